import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dedupe } from '../../src/teams/dedupe.js';
import { retryAfterMs, SEND_BUDGET_MS, type Try, waitBeforeRetry } from '../../src/teams/retry.js';

const attempt = { number: 1, spentMs: 0, repeatable: false, jitter: 0.5, firstBackoffMs: 400 };
const answered = (status: number, wait?: number): Try => ({ kind: 'answered', status, retryAfterMs: wait });

describe('the retry policy', () => {
  it('waits as long as Teams asks, and a little spread more', () => {
    expect(waitBeforeRetry(answered(429, 2000), attempt)).toBe(2125);
  });

  it('waits longer each time', () => {
    const waits = [1, 2, 3].map((number) => waitBeforeRetry(answered(503), { ...attempt, number }));
    expect(waits).toEqual([300, 600, 1200]);
    expect(waitBeforeRetry(answered(503), { ...attempt, number: 4 })).toBeUndefined();
  });

  const outcomes = fc.oneof(
    fc.record({
      kind: fc.constant('answered' as const),
      status: fc.integer({ min: 100, max: 599 }),
      retryAfterMs: fc.option(fc.nat(100_000), { nil: undefined }),
    }),
    fc.constantFrom<Try>({ kind: 'unknown' }, { kind: 'not-connected' }),
  );
  const attempts = fc.record({
    number: fc.integer({ min: 1, max: 10 }),
    spentMs: fc.nat(20_000),
    repeatable: fc.boolean(),
    jitter: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    firstBackoffMs: fc.constant(400),
  });

  it('never goes over the time Teams waits, and never posts anew what may have arrived', () => {
    fc.assert(
      fc.property(outcomes, attempts, (outcome, tried) => {
        const wait = waitBeforeRetry(outcome, tried);
        if (wait === undefined) return;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(tried.spentMs + wait).toBeLessThan(SEND_BUDGET_MS);
        expect(outcome.kind === 'unknown' && !tried.repeatable).toBe(false);
        if (outcome.kind === 'answered') expect([412, 429, 502, 503, 504]).toContain(outcome.status);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads Retry-After as seconds or a date, and nothing else', () => {
    const now = new Date('2026-11-23T11:00:00Z');
    expect(retryAfterMs('3', now)).toBe(3000);
    expect(retryAfterMs('Mon, 23 Nov 2026 11:00:05 GMT', now)).toBe(5000);
    expect(retryAfterMs('-3', now)).toBe(0);
    for (const none of [null, '', ' ', 'soon']) expect(retryAfterMs(none, now)).toBeUndefined();
  });
});

describe('the memory of deliveries', () => {
  const delivery = (id: string) => ({ type: 'message', id, conversation: { id: 'c' }, from: { id: 'u' } });
  const always = () => true;

  it('forgets after five minutes, and holds no more than it must', async () => {
    let time = 0;
    const dedupe = new Dedupe<number>(() => time);
    const run = (id: string) => dedupe.once(delivery(id), () => Promise.resolve(1), always);
    expect((await run('a')).first).toBe(true);
    time = 4 * 60_000;
    expect((await run('a')).first).toBe(false);
    time = 6 * 60_000;
    expect((await run('a')).first).toBe(true);
    for (let n = 0; n < 21_000; n++) await run(String(n));
    expect(dedupe.size).toBeLessThanOrEqual(20_000);
  });

  it('does not remember what failed, nor what has no id', async () => {
    const dedupe = new Dedupe<number>();
    await expect(dedupe.once(delivery('a'), () => Promise.reject(new Error('no')), always)).rejects.toThrow('no');
    const { id: _id, ...nameless } = delivery('x');
    await dedupe.once(nameless, () => Promise.resolve(1), always);
    expect(dedupe.size).toBe(0);
  });

  it('holds hashes alone', async () => {
    const dedupe = new Dedupe<number>();
    await dedupe.once({ ...delivery('a'), text: 'hemmelig' }, () => Promise.resolve(1), always);
    expect(JSON.stringify(dedupe)).not.toContain('hemmelig');
  });
});
