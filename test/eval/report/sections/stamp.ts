import type { Stamp } from '../data.js';

/** `2026-11-23, content 1a2b, code 3c4d`. */
export function stampText({ day, content, code, questions }: Stamp): string {
  return `${day}, content ${content}, code ${code}, questions ${questions}`;
}

/** Do two stamps tell of different content, code or questions? */
export function isOther(a: Stamp, b: Stamp): boolean {
  return a.content !== b.content || a.code !== b.code || a.questions !== b.questions;
}
