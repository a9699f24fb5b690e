import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Bestemmelse, Lov } from '../../src/content/schema/lov.js';
import type { ButtonPress } from '../../src/core/incoming.js';
import type { ProvisionReply } from '../../src/core/reply.js';
import { respond } from '../../src/core/respond.js';
import { toJson } from '../../src/terminal/json.js';
import { realBot } from '../support/bot.js';

const { lover } = realBot().content;
const noon = (day: string) => new Date(`${day}T11:00:00Z`);
const press = (button: ButtonPress, day: string) =>
  respond(realBot(), { kind: 'button', press: button, place: 'personal' }, noon(day));
const look = (lov: string, paragraf: string, day: string) =>
  press({ press: 'bestemmelse', lov, paragraf, form: 'nb' }, day);

function shifted(day: string, by: number): string {
  const time = noon(day);
  time.setUTCDate(time.getUTCDate() + by);
  return time.toISOString().slice(0, 10);
}

const nameOf = ({ kortnavn, slag }: Lov, { paragraf }: Bestemmelse) =>
  `${kortnavn} ${slag === 'konvensjon' || slag === 'forordning' ? 'art.' : '§'} ${paragraf}`;
const namesIn = (reply: { kind: string }) =>
  reply.kind === 'provision' ? (reply as ProvisionReply).provisions.map(({ name }) => name) : [];

const all = [...lover.values()].flatMap((lov) =>
  lov.bestemmelser.map((bestemmelse) => ({ lov, bestemmelse, name: nameOf(lov, bestemmelse) })),
);
const former = all.flatMap((one) => {
  const last = one.bestemmelse.gjelderTil ?? one.lov.opphevet;
  return last === undefined || last >= '2026-08-01' ? [] : [{ ...one, last }];
});
const started = all.flatMap((one) => {
  const first = one.bestemmelse.gjelderFra;
  return first === undefined || one.lov.status !== 'i-kraft' ? [] : [{ ...one, first }];
});
const changed = all.flatMap((one) =>
  one.lov.status === 'i-kraft'
    ? (one.bestemmelse.endringer ?? [])
        .filter(({ dato }) => dato > (one.bestemmelse.gjelderFra ?? ''))
        .map(({ dato, ved }) => ({ ...one, dato, ved }))
    : [],
);

describe('every dated change in knowledge/lover', () => {
  it('is there to be tested', () => {
    expect(former.length).toBeGreaterThanOrEqual(30);
    expect(started.length).toBeGreaterThan(50);
    expect(changed.length).toBeGreaterThan(30);
  });

  it.each(former)('$name is shown on its last day $last', ({ lov, bestemmelse, name, last }) => {
    expect(namesIn(look(lov.kortnavn, bestemmelse.paragraf, last))).toContain(name);
  });

  it.each(former)('$name leads on the day after to rules in force', ({ lov, bestemmelse, last, name }) => {
    const reply = look(lov.kortnavn, bestemmelse.paragraf, shifted(last, 1)) as ProvisionReply;
    expect(reply.kind, name).toBe('provision');
    expect(reply.intro).not.toBe('');
    // A successor that is itself no more leads further; what is shown is in force.
    for (const shown of reply.provisions) expect(inForceOn(shown.name, shifted(last, 1)), shown.name).toBe(true);
  });

  it.each(former.filter(({ bestemmelse }) => bestemmelse.erstattetAv !== undefined))(
    '$name leads today to a rule in force',
    ({ lov, bestemmelse, name }) => {
      const shown = namesIn(look(lov.kortnavn, bestemmelse.paragraf, '2026-11-23'));
      expect(shown.length, name).toBeGreaterThan(0);
      for (const one of shown) expect(inForceOn(one, '2026-11-23'), one).toBe(true);
    },
  );

  it.each(started)('$name applies from $first, not the day before', ({ lov, bestemmelse, first, name }) => {
    const on = look(lov.kortnavn, bestemmelse.paragraf, first) as ProvisionReply;
    expect(namesIn(on), name).toContain(name);
    const before = look(lov.kortnavn, bestemmelse.paragraf, shifted(first, -1)) as ProvisionReply;
    const title = bestemmelse.tittel.nb;
    const sameNumberBefore = all.some((other) => other.name === name && other.bestemmelse !== bestemmelse);
    if (sameNumberBefore) expect(before.provisions.find((one) => one.name === name)?.title).not.toBe(title);
    else expect(namesIn(before), name).not.toContain(name);
  });

  it.each(changed)('$name says on each side of $dato ($ved) what applied', ({ lov, bestemmelse, name, dato }) => {
    const notes = (day: string) =>
      (look(lov.kortnavn, bestemmelse.paragraf, day) as ProvisionReply).provisions.find((one) => one.name === name)
        ?.notes ?? [];
    const before = notes(shifted(dato, -1)).filter((note) => note.startsWith('Den datoen du spør om'));
    const after = notes(dato).filter((note) => note.startsWith('Den datoen du spør om'));
    expect(before.length).toBeGreaterThan(after.length);
  });
});

function inForceOn(name: string, day: string): boolean {
  return all.some(
    (one) =>
      one.name === name &&
      (one.lov.ikraft ?? '') <= day &&
      day <= (one.lov.opphevet ?? '9999') &&
      (one.bestemmelse.gjelderFra ?? '') <= day &&
      day <= (one.bestemmelse.gjelderTil ?? '9999'),
  );
}

interface Dated {
  readonly id: string;
  readonly tjeneste?: string;
  readonly day: string;
  readonly kind?: string;
  readonly hjemler?: readonly string[];
  readonly never?: readonly string[];
}
const cases = parse(readFileSync(new URL('./dated.yaml', import.meta.url), 'utf8')) as Dated[];

describe('a topic on a day', () => {
  it.each(cases)('$id $tjeneste on $day', ({ id, tjeneste, day, kind = 'answer', hjemler = [], never = [] }) => {
    const reply = toJson(
      press({ press: 'emne', id, form: 'nb', ...(tjeneste === undefined ? {} : { tjeneste }) }, day),
    );
    expect(reply.kind).toBe(kind);
    for (const hjemmel of hjemler) expect(reply.hjemler).toContain(hjemmel);
    for (const hjemmel of never) expect(reply.hjemler).not.toContain(hjemmel);
  });
});
