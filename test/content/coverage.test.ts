import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Content } from '../../src/content/content.js';
import { printFault } from '../../src/content/fault.js';
import { loadContent } from '../../src/content/load.js';
import { dekning } from '../../src/content/schema/dekning.js';
import { citationsOf } from '../../src/law/citations.js';
import { coverageFaults, coverageOf } from '../../src/terminal/dekning/coverage.js';
import { coverageMarkdown } from '../../src/terminal/dekning/markdown.js';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const content = load();
const context = dekning.parse(parse(readFileSync(join(knowledge, 'dekning.yaml'), 'utf8')));

function load(): Content {
  const loaded = loadContent(knowledge);
  if (!loaded.ok) throw new Error(loaded.faults.map(printFault).join('\n'));
  return loaded.content;
}

describe('the coverage', () => {
  it('has a topic or a reason for every provision', () => {
    expect(coverageFaults(content, context)).toEqual([]);
  });

  it('finds a provision that has neither, and a reason that is no longer needed', () => {
    const [first] = context;
    if (first === undefined) throw new Error('dekning.yaml is empty');
    expect(coverageFaults(content, context.slice(1))).toHaveLength(first.bestemmelser.length);
    const needless = [...context, { bestemmelser: ['barnevernsloven § 13-2'], grunn: 'prøve' }];
    expect(coverageFaults(content, needless)).toEqual([expect.stringContaining('ta den ut')]);
  });

  it('has every provision of the facts', () => {
    const known = new Map(coverageOf(content, context).map((one) => [one.name, one]));
    const former = new Set(
      [...content.lover.values()].flatMap(({ kortnavn, bestemmelser }) =>
        bestemmelser
          .filter(({ gjelderTil }) => gjelderTil !== undefined)
          .map(({ paragraf }) => `${kortnavn} § ${paragraf}`),
      ),
    );
    const facts = parse(readFileSync(new URL('./fakta.yaml', import.meta.url), 'utf8')) as string[];
    expect(facts.filter((name) => !known.has(name) && !former.has(name))).toEqual([]);
    expect(
      facts.filter((name) => known.get(name)?.emner.length === 0 && known.get(name)?.context === undefined),
    ).toEqual([]);
  });

  it('is written down as it is: run npm run dekning', () => {
    expect(readFileSync(join(knowledge, 'DEKNING.md'), 'utf8')).toBe(coverageMarkdown(content, context));
  });
});

describe('the citations', () => {
  const inForce = new Set(
    citationsOf(content)
      .filter(({ lov }) => lov.status === 'i-kraft')
      .map(({ lov, bestemmelse }) => `${lov.kortnavn} ${bestemmelse.paragraf}`),
  );

  it('are all in force on the day of our check', () => {
    const cited = [
      ...[...content.emner.values()].flatMap(({ hjemler, tjenester }) => [
        ...hjemler,
        ...tjenester.flatMap((entry) => entry.hjemler),
      ]),
      ...[...content.tjenester.values()].flatMap(({ regler }) => regler),
    ];
    expect(cited.length).toBeGreaterThan(1000);
    expect(cited.filter(({ lov, paragraf }) => !inForce.has(`${lov} ${paragraf}`))).toEqual([]);
  });

  it('carry the hash of the wording that was checked, but for those read in part or not at all', () => {
    const without = citationsOf(content).filter(({ bestemmelse }) => bestemmelse.ordlydHash === undefined);
    expect(without.length).toBeLessThanOrEqual(31);
  });
});
