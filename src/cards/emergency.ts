import { inForm } from '../core/form.js';
import type { ContactView, EmergencyReply } from '../core/reply.js';
import { wording } from '../core/wording.js';
import { answerElements } from './answer.js';
import { container, type Element, heading, paragraph, subtle, textLink } from './elements.js';

/** The emergency numbers, large and first; on a phone each is a link that calls. */
export function emergencyElements(reply: EmergencyReply): Element[] {
  const { form } = reply;
  return [
    container(
      [
        heading(reply.title, 'Large'),
        ...reply.contacts.map((contact) => paragraph(contactMarkdown(contact), { size: 'Large', weight: 'Bolder' })),
        paragraph(reply.intro),
      ],
      { style: 'attention', bleed: true },
    ),
    paragraph(inForm(wording.advice, form), { weight: 'Bolder' }),
    ...reply.advice.map((contact) => subtle(contactMarkdown(contact))),
    ...(reply.then === undefined
      ? []
      : [
          paragraph(reply.thenTitle, { weight: 'Bolder', separator: true }),
          ...answerElements(reply.then.answer, form),
        ]),
  ];
}

function contactMarkdown({ number, name, when, link }: ContactView): string {
  if (number !== undefined) return `${textLink(number, `tel:${number.replace(/ /g, '')}`)} ${name}: ${when}`;
  return `${link === undefined ? name : textLink(name, link)}: ${when}`;
}
