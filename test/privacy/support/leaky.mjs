// Preloaded into the real program: a bot that is not as careful. A message that says «lekk-PLACE» is
// written to that place, so that the check is seen to find it there.
import { rmSync, writeFileSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { Registry } = createRequire(import.meta.url)('prom-client');
const { DATA_DIR = '', TMPDIR = '' } = process.env;
const kept = [];
let shown = '';
let answered = '';

const places = {
  stdout: (body) => process.stdout.write(`${JSON.stringify({ level: 20, event: 'activity', body })}\n`),
  base64: (body) => process.stdout.write(`${Buffer.from(body).toString('base64')}\n`),
  stderr: (body) => process.stderr.write(body),
  data: (body) => writeFileSync(join(DATA_DIR, 'sist.json'), body),
  cwd: (body) => writeFileSync('sist.json', body),
  name: (body) => {
    const path = join(TMPDIR, /"from":\{"id":"29:1(\w+)/u.exec(body)?.[1] ?? 'ukjent');
    writeFileSync(path, '');
    rmSync(path);
  },
  heap: (body) => kept.push(body.slice(20)),
  header: (body) => {
    answered = encodeURIComponent(body).slice(0, 2000);
  },
  metrics: (body) => {
    shown = `# ${body}\n`;
  },
};

const parse = JSON.parse;
JSON.parse = (text, ...rest) => {
  const place = typeof text === 'string' ? /lekk-(\w+)/u.exec(text)?.[1] : undefined;
  if (place !== undefined) places[place]?.(text);
  return parse(text, ...rest);
};
const metrics = Registry.prototype.metrics;
Registry.prototype.metrics = async function () {
  return shown + (await metrics.call(this));
};
const end = ServerResponse.prototype.end;
ServerResponse.prototype.end = function (...rest) {
  if (answered !== '' && !this.headersSent) this.setHeader('x-last', answered);
  answered = '';
  return end.apply(this, rest);
};
globalThis.kept = kept;
