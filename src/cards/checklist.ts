import type { ChecklistReply } from '../core/reply.js';
import { choiceRows } from './answer.js';
import { type Element, heading, paragraph, subtle } from './elements.js';

/** A template as a list to read, print and copy. */
export function checklistElements(reply: ChecklistReply): Element[] {
  return [
    heading(reply.title),
    paragraph(reply.intro),
    ...reply.items.flatMap(({ text, role, hjemmel }) => [
      paragraph(`☐ ${text}`),
      ...(role === undefined && hjemmel === undefined ? [] : [subtle([role, hjemmel].filter(Boolean).join('. '))]),
    ]),
    ...choiceRows(reply.choices),
  ];
}
