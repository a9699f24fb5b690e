import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.js';
import { topicId } from '../../src/log.js';
import { type CountedTurn, makeMetrics } from '../../src/metrics/metrics.js';
import { serveMetrics } from '../../src/metrics/server.js';

const topic = topicId('meldeplikt-nar', new Map([['meldeplikt-nar', 1]]));
const turn: CountedTurn = { kind: 'answer', topic, form: 'nn', masked: ['navn', 'telefon'], ms: 30 };

describe('the counters', () => {
  it('show nothing of four questions, and five as five', async () => {
    const metrics = makeMetrics();
    for (let times = 0; times < 4; times++) metrics.turn(turn);
    expect(await metrics.text()).not.toMatch(/meldeplikt-nar|kind="navn"|form="nn"/u);
    expect(await metrics.text()).toMatch(/samarbeidsboten_reply_seconds_count 0/u);
    metrics.turn(turn);
    const text = await metrics.text();
    expect(text).toContain('samarbeidsboten_topics_total{topic="meldeplikt-nar"} 5');
    expect(text).toContain('samarbeidsboten_replies_total{kind="answer"} 5');
    expect(text).toContain('samarbeidsboten_forms_total{form="nn"} 5');
    expect(text).toContain('samarbeidsboten_masked_total{kind="telefon"} 5');
    expect(text).toContain('samarbeidsboten_reply_seconds_count 5');
    for (let times = 0; times < 4; times++) metrics.turn(turn);
    expect(await metrics.text()).toContain('samarbeidsboten_topics_total{topic="meldeplikt-nar"} 5');
  });

  it('keep every bucket of the histogram in steps of five', async () => {
    const metrics = makeMetrics();
    for (let number = 0; number < 203; number++) metrics.turn({ ...turn, ms: (number * number) % 12_000 });
    const counts = [...(await metrics.text()).matchAll(/reply_seconds_(?:bucket\{[^}]*\}|count) (\d+)/gu)];
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(([, count]) => Number(count) % 5 !== 0)).toEqual([]);
  });

  it('are served alone, on a port of their own', async () => {
    const server = await serveMetrics(makeMetrics(), { port: 0, host: '127.0.0.1' });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    for (const path of ['/', '/metrics/x', '/metrics?a=1', '/api/messages'])
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
    expect((await fetch(`${url}/metrics`, { method: 'POST', body: 'x' })).status).toBe(404);
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  it('are off unless asked for, and then on this machine alone', () => {
    expect(readConfig({}).metrics).toBeUndefined();
    expect(readConfig({ METRICS_PORT: '9464' }).metrics).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(() => readConfig({ PORT: '3978', METRICS_PORT: '3978' })).toThrow(ConfigError);
  });

  it('the program refuses to start where Node itself would write messages', () => {
    expect(() => readConfig({ NODE_DEBUG: 'http' })).toThrow(/NODE_DEBUG/u);
  });
});
