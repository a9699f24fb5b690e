interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (result: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One lane a key: items of the same key are worked on one batch at a time, all that wait together;
 * different keys do not wait for each other.
 */
export class Lanes<In, Out> {
  readonly #work: (key: string, items: readonly In[]) => Promise<Out>;
  readonly #waiting = new Map<string, Waiting<In, Out>[]>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(work: (key: string, items: readonly In[]) => Promise<Out>) {
    this.#work = work;
  }

  /** Resolves with the result of the batch the item was worked on in. */
  add(key: string, item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(key) ?? [];
      waiting.push({ item, resolve, reject });
      this.#waiting.set(key, waiting);
      if (!this.#running.has(key)) this.#running.set(key, this.#run(key));
    });
  }

  async idle(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  async #run(key: string): Promise<void> {
    for (let batch = this.#take(key); batch.length > 0; batch = this.#take(key)) {
      try {
        const result = await this.#work(
          key,
          batch.map(({ item }) => item),
        );
        for (const { resolve } of batch) resolve(result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running.delete(key);
  }

  #take(key: string): Waiting<In, Out>[] {
    const batch = this.#waiting.get(key) ?? [];
    this.#waiting.delete(key);
    return batch;
  }
}
