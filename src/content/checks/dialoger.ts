import { basename } from 'node:path';
import { type Dialoger, startOf } from '../../core/decide/dialog/graph.js';
import { longestFrom } from '../../core/decide/dialog/longest.js';
import type { Fault } from '../fault.js';
import type { Placed, RawContent } from '../load.js';
import type { Dialog } from '../schema/dialog.js';
import { checkNode } from './dialogNoder.js';
import { citationCheck } from './lover.js';
import { faultAt } from './report.js';

/** A reader gives up on more questions than this. */
const LONGEST_PATH = 12;

/** The dialogs: graphs that end, known rules, known names, one dialog for each phrase. */
export function checkDialoger(raw: RawContent): Fault[] {
  const dialoger: Dialoger = new Map(raw.dialoger.map(({ value }) => [value.id, value]));
  const citation = citationCheck(raw);
  const phrases = raw.dialoger.flatMap((placed) =>
    (['nb', 'nn'] as const).flatMap((form) => placed.value.start[form].map((phrase) => ({ placed, form, phrase }))),
  );
  return [
    ...sharedPhrases(phrases),
    ...raw.dialoger.flatMap((placed) => [
      ...checkIdentity(placed),
      ...checkGraph(placed, dialoger),
      ...Object.entries(placed.value.noder).flatMap(([id, node]) => checkNode(placed, id, node, raw, citation)),
    ]),
    ...checkOffers(raw, dialoger),
  ];
}

function sharedPhrases(phrases: readonly { placed: Placed<Dialog>; form: string; phrase: string }[]): Fault[] {
  const owner = new Map<string, string>();
  return phrases.flatMap(({ placed, form, phrase }) => {
    const first = owner.get(phrase.toLowerCase()) ?? placed.value.id;
    owner.set(phrase.toLowerCase(), first);
    return first === placed.value.id
      ? []
      : [faultAt(placed, ['start', form], `«${phrase}» starter også dialogen «${first}»`)];
  });
}

function checkIdentity(placed: Placed<Dialog>): Fault[] {
  return basename(placed.file, '.yaml') === placed.value.id
    ? []
    : [faultAt(placed, ['id'], 'id-en må være lik filnavnet')];
}

function checkGraph(placed: Placed<Dialog>, dialoger: Dialoger): Fault[] {
  const { value } = placed;
  const reached = reachable(value, dialoger);
  const start = startOf(dialoger, value.id);
  const longest = start === undefined ? 0 : longestFrom(dialoger, start);
  return [
    ...(start === undefined ? [faultAt(placed, ['noder'], 'dialogen har ingen node å begynne med')] : []),
    ...(longest > LONGEST_PATH
      ? [
          faultAt(
            placed,
            ['noder'],
            longest === Number.POSITIVE_INFINITY
              ? 'dialogen går i ring'
              : `den lengste veien er ${longest} spørsmål; høyst ${LONGEST_PATH}`,
          ),
        ]
      : []),
    ...Object.keys(value.noder)
      .filter((id) => !reached.has(id))
      .map((id) => faultAt(placed, ['noder', id], 'ingen valg fører til denne noden')),
  ];
}

/** The nodes of a dialog that some choice leads to, from its start or from another dialog. */
function reachable(dialog: Dialog, dialoger: Dialoger): Set<string> {
  const seen = new Set<string>();
  const entries = [...dialoger.values()].flatMap(({ noder }) =>
    Object.values(noder).flatMap((node) =>
      node.slag === 'henvisning' && node.dialog === dialog.id && node.node !== undefined ? [node.node] : [],
    ),
  );
  const open = [Object.keys(dialog.noder)[0] ?? '', ...entries];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = dialog.noder[id];
    if (node?.slag === 'sporsmal') open.push(...node.valg.map(({ til }) => til));
  }
  return seen;
}

/** Topics that offer a dialog which is not there. Says nothing of content without dialogs. */
function checkOffers(raw: RawContent, dialoger: Dialoger): Fault[] {
  if (dialoger.size === 0) return [];
  return raw.emner.flatMap((placed) =>
    placed.value.tilbud.flatMap((offer, index) => {
      const [kind, id = ''] = offer.split(':');
      return kind !== 'dialog' || dialoger.has(id) || raw.broken.has(id)
        ? []
        : [faultAt(placed, ['tilbud', index], `dialogen «${id}» finnes ikke`)];
    }),
  );
}
