import type { Canaries } from './canaries.js';
import { type Answer, type Client, withoutRouting } from './client.js';
import type { Traces } from './program.js';
import { makeTurn, PLAN, type Sort, type Turn, type TurnMaker } from './turns.js';

/** A canary found where none may be. */
export interface Leak {
  readonly place: string;
  readonly found: string;
}

/** The same words for the same place, so that a thousand hits read as one. */
export function leaksIn(canaries: Canaries, place: string, text: string): Leak[] {
  return canaries.hits(text).map((found) => ({ place, found }));
}

/** Looks through everything the program left behind on disk and on its outputs. */
export function leaksOf(canaries: Canaries, { stdout, stderr, files, written = [] }: Traces): Leak[] {
  return [
    ...leaksIn(canaries, 'stdout', stdout),
    ...leaksIn(canaries, 'stderr', stderr),
    ...files.flatMap(({ path, content }) => leaksIn(canaries, `file ${path}`, `${path}\n${content}`)),
    ...leaksIn(canaries, 'file names', written.join('\n')),
  ];
}

export interface Ran {
  readonly turns: number;
  readonly leaks: readonly Leak[];
  readonly statuses: ReadonlyMap<number, number>;
}

/** Sends the turns of the plan, mixed, some at a time, and searches every answer. */
export async function runPlan(client: Client, maker: TurnMaker & { lists: string[] }, share = 1): Promise<Ran> {
  const queue = mixed(share);
  const leaks: Leak[] = [];
  const statuses = new Map<number, number>();
  let turns = 0;
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const turn = makeTurn(next.sort, next.index, maker);
      const answer = await client.send(turn.path, turn.body, turn.headers, turn.method);
      turns++;
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      leaks.push(...leaksInAnswer(maker.canaries, turn, answer));
      if (turn.sort === 'list') rememberList(answer.body, maker.lists);
    }
  };
  await Promise.all(Array.from({ length: 24 }, worker));
  return { turns, leaks, statuses };
}

export function leaksInAnswer(canaries: Canaries, turn: Turn, { headers, body }: Answer): Leak[] {
  return [
    ...leaksIn(canaries, `response headers to ${turn.sort}`, headers),
    ...(turn.showsOwnText === true ? [] : leaksIn(canaries, `response to ${turn.sort}`, withoutRouting(body))),
  ];
}

/** Every sort spread evenly over the run, so that faults and good turns meet. */
function mixed(share: number): { sort: Sort; index: number }[] {
  return (Object.entries(PLAN) as [Sort, number][])
    .flatMap(([sort, planned]) => {
      const count = Math.ceil(planned * share);
      return Array.from({ length: count }, (_, index) => ({ sort, index, at: (index + 0.5) / count }));
    })
    .sort((a, b) => a.at - b.at);
}

function rememberList(body: string, lists: string[]): void {
  const id = /"liste":"([A-Za-z0-9_-]{10,})"/u.exec(body)?.[1];
  if (id !== undefined && lists.length < 20 && !lists.includes(id)) lists.push(id);
}
