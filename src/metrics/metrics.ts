import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Form } from '../core/form.js';
import type { MaskedKind } from '../core/guard/kinds.js';
import type { Reply } from '../core/reply.js';
import type { LogEvent, TopicId } from '../log.js';
import { Batches, STEP } from './batches.js';

/** What is counted of one reply. Every member comes from a closed list, but for the time it took. */
export interface CountedTurn {
  readonly kind: Reply['kind'];
  readonly topic: TopicId | null;
  readonly form: Form;
  readonly masked: readonly MaskedKind[];
  readonly ms: number;
}

export interface Metrics {
  readonly turn: (turn: CountedTurn) => void;
  readonly event: (event: LogEvent['event']) => void;
  /** All the numbers in Prometheus' text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * The counters behind /metrics. Each goes up by five at a time and the histogram's buckets too, so
 * what is rare is not shown at all, and what is shown is always several questions together.
 */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const replies = byFives(registry, 'replies', 'Replies by kind', 'kind');
  const topics = byFives(registry, 'topics', 'Answers by topic', 'topic');
  const forms = byFives(registry, 'forms', 'Replies by written form', 'form');
  const masked = byFives(registry, 'masked', 'Messages in which personal data was masked, by its kind', 'kind');
  const events = byFives(registry, 'events', 'Events in the log, by name', 'event');
  const latency = latencyByFives(registry);
  return {
    turn: (turn) => {
      replies(turn.kind);
      forms(turn.form);
      if (turn.topic !== null) topics(turn.topic);
      for (const kind of turn.masked) masked(kind);
      latency(turn.ms / 1000);
    },
    event: events,
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function byFives(registry: Registry, name: string, help: string, label: string): (value: string) => void {
  const counter = new Counter({
    name: `samarbeidsboten_${name}_total`,
    help: `${help}, in steps of ${STEP}`,
    labelNames: [label],
    registers: [registry],
  });
  const batches = new Batches<string>((values) => counter.inc({ [label]: values[0] ?? '' }, values.length));
  return (value) => batches.add(value, value);
}

/** Five of the same bucket go in together: a bucket that grew by one would show one question. */
function latencyByFives(registry: Registry): (seconds: number) => void {
  const histogram = new Histogram({
    name: 'samarbeidsboten_reply_seconds',
    help: `Time from the message to the sent reply, in steps of ${STEP}`,
    buckets: BUCKETS_S,
    registers: [registry],
  });
  const batches = new Batches<number>((times) => {
    for (const seconds of times) histogram.observe(seconds);
  });
  return (seconds) => batches.add(`${BUCKETS_S.find((most) => seconds <= most)}`, seconds);
}
