import type { Content } from '../../../src/content/content.js';
import type { Model } from '../../../src/core/understand/model.js';
import type { LeftOut } from './leftOut.js';
import { missingStyles } from './style.js';
import { closeTopics, twinsOf } from './twins.js';

/** Thirty is what knowledge/README.md asks for. */
const FEWEST = 30;
const MOST_PAIRS = 25;

/** Topics with too few examples. */
export function thinLines({ emner }: Content): string[] {
  const thin = [...emner.values()]
    .map(({ id, sporsmal }) => ({ id, count: Object.values(sporsmal).flat().length }))
    .filter(({ count }) => count < FEWEST)
    .sort((a, b) => a.count - b.count);
  return heading(
    `Tynne emner (under ${FEWEST} spørsmål): ${thin.length}`,
    thin.map(({ id, count }) => `${count}  ${id}`),
  );
}

/** Topics that lack a style. */
export function styleLines({ emner }: Content): string[] {
  const lacking = [...emner.values()].flatMap((emne) => {
    const missing = missingStyles(emne);
    return missing.length === 0 ? [] : [`${emne.id}: ${missing.join(', ')}`];
  });
  return heading(`Måter å spørre på som mangler: ${lacking.length} emner`, lacking);
}

/** Examples and topics that are hard to tell apart. */
export function twinLines(model: Model, most: number): string[] {
  const twins = twinsOf(model).map(
    ({ a, b, similarity }) => `${similarity.toFixed(2)}  ${a.id}: «${a.text}»  /  ${b.id}: «${b.text}»`,
  );
  const pairs = closeTopics(model, MOST_PAIRS).map(({ a, b, similarity }) => `${similarity.toFixed(2)}  ${a}  /  ${b}`);
  return [
    ...heading(
      `Nesten like spørsmål i to emner: ${twins.length} (behold det i ett, eller gjør dem ulike)`,
      limited(twins, most),
    ),
    ...heading('Emnene som ligger nærmest hverandre (sjekk at grensen er klar)', pairs),
  ];
}

/** Examples the matcher gets wrong when it has not seen them: the topics first, then the examples. */
export function leftOutLines(results: readonly LeftOut[], most: number, only?: string): string[] {
  const wrong = results.filter(({ id, chosen }) => id !== chosen);
  const share = ((100 * (results.length - wrong.length)) / Math.max(1, results.length)).toFixed(1);
  const example = ({ id, text, chosen }: LeftOut) => `${id}: «${text}» → ${chosen}`;
  if (only !== undefined)
    return heading(
      `Spørsmål i ${only} som boten bommer på når den ikke har sett dem`,
      wrong.filter(({ id }) => id === only).map(example),
    );
  const surest = [...wrong].sort((a, b) => b.share - a.share);
  return [
    ...heading(
      `Boten finner ${share} % av spørsmålene når den ikke har sett dem. Emnene den oftest bommer på`,
      weakest(results),
    ),
    ...heading(
      'Spørsmålene den er sikrest på at hører til et annet emne (feil emne, eller uklar grense?)',
      limited(surest.map(example), most),
    ),
  ];
}

function weakest(results: readonly LeftOut[]): string[] {
  const topics = new Map<string, { all: number; wrong: number; chosen: Map<string, number> }>();
  for (const { id, chosen } of results) {
    const topic = topics.get(id) ?? { all: 0, wrong: 0, chosen: new Map<string, number>() };
    topic.all++;
    if (id !== chosen) {
      topic.wrong++;
      topic.chosen.set(chosen, (topic.chosen.get(chosen) ?? 0) + 1);
    }
    topics.set(id, topic);
  }
  return [...topics]
    .sort(([, a], [, b]) => b.wrong / b.all - a.wrong / a.all)
    .slice(0, MOST_PAIRS)
    .map(([id, { all, wrong, chosen }]) => {
      const most = [...chosen].sort(([, a], [, b]) => b - a)[0];
      return `${id}: bommer på ${wrong} av ${all}${most === undefined ? '' : `, oftest ${most[0]} (${most[1]})`}`;
    });
}

function heading(title: string, lines: readonly string[]): string[] {
  return ['', title, ...(lines.length === 0 ? ['  ingen'] : lines.map((line) => `  ${line}`))];
}

function limited(lines: readonly string[], most: number): string[] {
  const rest = lines.length - most;
  return rest <= 0 ? [...lines] : [...lines.slice(0, most), `… og ${rest} til (--alt viser alle)`];
}
