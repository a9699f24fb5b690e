import { inForm } from '../core/form.js';
import type { MaskedKind } from '../core/guard/kinds.js';
import type { Reply, WordingView } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { maskedNotice } from './maskedNotice.js';
import { answerText } from './textAnswer.js';
import { stepText } from './textDialog.js';
import { contactLine, hjemmelLine, listed, standingText, wordingLines } from './textLines.js';

/** The whole reply as plain text: for the terminal, for screen readers and as a card's fallback. */
export function renderText(reply: Reply): string {
  const notice = reply.masked.length === 0 ? [] : [maskedNotice(reply.masked as MaskedKind[], reply.form).join('\n')];
  // Danger comes before anything else, also before the notice.
  const blocks = reply.kind === 'emergency' ? [...body(reply), ...notice] : [...notice, ...body(reply)];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function body(reply: Reply): string[] {
  const { form } = reply;
  switch (reply.kind) {
    case 'answer':
      return answerText(reply.answer, form);
    case 'several':
      return reply.answers.flatMap((answer) => answerText(answer, form));
    case 'provision':
      return [
        reply.intro,
        ...reply.provisions.map((provision) =>
          [
            hjemmelLine(provision),
            provision.title,
            provision.summary,
            ...provision.notes,
            ...wordingText(provision.wording),
          ].join('\n'),
        ),
        listed(
          inForm(wording.topicsUsing, form),
          reply.topics.map(({ label }) => label),
        ),
        standingText(reply.standing, form),
      ];
    case 'clarify':
      return [
        reply.intro,
        reply.suggestions
          .map(({ label, hjemler }) => `- ${label}${hjemler.length > 0 ? ` (${hjemler[0]})` : ''}`)
          .join('\n'),
      ];
    case 'fallback':
      return [
        ...(reply.answer === undefined ? [reply.intro] : answerText(reply.answer, form)),
        listed(
          inForm(wording.closest, form),
          reply.suggestions.map(({ label }) => label),
        ),
        listed(inForm(wording.askHuman, form), reply.human),
      ];
    case 'browse':
      return [
        `${reply.title}\n${reply.intro}`,
        listed(
          inForm(wording.serviceRules, form),
          reply.hjemler.map((hjemmel) => `${hjemmelLine(hjemmel)}: ${hjemmel.title}`),
        ),
        ...reply.groups.map(({ title, choices }) =>
          listed(
            title,
            choices.map(({ label }) => label),
          ),
        ),
      ];
    case 'smalltalk':
      return [reply.title, ...reply.paragraphs];
    case 'emergency':
      return [
        `${reply.title} ${reply.intro}`,
        reply.contacts.map(contactLine).join('\n'),
        listed(inForm(wording.advice, form), reply.advice.map(contactLine)),
        ...(reply.then === undefined ? [] : [reply.thenTitle, ...answerText(reply.then.answer, form)]),
      ];
    case 'dialog':
      return [reply.title, ...stepText(reply.step, form)];
    case 'checklist':
      return [
        `${reply.title}\n${reply.intro}`,
        reply.items
          .map(({ text, role, hjemmel }) => `- ${text}${role ? ` (${role})` : ''}${hjemmel ? ` [${hjemmel}]` : ''}`)
          .join('\n'),
        reply.notes.join('\n'),
        reply.choices.map(({ label }) => `- ${label}`).join('\n'),
        ...(reply.link === undefined ? [] : [`${reply.link.label}: ${reply.link.url}`]),
      ];
  }
}

function wordingText(shown: WordingView | undefined): string[] {
  if (shown === undefined) return [];
  return [shown.title, ...wordingLines(shown), ...shown.notes, shown.source].filter((line) => line !== '');
}
