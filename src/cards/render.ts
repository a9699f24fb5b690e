import type { MaskedKind } from '../core/guard/kinds.js';
import type { Reply } from '../core/reply.js';
import { answerElements } from './answer.js';
import { browseElements } from './browse.js';
import { checklistElements } from './checklist.js';
import { dialogElements } from './dialog.js';
import { type Card, container, type Element, paragraph } from './elements.js';
import { emergencyElements } from './emergency.js';
import { maskedNotice } from './maskedNotice.js';
import { provisionElements } from './provision.js';
import { smalltalkElements } from './smalltalk.js';
import { clarifyElements, fallbackElements } from './suggestions.js';
import { renderText } from './text.js';

/** A reply as an Adaptive Card 1.5. Pure: the same reply gives the same card. */
export function renderCard(reply: Reply): Card {
  const notice = noticeElements(reply.masked as MaskedKind[], reply);
  const elements = elementsOf(reply);
  const text = renderText(reply);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: { nb: 'nb', nn: 'nn', en: 'en' }[reply.form],
    fallbackText: text.slice(0, 2000),
    // Danger comes before anything else, also before the notice.
    body: reply.kind === 'emergency' ? [...elements, ...notice] : [...notice, ...elements],
  };
}

function noticeElements(masked: readonly MaskedKind[], { form }: Reply): Element[] {
  if (masked.length === 0) return [];
  return [
    container(
      maskedNotice(masked, form).map((text) => paragraph(text)),
      { style: 'warning', bleed: true },
    ),
  ];
}

function elementsOf(reply: Reply): readonly Element[] {
  switch (reply.kind) {
    case 'answer':
      return answerElements(reply.answer, reply.form);
    case 'several':
      return reply.answers.flatMap((answer, index) => answerElements(answer, reply.form, `${index}`));
    case 'provision':
      return provisionElements(reply);
    case 'clarify':
      return clarifyElements(reply);
    case 'fallback':
      return fallbackElements(reply);
    case 'browse':
      return browseElements(reply);
    case 'smalltalk':
      return smalltalkElements(reply);
    case 'emergency':
      return emergencyElements(reply);
    case 'dialog':
      return dialogElements(reply);
    case 'checklist':
      return checklistElements(reply);
  }
}
