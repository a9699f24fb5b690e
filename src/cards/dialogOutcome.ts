import type { Virkning } from '../content/schema/emne.js';
import { type Form, inForm } from '../core/form.js';
import type { DialogReply, DialogStep } from '../core/reply.js';
import { dayInWords, wording } from '../core/wording.js';
import { navigation } from './dialogNavigation.js';
import { outcomeAsText, pathAsText } from './dialogText.js';
import { actionSet, container, type Element, heading, link, paragraph, subtle, textLink, toggle } from './elements.js';
import { executeAction } from './press.js';
import { hjemmelName, standingText } from './textLines.js';

type Outcome = Extract<DialogStep, { step: 'outcome' }>;

/** What it means, what to do now in order, the law; why, what would change it, texts and sharing unfold. */
export function outcomeElements({ title, form }: DialogReply, step: Outcome): Element[] {
  const label = (text: { nb: string; nn: string; en: string }) => inForm(text, form);
  const sections = [
    { id: 'hvorfor', label: label(wording.dialogBecause), items: whyItems(step, form) },
    {
      id: 'tekster',
      label: label(wording.dialogTexts),
      items: step.texts.flatMap(({ title: name, text }) => copyItems(name, text)),
    },
    { id: 'del', label: label(wording.dialogShare), items: shareItems(title, step, form) },
  ].filter(({ items }) => items.length > 0);
  return [
    subtle(title),
    container([heading(step.headline), paragraph(step.meaning)], { style: STYLE[step.virkning] }),
    paragraph(label(wording.doNow), { weight: 'Bolder' }),
    ...step.todo.map((text, index) => paragraph(`${index + 1}) ${text}`, { spacing: 'Small' })),
    ...(step.uncertain === undefined ? [] : [paragraph(`**${label(wording.uncertain)}:** ${step.uncertain}`)]),
    ...lawItems(step, form),
    ...(step.links.length === 0 ? [] : [actionSet(step.links.map(({ label: name, url }) => link(name, url)))]),
    actionSet(sections.map((section) => toggle(section.label, section.id))),
    ...sections.map(({ id, items }) => container(items, { id, isVisible: false })),
    ...(step.related.length === 0 ? [] : [paragraph(label(wording.dialogRelated), { weight: 'Bolder' })]),
    ...step.related.map((choice) => actionSet([executeAction(choice)])),
    { ...actionSet(navigation(step, form)), separator: true },
  ];
}

/** The colour repeats what the headline says in words. */
const STYLE: Record<Virkning, string> = {
  plikt: 'attention',
  'ingen-plikt': 'default',
  kan: 'good',
  'kan-ikke': 'warning',
  noytral: 'emphasis',
};

function lawItems({ hjemler, standing }: Outcome, form: Form): Element[] {
  return [
    paragraph(inForm(wording.law, form), { weight: 'Bolder' }),
    ...hjemler.map((hjemmel) =>
      paragraph(`${textLink(hjemmelName(hjemmel), hjemmel.link)}: ${hjemmel.title} (${dayInWords(hjemmel.checked)})`, {
        spacing: 'Small',
      }),
    ),
    subtle(standingText(standing, form)),
  ];
}

function whyItems(step: Outcome, form: Form): Element[] {
  return [
    paragraph(inForm(wording.dialogPath, form), { weight: 'Bolder' }),
    ...pathAsText(step).map((line) => paragraph(line, { spacing: 'Small' })),
    paragraph(inForm(wording.dialogChanges, form), { weight: 'Bolder' }),
    ...step.changes.map((change) => paragraph(`• ${change}`, { spacing: 'Small' })),
  ];
}

function shareItems(title: string, step: Outcome, form: Form): Element[] {
  const [first] = step.related.filter(({ press }) => press.press === 'emne');
  return [
    paragraph(inForm(wording.dialogShareCopy, form)),
    ...copyItems(title, outcomeAsText(step, form)),
    ...(first === undefined ? [] : [paragraph(`${inForm(wording.dialogShareChannel, form)} «${first.label}».`)]),
    ...copyItems(inForm(wording.dialogPrint, form), pathAsText(step).join('\n\n')),
  ];
}

/** A text to select and copy: shown as it is, under its own name. */
function copyItems(name: string, text: string): Element[] {
  return [paragraph(name, { weight: 'Bolder' }), container([paragraph(text)], { style: 'emphasis' })];
}
