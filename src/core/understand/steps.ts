/**
 * Work that goes in steps is a generator: each `yield` is a place where something else may come in
 * between. Here it is done at one go.
 */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
