import { expect, test } from 'vitest';
import { MOST_CHARACTERS, plainText } from '../../../src/core/guard/normalise.js';
import { reviewAnonymity } from '../../../src/core/guard/review.js';
import { RawText } from '../../../src/core/guard/text.js';
import { masked, see } from './see.js';

/** Texts made to be slow or strange: each must come back, read no further than the cap. */
const EVIL: Record<string, string> = {
  empty: '',
  'only spaces': ' '.repeat(MOST_CHARACTERS),
  'only zero-width': '\u200B'.repeat(MOST_CHARACTERS),
  'one long word': 'a'.repeat(MOST_CHARACTERS),
  'one long capitalised word': `A${'b'.repeat(MOST_CHARACTERS)}`,
  'only digits': '1'.repeat(MOST_CHARACTERS),
  'digits apart': '4 '.repeat(MOST_CHARACTERS / 2),
  'digits and dashes': '1-2.'.repeat(MOST_CHARACTERS / 4),
  'at signs': '@'.repeat(MOST_CHARACTERS),
  'almost mail': 'a@'.repeat(MOST_CHARACTERS / 2),
  'dotted word': 'a.'.repeat(MOST_CHARACTERS / 2),
  'open tags': '<a '.repeat(MOST_CHARACTERS / 3),
  'less than': '<'.repeat(MOST_CHARACTERS),
  entities: '&#1;'.repeat(MOST_CHARACTERS / 4),
  capitals: 'Ab '.repeat(MOST_CHARACTERS / 3),
  'capitals with hyphens': 'Ab-'.repeat(MOST_CHARACTERS / 3),
  'first names': 'Jonas '.repeat(MOST_CHARACTERS / 6),
  'small words before a street': 'til '.repeat(MOST_CHARACTERS / 4),
  labels: 'sak '.repeat(MOST_CHARACTERS / 4),
  'labels of phones': 'tlf nr er '.repeat(MOST_CHARACTERS / 10),
  born: 'født den '.repeat(MOST_CHARACTERS / 9),
  'strange words after kin': 'mora til xqztu '.repeat(MOST_CHARACTERS / 15),
  'strange words with surnames': 'xqztu kvalnes '.repeat(MOST_CHARACTERS / 14),
  'a long compound': `mora til ${'sak'.repeat(MOST_CHARACTERS / 4)}`,
  'small initials': 'gutt p.v. '.repeat(MOST_CHARACTERS / 10),
  'lone surrogates': '\uD800'.repeat(100),
  marks: `a${'\u0301'.repeat(MOST_CHARACTERS)}`,
  emoji: '👨‍👩‍👧‍👦'.repeat(1000),
  'right to left': '\u202Eabc\u202C'.repeat(1000),
};

test.each(Object.entries(EVIL))('%s comes back, and no more than the cap of it is read', (_name, text) => {
  expect(plainText(text.repeat(2)).length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(typeof masked(text)).toBe('string');
});

test('reads the first 20,000 characters and drops the rest', () => {
  const text = `${'ord '.repeat(MOST_CHARACTERS / 4)}eleven Jonas Berg`;
  expect(see(text)).toEqual([]);
  expect(masked(text).length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(masked(text)).not.toContain('Jonas');
});

test('masking twice changes nothing more', () => {
  const once = masked('Eleven Jonas Berg, tlf 412 34 567, K.L. 8 år, født 12.03.2015, bor i Storgata 4');
  expect(masked(once)).toBe(once);
  expect(see(once)).toEqual([]);
});

test('a review tells what, why, how and where', () => {
  const [first, second] = reviewAnonymity(new RawText('Hei\neleven Jonas\ntlf 412 34 567'));
  expect(first).toMatchObject({ kind: 'navn', value: 'Jonas', line: 2 });
  expect(second).toMatchObject({ kind: 'telefon', line: 3 });
  expect(first?.why).not.toBe('');
  expect(first?.widen).not.toBe('');
});
