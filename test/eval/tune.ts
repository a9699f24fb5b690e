/**
 * `npm run tune`: fits the gate on the tuning set and writes src/core/understand/gateWeights.ts.
 * Two logistic functions by gradient descent with a small penalty; then the thresholds, chosen for
 * a share of wrong answers on the tuning set. The held-out set is not read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guard } from '../../src/core/guard/guard.js';
import { RawText } from '../../src/core/guard/text.js';
import { type Classified, classify } from '../../src/core/understand/classify.js';
import { measuresOf } from '../../src/core/understand/gate.js';
import { terminalBot } from '../../src/terminal/bot.js';
import { chanceOf, fitLogistic } from './logistic.js';
import { type Question, questions } from './questions.js';

const TARGET = fileURLToPath(new URL('../../src/core/understand/gateWeights.ts', import.meta.url));
/** At most so many of the direct answers may be wrong on the tuning set. */
const WRONG = { vanlig: 0.05, hoy: 0.04 };
/** At most so many questions in the field may be refused. */
const REFUSED = 0.01;
/** The tuning set has fewer questions outside the field than a bot meets: each counts so much more. */
const OUTSIDE_WEIGHT = 3;

interface Row {
  readonly question: Question;
  readonly classified: Classified;
  readonly measures: readonly number[];
  readonly right: boolean;
  readonly highRisk: boolean;
}

const { model } = terminalBot();
const rows = questions('tuning').map((question): Row => {
  const classified = classify(model, guard(new RawText(question.text)).text);
  const top = classified.scores[0]?.id ?? '';
  return {
    question,
    classified,
    measures: measuresOf(classified),
    right: top === question.id,
    highRisk: model.recognisers.topics.get(top)?.highRisk ?? false,
  };
});
const inField = fitRows(rows, ({ question }) => question.id !== null);
const correct = fitRows(rows, ({ right }) => right);
const sure = (row: Row) => Math.min(chanceOf(inField, row.measures), chanceOf(correct, row.measures));
const direct = {
  vanlig: threshold(
    rows.filter(({ highRisk }) => !highRisk),
    WRONG.vanlig,
  ),
  hoy: threshold(
    rows.filter(({ highRisk }) => highRisk),
    WRONG.hoy,
  ),
};
const refuseBelow = quantile(
  rows.filter(({ question }) => question.id !== null).map((row) => chanceOf(inField, row.measures)),
  REFUSED,
);
const round = (value: number) => Number(value.toFixed(4));
writeFileSync(
  TARGET,
  `// Written by \`npm run tune\` from the tuning set. Do not edit by hand.
export const GATE = {
  inField: [${inField.map(round).join(', ')}],
  correct: [${correct.map(round).join(', ')}],
  /** From this chance of being right on, a topic is answered at once; topics of high risk ask for more. */
  direct: { vanlig: ${round(direct.vanlig)}, hoy: ${round(direct.hoy)} },
  /** Below this chance of being in the field, the bot says that it has no answer. */
  refuseBelow: ${round(refuseBelow)},
} as const;
`,
);
const answered = rows.filter((row) => sure(row) >= (row.highRisk ? direct.hoy : direct.vanlig));
process.stdout.write(
  `${rows.length} questions; ${answered.length} answered at once, ${answered.filter(({ right }) => right).length} of them right; ` +
    `${answered.filter(({ question }) => question.id === null).length} of ${rows.filter(({ question }) => question.id === null).length} outside questions answered.\n`,
);

function fitRows(all: readonly Row[], isPositive: (row: Row) => boolean): number[] {
  const importance = ({ question }: Row) => (question.id === null ? OUTSIDE_WEIGHT : 1);
  return fitLogistic(
    all.map(({ measures }) => measures),
    (index) => isPositive(all[index] as Row),
    { weightOf: (index) => importance(all[index] as Row) / all.length, steps: 6000, rate: 1.5 },
  );
}

/** The lowest value of `sure` above which at most this share is wrong. */
function threshold(some: readonly Row[], mostWrong: number): number {
  const sorted = [...some].sort((a, b) => sure(b) - sure(a));
  let [wrong, best] = [0, 0.95];
  for (const [index, row] of sorted.entries()) {
    if (!row.right) wrong += row.question.id === null ? OUTSIDE_WEIGHT : 1;
    if (wrong / (index + 1) <= mostWrong) best = sure(row);
  }
  return best;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
