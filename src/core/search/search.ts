import type { Content } from '../../content/content.js';
import type { Bot } from '../bot.js';
import type { Form } from '../form.js';
import { guard } from '../guard/guard.js';
import type { RawText } from '../guard/text.js';
import type { ButtonPress } from '../incoming.js';
import type { AnswerReply, ProvisionReply } from '../reply.js';
import { respond } from '../respond.js';
import { type SearchTarget, searchIndexOf } from './searchIndex.js';

const MOST_HITS = 8;

/** One line of the result list and the answer behind it. */
export interface Hit {
  readonly title: string;
  readonly line: string;
  readonly reply: AnswerReply | ProvisionReply;
}

/**
 * Searches topics and provisions, for a person who looks something up while writing. Unlike a
 * question it may give many hits and needs none to be right. The query goes through the guard as
 * all text does. Nothing asked for: the first topic of every area.
 */
export function search(bot: Bot, query: RawText, form: Form, asOf: Date): readonly Hit[] {
  const words = guard(query).text.trim();
  const targets = words === '' ? firstOfAreas(bot.content) : found(bot.content, words);
  const hits: Hit[] = [];
  const shown = new Set<string>();
  for (const target of targets) {
    const reply = respond(bot, { kind: 'button', press: pressOf(target, form), place: 'channel' }, asOf);
    // What is not approved, not in force or not ours to answer comes as another kind.
    if (reply.kind !== 'answer' && reply.kind !== 'provision') continue;
    const hit = hitOf(reply);
    if (shown.has(hit.title)) continue;
    shown.add(hit.title);
    if (hits.push(hit) === MOST_HITS) break;
  }
  return hits;
}

function found(content: Content, words: string): SearchTarget[] {
  const { mini, targets } = searchIndexOf(content);
  return mini.search(words).flatMap(({ id }) => targets[id as number] ?? []);
}

function firstOfAreas({ omrader, emner }: Content): SearchTarget[] {
  return omrader.flatMap(({ id }) => {
    const first = [...emner.values()].find(({ omrade, slag }) => omrade === id && slag === 'rett');
    return first === undefined ? [] : [{ kind: 'emne' as const, id: first.id }];
  });
}

function pressOf(target: SearchTarget, form: Form): ButtonPress {
  if (target.kind === 'emne') return { press: 'emne', id: target.id, form };
  return { press: 'bestemmelse', lov: target.lov, paragraf: target.paragraf, form };
}

function hitOf(reply: AnswerReply | ProvisionReply): Hit {
  if (reply.kind === 'answer') {
    const { title, short, hjemler } = reply.answer;
    const laws = hjemler.slice(0, 2).map(({ name }) => name);
    return { title, line: [short, ...laws].join(' · '), reply };
  }
  const first = reply.provisions[0];
  return { title: `${first?.name ?? ''}: ${first?.title ?? ''}`, line: first?.summary ?? '', reply };
}
