/**
 * LIX, the Nordic readability index: mean sentence length plus the share of long words (over six
 * letters) in percent. `allowed` holds stems of legal words that cannot be avoided; they count as
 * short. Source: C. H. Björnsson, Läsbarhet (1968).
 */
export function lix(textToRate: string, allowed: readonly string[]): number {
  const words = textToRate.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, textToRate.split(/[.!?:;]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)).length);
  const long = words.filter((word) => word.length > 6 && !allowed.some((stem) => word.toLowerCase().startsWith(stem)));
  return words.length / sentences + (100 * long.length) / words.length;
}
