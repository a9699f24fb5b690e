import { type Form, inForm } from '../core/form.js';
import type { MaskedKind } from '../core/guard/kinds.js';
import type {
  Answer,
  ContactView,
  DialogStep,
  HjemmelView,
  LocalView,
  Reply,
  Standing,
  WordingView,
} from '../core/reply.js';
import { dayInWords, wording } from '../core/wording.js';
import { pathAsText } from './dialogText.js';
import { maskedNotice } from './maskedNotice.js';

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

function answerText(answer: Answer, form: Form): string[] {
  const service =
    answer.tjeneste === undefined ? '' : ` (${inForm(wording.appliesTo, form).toLowerCase()} ${answer.tjeneste.navn})`;
  return [
    `${answer.title}${service}\n${answer.short}`,
    `${inForm(wording.doNow, form)}: ${answer.now}`,
    answer.more.join('\n'),
    answer.uncertain === undefined ? '' : `${inForm(wording.uncertain, form)}: ${answer.uncertain}`,
    listed(
      inForm(wording.law, form),
      answer.hjemler.map((hjemmel) => `${hjemmelLine(hjemmel)}: ${hjemmel.title}`),
    ),
    listed(
      inForm(wording.chooseService, form),
      answer.services.map(({ label }) => label),
    ),
    listed(
      inForm(wording.related, form),
      [...answer.offers, ...answer.related].map(({ label }) => label),
    ),
    listed(
      inForm(wording.readMore, form),
      answer.guides.map(({ title, link, warning }) => [title, link, warning].filter(Boolean).join('. ')),
    ),
    answer.local === undefined ? '' : localText(answer.local, form),
    standingText(answer.standing, form),
  ];
}

function localText({ note, link }: LocalView, form: Form): string {
  const at = link === undefined ? '' : ` ${link.label}: ${link.url}`;
  return `${inForm(wording.local, form)}: ${note}${at}`;
}

function stepText(step: DialogStep, form: Form): string[] {
  switch (step.step) {
    case 'question':
      return [
        step.notice ?? '',
        step.intro ?? '',
        `(${inForm(wording.dialogStep, form)} ${step.number} ${inForm(wording.dialogOfAtMost, form)} ${step.atMost}) ${step.question}`,
        step.help ?? '',
        step.points.map((point) => `- ${point}`).join('\n'),
        step.choices
          .map(({ label, help }, index) => `${index + 1}. ${label}${help === undefined ? '' : `: ${help}`}`)
          .join('\n'),
        step.hjemler.length === 0 ? '' : `${inForm(wording.law, form)}: ${step.hjemler.map(hjemmelLine).join(', ')}`,
      ];
    case 'outcome':
      return outcomeText(step, form);
    case 'private':
      return [step.text, step.url ?? ''];
    case 'stopped':
      return [step.text];
  }
}

function outcomeText(step: Extract<DialogStep, { step: 'outcome' }>, form: Form): string[] {
  return [
    `${step.headline}\n${step.meaning}`,
    [inForm(wording.doNow, form), ...step.todo.map((todo, index) => `${index + 1}. ${todo}`)].join('\n'),
    step.uncertain === undefined ? '' : `${inForm(wording.uncertain, form)}: ${step.uncertain}`,
    listed(
      inForm(wording.law, form),
      step.hjemler.map((hjemmel) => `${hjemmelLine(hjemmel)}: ${hjemmel.title}`),
    ),
    [inForm(wording.dialogPath, form), ...pathAsText(step)].join('\n'),
    listed(inForm(wording.dialogChanges, form), step.changes),
    ...step.texts.map(({ title, text }) => `${title}\n${text}`),
    ...step.links.map(({ label, url }) => `${label}: ${url}`),
    listed(
      inForm(wording.dialogRelated, form),
      step.related.map(({ label }) => label),
    ),
    standingText(step.standing, form),
  ];
}

function wordingText(shown: WordingView | undefined): string[] {
  if (shown === undefined) return [];
  return [shown.title, ...wordingLines(shown), ...shown.notes, shown.source].filter((line) => line !== '');
}

/** The lines of a wording as they are read: label first, deeper lines moved in. */
export function wordingLines({ lines }: WordingView): string[] {
  return lines.map(
    ({ level, label, text }) => `${'\u2003'.repeat(level)}${label === undefined ? '' : `${label} `}${text}`,
  );
}

export function standingText({ checked, approvedBy, stale, dated }: Standing, form: Form): string {
  return [
    ...dated,
    `${inForm(wording.checked, form)}: ${dayInWords(checked)}. ${approvedBy === undefined ? inForm(wording.notApproved, form) : `${inForm(wording.approved, form)} ${approvedBy}.`} ${inForm(wording.notAdvice, form)}`,
    ...(stale ? [inForm(wording.stale, form)] : []),
  ].join('\n');
}

export function hjemmelName({ name, sted }: HjemmelView): string {
  return sted === undefined ? name : `${name} ${sted}`;
}

function hjemmelLine(hjemmel: HjemmelView): string {
  return `${hjemmelName(hjemmel)} (${hjemmel.link})`;
}

export function contactLine({ number, name, when, link }: ContactView): string {
  return (
    [number, name, when].filter(Boolean).join(': ') + (number === undefined && link !== undefined ? ` (${link})` : '')
  );
}

function listed(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : [title, ...rows.map((row) => `- ${row}`)].join('\n');
}
