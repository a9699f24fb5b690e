import { checklistWords } from '../core/decide/checklist/words.js';
import { inForm } from '../core/form.js';
import type { ChecklistReply } from '../core/reply.js';
import { choiceRows } from './answer.js';
import { actionSet, container, type Element, heading, link, paragraph, subtle, toggle } from './elements.js';

/** A template as a list to read, print and copy; or the lists to choose from. */
export function checklistElements(reply: ChecklistReply): Element[] {
  const { form, items } = reply;
  return [
    heading(reply.title),
    paragraph(reply.intro),
    ...items.flatMap(({ text, role, hjemmel }) => [
      paragraph(`☐ ${text}`),
      ...(role === undefined && hjemmel === undefined ? [] : [subtle([role, hjemmel].filter(Boolean).join('. '))]),
    ]),
    ...reply.notes.map((note) => subtle(note)),
    ...(reply.link === undefined ? [] : [actionSet([link(reply.link.label, reply.link.url)])]),
    ...choiceRows(reply.choices),
    ...(items.length === 0
      ? []
      : [
          actionSet([toggle(inForm(checklistWords.asText, form), 'tekst')]),
          container([subtle(inForm(checklistWords.copyText, form)), monospace(templateText(reply))], {
            id: 'tekst',
            isVisible: false,
          }),
        ]),
  ];
}

/** Text to mark and copy: no markdown is read in it. */
export function monospace(text: string): Element {
  return { type: 'TextBlock', text: text.replace(/\n/gu, '\n\n'), wrap: true, fontType: 'Monospace', size: 'Small' };
}

function templateText({ title, items }: ChecklistReply): string {
  return [
    title,
    ...items.map(
      ({ text, role, hjemmel }, index) =>
        `[ ] ${index + 1}) ${text}${role === undefined ? '' : ` (${role})`}${hjemmel === undefined ? '' : ` – ${hjemmel}`}`,
    ),
  ].join('\n');
}
