import { readFileSync } from 'node:fs';

/** One question written to measure with; `id` is null when the bot should not answer it. */
export interface Question {
  readonly text: string;
  readonly id: string | null;
  readonly style: string;
  readonly tjeneste: string | null;
  readonly writer: number;
}

/**
 * `tuning` may be looked at and fitted on; `heldout` is only ever measured with. `former` was measured
 * with once and is among the examples now: of it only the services' labels are still of use.
 */
export function questions(set: 'tuning' | 'heldout' | 'former'): Question[] {
  const file = new URL(`./questions/${set}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);
}
