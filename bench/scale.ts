/**
 * `npm run bench:scale`: understanding and memory with 1, 10 and 100 times the topics. The larger
 * bases are this one over again under other ids: as many planes, centroids and examples as a real
 * one of that size, but the same words, so a real one would have a larger vocabulary too.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { guard } from '../src/core/guard/guard.js';
import { RawText } from '../src/core/guard/text.js';
import { packExamples, vectorAt } from '../src/core/understand/examples.js';
import type { Model } from '../src/core/understand/model.js';
import { understand } from '../src/core/understand/understand.js';
import { terminalBot } from '../src/terminal/bot.js';

const times = process.argv[2];
if (times === undefined) {
  // Each size in a process of its own, or the memory of one would be counted to the next.
  const rows = ['1', '10', '100'].map((size) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/scale.ts', size], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  });
  const head = `${cpus()[0]?.model ?? '?'}, Node ${process.version}\n`;
  const table = ['| Topics | p50 ms | p99 ms | Memory MB |', '|---:|---:|---:|---:|', ...rows].join('\n');
  process.stdout.write(`${head}${table}\n`);
  writeFileSync(fileURLToPath(new URL('scale.txt', import.meta.url)), `${head}${table}\n`);
} else {
  measure(Number(times));
}

function measure(size: number): void {
  const { content, model } = terminalBot();
  const large = size === 1 ? model : enlarge(model, size);
  const questions = [...content.emner.values()].flatMap(({ sporsmal }) => sporsmal.nn.slice(0, 2));
  const time = (text: string) => {
    const started = performance.now();
    understand(guard(new RawText(text)).text, large);
    return performance.now() - started;
  };
  for (const question of questions.slice(0, 50)) time(question);
  const sorted = questions
    .slice(0, 300)
    .map(time)
    .sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  const mb = process.memoryUsage().rss / 1024 ** 2;
  process.stdout.write(`| ${large.topics.length} | ${at(0.5)} | ${at(0.99)} | ${mb.toFixed(0)} |\n`);
}

function enlarge(model: Model, size: number): Model {
  const { topics, vocabulary, weights, scale, bias, centroids, examples, firstExample, recognisers } = model;
  const count = topics.length;
  const wide = new Int8Array(weights.length * size);
  for (let feature = 0; feature < vocabulary.idf.length; feature++) {
    const row = weights.subarray(feature * count, (feature + 1) * count);
    for (let copy = 0; copy < size; copy++) wide.set(row, (feature * size + copy) * count);
  }
  const copies = Array.from({ length: size }, (_, copy) => copy);
  const named = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);
  return {
    ...model,
    topics: copies.flatMap((copy) => topics.map((id) => named(id, copy))),
    weights: wide,
    scale: Float32Array.from(copies.flatMap(() => [...scale])),
    bias: Float32Array.from(copies.flatMap(() => [...bias])),
    centroids: copies.flatMap(() => centroids.map(({ at, value }) => ({ at: at.slice(), value: value.slice() }))),
    examples: packExamples(
      copies.flatMap(() => examples.texts),
      copies.flatMap(() => examples.texts.map((_, index) => vectorAt(examples, index))),
    ),
    firstExample: Uint32Array.from({ length: count * size + 1 }, (_, topic) => {
      const copy = Math.min(size - 1, Math.floor(topic / count));
      return copy * examples.texts.length + (firstExample[topic - copy * count] ?? 0);
    }),
    recognisers: {
      ...recognisers,
      topics: new Map(copies.flatMap((copy) => [...recognisers.topics].map(([id, about]) => [named(id, copy), about]))),
    },
  };
}
