import { expect, test } from 'vitest';
import { see } from './see.js';

test.each([
  ['initialer', 'Kan skolen si noe om T.V. (7B)?'],
  ['initialer', 'Vi er bekymret for «N.E.» (11)'],
  ['initialer', 'Fastlegen spør etter G.H.-L. på 31'],
  ['initialer', 'L.T. på Solstua (3 år) biter andre'],
  ['initialer', 'Kan jeg snakke med R.S. om dette?'],
  ['initialer', 'Møtet gjelder P.K. som slår'],
  ['initialer', 'T.K. har vært borte lenge'],
  ['epost', 'Fra <tove.hegglund@example.com> kom det et svar'],
  ['adresse', 'Brevet skal til Postboks 41, 9790 Kjøllefjord'],
  ['adresse', 'Sendt til Solbu 3, 2850 Lena i går'],
  ['adresse', 'Familien i Nordheim 14 vil ikke åpne'],
  ['fodselsdato', 'født tredje mars 2014'],
  ['fodselsdato', 'Gutten (f. 9/8 2013) er sliten'],
  ['fodselsdato', 'mann, 1961-11-30, innlagt'],
  ['fodselsdato', 'pas. 120349 vil hjem'],
  ['fodselsdato', '04.05.2013 er fødselsdatoen på kortet'],
  ['fodselsdato', '17.02.2015, jente, kom i går'],
  ['saksnummer', 'Stevnet i 23-104417TVI-TBER/04'],
  ['bilskilt', 'han kjører pe 58213 uten lappen'],
  ['bilskilt', 'AV 58213 sto på tunet'],
] as const)('%s: %s', (kind, text) => expect(see(text)).toContain(kind));

test.each([
  'Avgjort i saken K.O. og V.M. mot Norge',
  'U.S. og A.S. er forkortelser',
  'Vedtatt 04.05.2013, i kraft 1. juli 2013',
  'Postboks 8142 Dep er adressen til departementet',
  'på 5 av 9 skoler',
  'VI HAR BEDT AV 12345 KRONER IGJEN',
  'Elever på 7B skal på tur',
])('nothing: %s', (text) => expect(see(text)).toEqual([]));

test('a number grouped or called as an account is one, though it would pass as a fødselsnummer', () => {
  // 200562 is a date, and both check sums fit.
  const both = '20056249118';
  expect(see(`sendte ${both} til feil, det er brukerens konto`)).toEqual(['kontonummer']);
  expect(see(`${both.slice(0, 4)}.${both.slice(4, 6)}.${both.slice(6)} sto på lappen`)).toEqual(['kontonummer']);
  expect(see(`fødselsnummer ${both}`)).toEqual(['fodselsnummer']);
});
