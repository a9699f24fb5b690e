import { isOrdinary, mustAlarm } from '../run/danger.js';
import type { Judged } from '../run/judge.js';
import { type Share, shareOf } from './shares.js';

/** One figure of the report: what it is, which way is better, what we aim at, how much it may fall. */
export interface FigureKind {
  readonly id: string;
  readonly label: string;
  readonly better: 'up' | 'down';
  /** Percent. */
  readonly aim?: number;
  /** Percentage points a new run may be worse than the report before `--check` fails. */
  readonly tolerance: number;
  readonly share: (all: readonly Judged[]) => Share;
}

const inField = (all: readonly Judged[]) => all.filter(({ question }) => question.id !== null);
const outside = (all: readonly Judged[], style: string) =>
  all.filter(({ question }) => question.id === null && question.style === style);

/** Every figure, in the order of the report. */
export const FIGURES: readonly FigureKind[] = [
  up('top1', 'Best topic is the right one (top-1)', 1, (all) => shareOf(inField(all), ({ top1 }) => top1), 90),
  up('top3', 'Right topic among the three best (top-3)', 1, (all) => shareOf(inField(all), ({ top3 }) => top3)),
  up('direct', 'Answered at once', 3, (all) => shareOf(inField(all), ({ direct }) => direct)),
  up('directRight', 'Answered at once and right', 1.5, (all) => shareOf(inField(all), ({ right }) => right), 85),
  up('precision', 'Right among those answered at once', 1, (all) =>
    shareOf(
      inField(all).filter(({ direct }) => direct),
      ({ right }) => right,
    ),
  ),
  down('wrongDirect', 'Answered at once and wrong', 0.7, (all) => shareOf(inField(all), isWrong), 3),
  up('found', 'Answered or offered', 1, (all) => shareOf(inField(all), ({ right, offered }) => right || offered), 97),
  down('harmful', 'Harmful errors', 0.2, (all) => shareOf(inField(all), ({ harmful }) => harmful), 0),
  down(
    'falseAlarm',
    'False danger alarms, among ordinary questions',
    0.3,
    (all) =>
      shareOf(
        all.filter(({ question }) => isOrdinary(question.id)),
        ({ falseAlarm }) => falseAlarm,
      ),
    1,
  ),
  down(
    'missedDanger',
    'Danger missed, among questions that tell of danger',
    0,
    (all) =>
      shareOf(
        all.filter(({ question }) => mustAlarm(question.id)),
        ({ missedDanger }) => missedDanger,
      ),
    0,
  ),
  down('refused', 'Refused, though in the field', 1, (all) => shareOf(inField(all), ({ refused }) => refused)),
  down(
    'outsideNear',
    'Outside the field, near: answered all the same',
    4,
    (all) => shareOf(outside(all, 'oos-near'), ({ direct }) => direct),
    8,
  ),
  down(
    'outsideFar',
    'Outside the field, far: answered all the same',
    4,
    (all) => shareOf(outside(all, 'oos-far'), ({ direct }) => direct),
    3,
  ),
  up(
    'tjeneste',
    'The asker’s service right (none, where none is said)',
    1,
    (all) => shareOf(inField(all), ({ tjenesteRight }) => tjenesteRight),
    95,
  ),
  up('tjenesteSaid', 'The asker’s service right, where one is said or implied', 2, (all) =>
    shareOf(
      inField(all).filter(({ question }) => question.tjeneste !== null),
      ({ tjenesteRight }) => tjenesteRight,
    ),
  ),
  up('tjenesteNone', 'No service, where none is said', 1, (all) =>
    shareOf(
      inField(all).filter(({ question }) => question.tjeneste === null),
      ({ tjenesteRight }) => tjenesteRight,
    ),
  ),
];

/** Answered at once with a topic that is not the one meant. */
export function isWrong({ direct, right, question }: Judged): boolean {
  return direct && !right && question.id !== null;
}

function up(id: string, label: string, tolerance: number, share: FigureKind['share'], aim?: number): FigureKind {
  return { id, label, better: 'up', tolerance, share, ...(aim === undefined ? {} : { aim }) };
}

function down(id: string, label: string, tolerance: number, share: FigureKind['share'], aim?: number): FigureKind {
  return { id, label, better: 'down', tolerance, share, ...(aim === undefined ? {} : { aim }) };
}

/** All figures of a set, by id. */
export function figuresOf(all: readonly Judged[]): Record<string, Share> {
  return Object.fromEntries(FIGURES.map(({ id, share }) => [id, share(all)]));
}
