import { ConfigError, readConfig } from '../config.js';
import { configLines } from './configText.js';

/** `npm run check:config` tells what the environment comes to, without a secret; exit 1 on a fault. */
try {
  const lines = configLines(readConfig(process.env));
  const width = Math.max(...lines.map(({ name }) => name.length));
  for (const { name, value } of lines) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
