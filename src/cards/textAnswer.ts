import { type Form, inForm } from '../core/form.js';
import type { Answer, LocalView } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { hjemmelLine, listed, standingText } from './textLines.js';

/** An answer as plain text, a block a string. */
export function answerText(answer: Answer, form: Form): string[] {
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
      inForm(wording.meantOther, form),
      answer.others.map(({ label }) => label),
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
