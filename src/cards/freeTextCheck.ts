import type { ReviewedFinding } from '../core/guard/review.js';
import { listCard } from './checklistFrame.js';
import { actionSet, type Card, container, type Element, heading, paragraph, subtle } from './elements.js';

const MOST_SHOWN = 40;
/** Longer than any case text that should be checked, and well under what Teams lets through. */
const LONGEST = 10_000;
const TITLE = 'Er teksten anonym?';

/** The free-text check's first page: a box for the text, and what happens to it. */
export function freeTextCard(): Card {
  return page([
    paragraph('Lim inn teksten du vil sjekke. Jeg merker det som kan vise hvem den handler om.'),
    paragraph(
      'Teksten blir lest i minnet, vist for deg her og så glemt. Den blir ikke lagt ut i chatten. ' +
        'Bruk likevel ikke virkelige navn eller numre: teksten går gjennom Microsoft Teams på veien.',
    ),
    { type: 'Input.Text', id: 'tekst', label: 'Teksten', isMultiline: true, maxLength: LONGEST },
    actionSet([{ type: 'Action.Submit', title: 'Sjekk teksten', data: { steg: 'sjekk' } }]),
  ]);
}

/** The findings, each with its kind, why it can identify and how to widen it. */
export function findingsCard(findings: readonly ReviewedFinding[]): Card {
  const count = findings.length === 0 ? 'Fant ingen kjente kjennetegn.' : `Fant ${findings.length} kjennetegn.`;
  const more = findings.length > MOST_SHOWN ? [subtle(`Her er de første ${MOST_SHOWN}.`)] : [];
  return page([
    paragraph(count, { weight: 'Bolder' }),
    ...more,
    ...findings.slice(0, MOST_SHOWN).map(findingItem),
    paragraph(
      'Jeg kjenner ikke alt. Tenk også på yrke, sykdom, sjeldne hendelser og små steder: ' +
        'kan noen som leser dette, skjønne hvem det gjelder?',
    ),
    actionSet([{ type: 'Action.Submit', title: 'Sjekk en ny tekst', data: { steg: 'start' } }]),
  ]);
}

function findingItem({ line, value, name, why, widen }: ReviewedFinding): Element {
  return container(
    [
      // A rich text block reads no markdown: what the user wrote stays text.
      {
        type: 'RichTextBlock',
        inlines: [
          { type: 'TextRun', text: `Linje ${line}: «${value.replace(/\s+/gu, ' ')}» er ${name}.`, weight: 'Bolder' },
        ],
      },
      paragraph(`Hvorfor: ${why}`, { spacing: 'Small' }),
      paragraph(`Gjør det videre: ${widen}`, { spacing: 'Small' }),
    ],
    { separator: true },
  );
}

function page(elements: readonly Element[]): Card {
  return listCard('nb', [heading(TITLE), ...elements], TITLE);
}
