/** An example a matcher learns from. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
}

export interface Ranked {
  readonly label: string;
  readonly score: number;
}

/** A matcher that has learnt: ranks the labels for a text, best first. */
export type Rank = (text: string) => readonly Ranked[] | Promise<readonly Ranked[]>;

/** A matcher that can learn, with the name and settings it is reported under. */
export interface Peer {
  readonly name: string;
  readonly settings: string;
  readonly learn: (examples: readonly Labelled[]) => Rank | Promise<Rank>;
}

/** The best score of each label, best label first. */
export function bestOfEach(scores: Iterable<Ranked>): Ranked[] {
  const best = new Map<string, number>();
  for (const { label, score } of scores) best.set(label, Math.max(best.get(label) ?? Number.NEGATIVE_INFINITY, score));
  return [...best].map(([label, score]) => ({ label, score })).sort((a, b) => b.score - a.score);
}

/** The examples of each label together. */
export function byLabel(examples: readonly Labelled[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { label, text } of examples) {
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [text]);
    else group.push(text);
  }
  return groups;
}
