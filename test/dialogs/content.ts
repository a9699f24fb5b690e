import { fileURLToPath } from 'node:url';
import { printFault } from '../../src/content/fault.js';
import { loadContent } from '../../src/content/load.js';
import type { Bot } from '../../src/core/bot.js';
import { isOutcome } from '../../src/core/decide/dialog/graph.js';
import { type Replayed, replay } from '../../src/core/decide/dialog/replay.js';
import type { Form } from '../../src/core/form.js';
import type { Incoming, Place } from '../../src/core/incoming.js';
import type { Reply } from '../../src/core/reply.js';
import { respond } from '../../src/core/respond.js';
import type { Model } from '../../src/core/understand/model.js';

const loaded = loadContent(fileURLToPath(new URL('../../knowledge', import.meta.url)));
if (!loaded.ok) throw new Error(loaded.faults.map(printFault).join('\n'));

/** The project's own content. */
export const content = loaded.content;
export const { dialoger } = content;

/** The day the rules were checked, at noon in Norway. */
export const asOf = new Date(`${content.kontrollert}T10:00:00Z`);

/** A bot for buttons alone: a button is not understood, so no model is needed. */
export const bot: Bot = { content, model: {} as Model, settings: { staleAfterMonths: 6, approvedOnly: false } };

/** The reply to a dialog button, sent through the front door. */
export function press(
  id: string,
  valg: readonly string[],
  options: { form?: Form; tjeneste?: string; place?: Place; versjon?: string } = {},
): Reply {
  const { form = 'nb', tjeneste, place = 'personal', versjon = '1' } = options;
  const incoming: Incoming = {
    kind: 'button',
    place,
    press: { press: 'dialog', id, versjon, valg, form, ...(tjeneste === undefined ? {} : { tjeneste }) },
  };
  return respond(bot, incoming, asOf);
}

/** `dialog/node` and, for an outcome, its virkning: what a path of choices leads to. */
export function end(
  id: string,
  valg: readonly string[],
  tjeneste?: string,
): { node: string; virkning?: string; reached: Replayed } {
  const reached = replay(dialoger, id, valg, tjeneste);
  if (reached === undefined) throw new Error(`${id}: ${valg.join(' ')} is not a path`);
  const { at } = reached;
  return {
    node: at.dialog.id === id ? at.id : `${at.dialog.id}/${at.id}`,
    ...(isOutcome(at) ? { virkning: at.node.virkning } : {}),
    reached,
  };
}

/** Answers one question after another as a reader does: the service answers its own question. */
export function follow(
  id: string,
  answers: readonly string[],
  tjeneste?: string,
): { node: string; virkning?: string; reached: Replayed } {
  let path: string[] = [];
  for (const answer of answers) path = [...end(id, path, tjeneste).reached.path.map(({ valg }) => valg.id), answer];
  return end(id, path, tjeneste);
}
