import type { Content } from '../../../src/content/content.js';
import { bandsOf } from '../figures/bands.js';
import { figuresOf, isWrong } from '../figures/figures.js';
import { groupsOf } from '../figures/groups.js';
import { listed } from '../figures/listed.js';
import { percent, quantile, shareOf } from '../figures/shares.js';
import { confusions, topicFigures } from '../figures/topics.js';
import type { Judged } from '../run/judge.js';
import type { Outcome, ReportData, Stamp } from './data.js';

/** From this cosine on, a question is almost the same as an example. */
const ALIKE = 0.9;

/** Puts the report together from the judged questions; curve and peers are added by the caller. */
export function buildReport(
  content: Content,
  stamp: Stamp,
  heldout: readonly Judged[],
  tuning: readonly Judged[],
): ReportData {
  const inField = heldout.filter(({ question }) => question.id !== null);
  const isAlike = ({ nearest }: Judged) => nearest >= ALIKE;
  const wrong = heldout.filter(isWrong);
  const familyOf = (id: string) => content.emner.get(id)?.familie;
  return {
    stamp,
    size: {
      topics: content.emner.size,
      examples: [...content.emner.values()].flatMap(({ sporsmal }) => Object.values(sporsmal).flat()).length,
      outside: content.utenfor.naer.length + content.utenfor.fjern.length,
      heldout: heldout.length,
      tuning: tuning.length,
      alike: inField.filter(isAlike).length,
      top1WithoutAlike: percent(
        shareOf(
          inField.filter((one) => !isAlike(one)),
          ({ top1 }) => top1,
        ),
      ),
    },
    figures: figuresOf(heldout),
    tuning: figuresOf(tuning),
    speed: speedOf(heldout),
    outcomes: outcomesOf(heldout),
    bands: bandsOf(heldout),
    styles: groupsOf(heldout, ({ question }) => question.style),
    services: groupsOf(heldout, ({ question }) => question.tjeneste ?? 'none said'),
    writers: groupsOf(heldout, ({ question }) => `writer ${question.writer}`),
    topics: topicFigures(heldout),
    confusions: confusions(heldout).filter(({ times }) => times > 1),
    wrongInFamily: shareOf(wrong, ({ question, given }) =>
      given.some((id) => familyOf(id) === familyOf(question.id ?? '')),
    ),
    harmful: listed(heldout, ({ harmful }) => harmful),
    falseAlarms: listed(heldout, ({ falseAlarm }) => falseAlarm),
    missedDanger: listed(heldout, ({ missedDanger }) => missedDanger),
    outsideAnswered: listed(heldout, ({ question, direct }) => question.id === null && direct),
    unknownTopics: [
      ...new Set(inField.flatMap(({ question: { id } }) => (id === null || content.emner.has(id) ? [] : [id]))),
    ],
  };
}

function speedOf(all: readonly Judged[]): ReportData['speed'] {
  const times = all.map(({ ms }) => ms);
  const round = (ms: number) => Math.round(ms * 10) / 10;
  return { p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)), worst: round(Math.max(...times)) };
}

function outcomesOf(all: readonly Judged[]): Outcome[] {
  return [...new Set(all.map(kindOf))].sort().map((kind) => {
    const some = all.filter((one) => kindOf(one) === kind);
    const outside = (style: string) =>
      some.filter(({ question }) => question.id === null && question.style === style).length;
    return {
      kind,
      inField: some.filter(({ question }) => question.id !== null).length,
      near: outside('oos-near'),
      far: outside('oos-far'),
    };
  });
}

/** A refusal and a topic that says where to go are both `fallback` replies; here they are two. */
function kindOf({ kind, refused }: Judged): string {
  return kind === 'fallback' ? (refused ? 'refusal' : 'where to go instead') : kind;
}
