import type { ApprovalKey } from '../../content/approval.js';
import type { Content } from '../../content/content.js';
import type { Bot } from '../bot.js';
import { inForm } from '../form.js';
import { wording } from '../wording.js';
import type { Decided } from './decide.js';
import { fallbackReply } from './fallback.js';

/**
 * The last word on a reply when the operator wants approved content alone: what no one has approved
 * is not said. Emergency numbers, lists to choose from and the bot's own words are let through.
 */
export function approvedAlone({ content, settings }: Pick<Bot, 'content' | 'settings'>, decided: Decided): Decided {
  if (!settings.approvedOnly) return decided;
  const approved = (key: ApprovalKey) => content.godkjent.has(key);
  const none = () => notApprovedYet(content, decided);
  switch (decided.kind) {
    case 'answer':
      return approved(`emne:${decided.answer.id}`) ? decided : none();
    case 'several': {
      const answers = decided.answers.filter(({ id }) => approved(`emne:${id}`));
      return answers.length === 0 ? none() : { ...decided, answers };
    }
    case 'provision': {
      const provisions = decided.provisions.filter(({ name }) => approved(`bestemmelse:${name}`));
      return provisions.length === 0 ? none() : { ...decided, provisions };
    }
    case 'fallback': {
      const { answer, ...rest } = decided;
      if (answer === undefined || approved(`emne:${answer.id}`)) return decided;
      return { ...rest, intro: inForm(wording.notApprovedYet, decided.form) };
    }
    case 'emergency': {
      const { then, ...rest } = decided;
      return then === undefined || approved(`emne:${then.answer.id}`) ? decided : rest;
    }
    case 'dialog':
      return decided.step.step === 'private' || approved(`dialog:${decided.id}`) ? decided : none();
    case 'checklist':
      return decided.id === undefined || approved(`sjekkliste:${decided.id}`) ? decided : none();
    case 'clarify':
    case 'browse':
    case 'smalltalk':
      return decided;
  }
}

function notApprovedYet(content: Content, { form, tjeneste }: Decided): Decided {
  // No topic is suggested, so the day does not matter.
  const view = { form, day: content.kontrollert, ...(tjeneste === undefined ? {} : { tjeneste }) };
  return fallbackReply(content, view, [], 0, inForm(wording.notApprovedYet, form));
}
