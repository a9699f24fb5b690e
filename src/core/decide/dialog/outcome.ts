import type { Content } from '../../../content/content.js';
import type { Utfall } from '../../../content/schema/dialog.js';
import type { Hjemmel } from '../../../content/schema/hjemmel.js';
import type { Settings } from '../../bot.js';
import { inForm, paragraphsInForm } from '../../form.js';
import type { Choice, DialogStep } from '../../reply.js';
import { topicChoice } from '../answer.js';
import { datedHjemler } from '../dated.js';
import type { ViewFor } from '../hjemmelView.js';
import { standing } from '../standing.js';
import type { Place } from './graph.js';
import { pressOf } from './press.js';
import { backFrom, type Run } from './question.js';
import type { Replayed } from './replay.js';
import { meetingLink } from './teamsLinks.js';

/** The outcome a path has come to, and why. */
export function outcomeStep(
  run: Run,
  settings: Settings,
  { path, services }: Replayed,
  { node }: Place<Utfall>,
): DialogStep {
  const { content, begun, view } = run;
  const { form } = view;
  // The reader's own law first, then what holds for everyone.
  const { hjemler, notes } = datedHjemler(content, citedBy(path, node), view);
  const [service] = services;
  const own: ViewFor = services.length === 1 && service !== undefined ? { ...view, tjeneste: service } : view;
  return {
    step: 'outcome',
    virkning: node.virkning,
    headline: inForm(node.overskrift, form),
    meaning: inForm(node.betydning, form),
    todo: paragraphsInForm(node.gjor, form),
    ...(node.usikkert === undefined ? {} : { uncertain: inForm(node.usikkert, form) }),
    hjemler,
    path: path.map(({ at, valg }) => ({
      question: inForm(at.node.tekst, form),
      choice: inForm(valg.tekst, form),
      hjemler: datedHjemler(content, [...at.node.hjemler, ...valg.hjemler], view).hjemler.map(({ name, sted }) =>
        [name, sted].filter(Boolean).join(' '),
      ),
    })),
    changes: paragraphsInForm(node.endrer, form),
    texts: node.tekster.map(({ tittel, tekst }) => ({
      title: inForm(tittel, form),
      text: paragraphsInForm(tekst, form).join('\n\n'),
    })),
    links: linksOf(node, view),
    related: node.relatert.flatMap((name) => relatedOf(content, name, own)),
    ...backFrom(run, path),
    restart: pressOf(begun, [], { form }),
    standing: standing(content, settings, view.day, notes),
  };
}

/** The bases of the choices made and of the outcome; a place in a § says more than the § alone. */
function citedBy(path: Replayed['path'], node: Utfall): Hjemmel[] {
  const all = [...path.flatMap(({ valg }) => valg.hjemler), ...node.hjemler];
  const same = (a: Hjemmel, b: Hjemmel) => a.lov === b.lov && a.paragraf === b.paragraf;
  return all.filter(
    (hjemmel) => hjemmel.sted !== undefined || !all.some((other) => other.sted !== undefined && same(other, hjemmel)),
  );
}

function linksOf({ mote }: Utfall, { form }: ViewFor) {
  if (mote === undefined) return [];
  return [
    {
      label: inForm(mote.etikett, form),
      url: meetingLink(inForm(mote.emne, form), paragraphsInForm(mote.tekst, form).join('\n\n')),
    },
  ];
}

function relatedOf(content: Content, name: string, view: ViewFor): Choice[] {
  if (!name.startsWith('dialog:')) {
    const emne = content.emner.get(name);
    return emne === undefined ? [] : [topicChoice(emne, view)];
  }
  const dialog = content.dialoger.get(name.slice('dialog:'.length));
  return dialog === undefined ? [] : [{ label: inForm(dialog.tittel, view.form), press: pressOf(dialog, [], view) }];
}
