import type { SmalltalkReply } from '../core/reply.js';
import { choiceRows } from './answer.js';
import { type Element, heading, paragraph } from './elements.js';

/** A short page of text with its buttons. */
export function smalltalkElements(reply: SmalltalkReply): Element[] {
  return [heading(reply.title), ...reply.paragraphs.map((text) => paragraph(text)), ...choiceRows(reply.choices)];
}
