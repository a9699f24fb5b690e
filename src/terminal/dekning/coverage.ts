import type { Content } from '../../content/content.js';
import type { Dekning } from '../../content/schema/dekning.js';
import { citationsOf } from '../../law/citations.js';

export interface Covered {
  readonly name: string;
  readonly lov: string;
  readonly title: string;
  readonly emner: readonly string[];
  /** Services with an answer of their own on this provision. */
  readonly tjenester: readonly string[];
  readonly context?: Dekning[number];
}

/** Every provision that is law today, or adopted, with the topics that rest on it. */
export function coverageOf(content: Content, context: Dekning): Covered[] {
  const reasons = new Map(context.flatMap((entry) => entry.bestemmelser.map((name) => [name, entry] as const)));
  return citationsOf(content).map(({ name, lov, bestemmelse }) => {
    const here = (hjemler: readonly { lov: string; paragraf: string }[]) =>
      hjemler.some((one) => one.lov === lov.kortnavn && one.paragraf === bestemmelse.paragraf);
    const using = [...content.emner.values()].filter(
      (emne) => here(emne.hjemler) || emne.tjenester.some(({ hjemler }) => here(hjemler)),
    );
    const services = new Set(
      using.flatMap(({ tjenester }) => tjenester.filter(({ hjemler }) => here(hjemler)).flatMap((entry) => entry.for)),
    );
    const reason = reasons.get(name);
    return {
      name,
      lov: lov.kortnavn,
      title: bestemmelse.tittel.nb,
      emner: using.map(({ id }) => id),
      tjenester: [...content.tjenester.keys()].filter((id) => services.has(id)),
      ...(reason === undefined ? {} : { context: reason }),
    };
  });
}

/** What is wrong with the coverage: a provision without a topic or a reason, a reason that is no longer needed. */
export function coverageFaults(content: Content, context: Dekning): string[] {
  const covered = coverageOf(content, context);
  const byName = new Map(covered.map((one) => [one.name, one]));
  return [
    ...covered
      .filter(({ emner, context: reason }) => emner.length === 0 && reason === undefined)
      .map(({ name }) => `${name} er ikke hjemmel for noe emne, og står ikke i dekning.yaml`),
    ...context.flatMap(({ bestemmelser, emne }) => [
      ...bestemmelser.flatMap((name) => {
        const one = byName.get(name);
        if (one === undefined) return [`dekning.yaml: ${name} finnes ikke i lover/`];
        return one.emner.length > 0 ? [`dekning.yaml: ${name} er brukt i ${one.emner[0]}; ta den ut`] : [];
      }),
      ...(emne === undefined || content.emner.has(emne) ? [] : [`dekning.yaml: emnet ${emne} finnes ikke`]),
    ]),
  ];
}
