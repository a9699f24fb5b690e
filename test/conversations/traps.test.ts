import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toJson } from '../../src/terminal/json.js';
import { realBot, say } from '../support/bot.js';

type OneOf = string | readonly (string | null)[];

interface Trap {
  readonly trap: number;
  readonly say: string;
  readonly kind?: OneOf;
  readonly id?: OneOf;
  readonly virkning?: OneOf;
  readonly tjeneste?: string;
  readonly form?: string;
  readonly hjemler?: readonly string[];
  readonly never?: readonly string[];
  readonly masked?: readonly string[];
  /** Words of the message that must not come back. */
  readonly hides?: readonly string[];
}

const traps = parse(readFileSync(new URL('./traps.yaml', import.meta.url), 'utf8')) as Trap[];
const among = (expected: OneOf) => (Array.isArray(expected) ? expected : [expected]);

describe('the likely mistakes (FAKTA § 10)', () => {
  it('has all sixty', () => {
    const numbers = new Set(traps.map(({ trap }) => trap));
    expect(Array.from({ length: 60 }, (_, index) => index + 1).filter((number) => !numbers.has(number))).toEqual([]);
  });

  it.each(traps)('$trap: $say', (trap) => {
    const reply = toJson(say(trap.say));
    const got = `${reply.kind} ${reply.id} ${reply.suggestions.map(({ id }) => id).join(',')}`;
    if (trap.kind !== undefined) expect(among(trap.kind), got).toContain(reply.kind);
    if (trap.id !== undefined) expect(among(trap.id), got).toContain(reply.id);
    if (trap.virkning !== undefined) expect(among(trap.virkning), got).toContain(reply.virkning);
    if (trap.tjeneste !== undefined) expect(reply.tjeneste, got).toBe(trap.tjeneste);
    if (trap.form !== undefined) expect(reply.form).toBe(trap.form);
    for (const hjemmel of trap.hjemler ?? []) expect(reply.hjemler, got).toContain(hjemmel);
    for (const hjemmel of trap.never ?? []) expect(reply.hjemler, got).not.toContain(hjemmel);
    for (const kind of trap.masked ?? []) expect(reply.masked).toContain(kind);
    for (const word of trap.hides ?? []) expect(JSON.stringify(reply)).not.toContain(word);
  });

  it.each(traps)('$trap cites known law alone: $say', ({ say: words }) => {
    const known = new Set(
      [...realBot().content.lover.values()].flatMap(({ kortnavn, bestemmelser }) =>
        bestemmelser.flatMap(({ paragraf }) => [`${kortnavn} § ${paragraf}`, `${kortnavn} art. ${paragraf}`]),
      ),
    );
    for (const hjemmel of toJson(say(words)).hjemler) expect(known).toContain(hjemmel);
  });
});
