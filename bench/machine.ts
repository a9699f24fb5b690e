import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** What a figure was measured on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? '?';
  return `${model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

/** The load of the last minute: well above the bench's own tells that others worked at the same time. */
export const load = (): string => loadavg()[0]?.toFixed(1) ?? '?';

/** Processor time of everything on the machine since it started, in ms; from /proc, so Linux only. */
export function machineCpuMs(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync('/proc/stat', 'utf8')
    .slice('cpu '.length, 200)
    .trim()
    .split(/\s+/u)
    .map(Number);
  return (user + nice + system + irq + softirq) * 10;
}
