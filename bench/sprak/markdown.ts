import type { PeerFigures } from '../../test/eval/peers/measure.js';
import type { OutsideFigures } from './clinc.js';

export interface SprakReport {
  readonly day: string;
  readonly few: readonly PeerFigures[];
  readonly full: readonly PeerFigures[];
  readonly outside: OutsideFigures;
  readonly sizes: {
    readonly massiveTrain: number;
    readonly massiveTest: number;
    readonly clincTest: number;
    readonly clincOutside: number;
  };
}

/** The report on data that nobody here wrote. */
export function sprakMarkdown({ day, few, full, outside, sizes }: SprakReport): string {
  return `# The matcher on data that nobody here wrote

Written by \`npm run bench:sprak -- --data DIR\` (${day}). Do not edit by hand. DIR holds the two data sets; they are not part of this repository.

The bot's own trainer, features and ranking (\`src/core/understand\`), unchanged, beside the peers of the [report](report.md). Nothing was tuned on these data. Times are from the machine of this run, which did other work too.

## MASSIVE 1.0, nb-NO

Voice-assistant commands, 60 intents, ${sizes.massiveTest} test utterances (FitzGerald et al. 2022, CC BY 4.0).

**12 utterances an intent, mean of three draws** (aim: top-1 ≥ 67 %)

${table(few)}

**The whole training part, ${sizes.massiveTrain} utterances** (aim: top-1 ≥ 86 %)

${table(full)}

## CLINC150, out of scope

English, 150 intents, ${sizes.clincTest} test queries inside and ${sizes.clincOutside} outside (Larson et al. 2019, CC BY 3.0, the «plus» variant). English is not what the matcher is made for (its stems are Norwegian), so only the gate's mechanics are of interest: the same measures, weights fitted on the validation part. Best intent right: ${outside.top1.toFixed(1)} %.

| Gate | AUROC | Outside that passes when 95 % of the inside does |
|---|---|---|
${outside.gates.map(({ name, auroc, falseAccepts }) => `| ${name} | ${auroc.toFixed(1)} % | ${falseAccepts.toFixed(1)} % |`).join('\n')}
`;
}

function table(figures: readonly PeerFigures[]): string {
  const rows = figures.map(
    ({ name, top1, top3, trainSeconds, p50, p99 }) =>
      `| ${name} | ${top1.toFixed(1)} % | ${top3.toFixed(1)} % | ${trainSeconds} | ${p50} | ${p99} |`,
  );
  return ['| Matcher | Top-1 | Top-3 | Training, s | p50, ms | p99, ms |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
