import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toJson } from '../../src/terminal/json.js';
import { say } from '../support/bot.js';

interface Case {
  readonly say: string;
  readonly kind?: string;
  readonly id?: string;
  readonly tjeneste?: string;
  readonly form?: string;
  readonly hjemler?: readonly string[];
  readonly masked?: readonly string[];
}

const cases = parse(readFileSync(new URL('./main.yaml', import.meta.url), 'utf8')) as Case[];

describe('conversations', () => {
  it.each(cases)('$say', ({ say: words, hjemler, ...expected }) => {
    const { text: _text, suggestions: _suggestions, ...reply } = toJson(say(words));
    const { say: _say, ...rest } = expected as Record<string, unknown>;
    expect(reply).toMatchObject(rest);
    for (const hjemmel of hjemler ?? []) expect(reply.hjemler).toContain(hjemmel);
  });
});
