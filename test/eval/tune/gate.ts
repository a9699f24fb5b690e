import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guard } from '../../../src/core/guard/guard.js';
import { RawText } from '../../../src/core/guard/text.js';
import { type Classified, classify } from '../../../src/core/understand/classify.js';
import { measuresOf } from '../../../src/core/understand/gate.js';
import type { Model } from '../../../src/core/understand/model.js';
import { chanceOf, fitLogistic } from '../logistic.js';
import { type Question, questions } from '../questions.js';

const TARGET = fileURLToPath(new URL('../../../src/core/understand/gateWeights.ts', import.meta.url));
/** At most so many of the direct answers may be wrong on the tuning set. */
const WRONG = { vanlig: 0.05, hoy: 0.04 };
/** Nor is an answer given at once that is less likely to be right than this, however good the rest. */
const LEAST_SURE = { vanlig: 0.5, hoy: 0.65 };
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

/**
 * Fits the gate on the tuning set and writes src/core/understand/gateWeights.ts: two logistic
 * functions, then the thresholds, chosen for a share of wrong answers. What it says is to be printed.
 */
export function tuneGate(model: Model): string {
  const rows = questions('tuning').map((question) => rowOf(model, question));
  const inField = fitRows(rows, ({ question }) => question.id !== null);
  const correct = fitRows(rows, ({ right }) => right);
  const sure = (row: Row) => Math.min(chanceOf(inField, row.measures), chanceOf(correct, row.measures));
  const direct = {
    vanlig: Math.max(
      LEAST_SURE.vanlig,
      threshold(
        rows.filter(({ highRisk }) => !highRisk),
        sure,
        WRONG.vanlig,
      ),
    ),
    hoy: Math.max(
      LEAST_SURE.hoy,
      threshold(
        rows.filter(({ highRisk }) => highRisk),
        sure,
        WRONG.hoy,
      ),
    ),
  };
  const refuseBelow = quantile(
    rows.filter(({ question }) => question.id !== null).map((row) => chanceOf(inField, row.measures)),
    REFUSED,
  );
  write({ inField, correct, direct, refuseBelow });
  const answered = rows.filter((row) => sure(row) >= (row.highRisk ? direct.hoy : direct.vanlig));
  const right = answered.filter((row) => row.right).length;
  const outside = rows.filter(({ question }) => question.id === null);
  return (
    `${rows.length} questions; ${answered.length} answered at once, ${right} of them right; ` +
    `${outside.filter((row) => answered.includes(row)).length} of ${outside.length} outside questions answered.`
  );
}

function rowOf(model: Model, question: Question): Row {
  const classified = classify(model, guard(new RawText(question.text)).text);
  const top = classified.scores[0]?.id ?? '';
  return {
    question,
    classified,
    measures: measuresOf(classified),
    right: top === question.id,
    highRisk: model.recognisers.topics.get(top)?.highRisk ?? false,
  };
}

interface Gate {
  readonly inField: readonly number[];
  readonly correct: readonly number[];
  readonly direct: { readonly vanlig: number; readonly hoy: number };
  readonly refuseBelow: number;
}

function write({ inField, correct, direct, refuseBelow }: Gate): void {
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
}

function fitRows(all: readonly Row[], isPositive: (row: Row) => boolean): number[] {
  const importance = ({ question }: Row) => (question.id === null ? OUTSIDE_WEIGHT : 1);
  return fitLogistic(
    all.map(({ measures }) => measures),
    (index) => isPositive(all[index] as Row),
    { weightOf: (index) => importance(all[index] as Row) / all.length, steps: 6000, rate: 1.5 },
  );
}

/** The lowest value of `sure` above which at most this share is wrong. */
function threshold(some: readonly Row[], sure: (row: Row) => number, mostWrong: number): number {
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
