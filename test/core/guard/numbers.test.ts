import { describe, expect, test } from 'vitest';
import type { MaskedKind } from '../../../src/core/guard/kinds.js';
import { accountNumber, dufNumber, identityNumber } from './numbers.js';
import { masked, see } from './see.js';

/** Day and month shifted as each kind of number does; they are computed, not looked up. */
const IDENTITY: Record<string, string> = {
  ordinary: identityNumber('150315'),
  'D-number': identityNumber('550315'),
  'H-number': identityNumber('154315'),
  'T-number, synthetic +80': identityNumber('158315'),
  'synthetic +65': identityNumber('156815'),
  'D-number, synthetic +65': identityNumber('556815'),
  'D-number, synthetic +80': identityNumber('558315'),
  'rules of 2032, rest 1': identityNumber('150332', 100, 1),
  'rules of 2032, rest 3': identityNumber('150332', 200, 3),
};
const FNR = IDENTITY.ordinary as string;
const split = (digits: string, between: string) => digits.slice(0, 6) + between + digits.slice(6);
const spread = (between: string) => FNR.split('').join(between);
const inDigits = (zero: number) => FNR.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe.each(Object.entries(IDENTITY))('%s', (_name, digits) => {
  test.each(['', ' ', '.', '-', '\u00A0', '\u200B', '\n', ' - ', '–'])('with %j between', (between) => {
    expect(see(`Gjelder elev ${split(digits, between)}, hva gjør jeg?`)).toEqual(['fodselsnummer']);
  });
});

test.each<[string, MaskedKind, string]>([
  ['digit by digit', 'fodselsnummer', spread(' ')],
  ['zero-width between all', 'fodselsnummer', spread('\u200D')],
  ['grouped as a date', 'fodselsnummer', FNR.replace(/(..)(..)(..)(.....)/, '$1.$2.$3 $4')],
  ['fullwidth', 'fodselsnummer', inDigits(0xff10)],
  ['Arabic digits', 'fodselsnummer', inDigits(0x0660)],
  ['Tamil digits', 'fodselsnummer', inDigits(0x0be6)],
  ['mathematical digits', 'fodselsnummer', inDigits(0x1d7d8)],
  ['in tags', 'fodselsnummer', `<b>${FNR.slice(0, 4)}</b>${FNR.slice(4)}`],
  ['in a mention', 'fodselsnummer', `<at id="0">${FNR}</at>`],
  ['entity between', 'fodselsnummer', split(FNR, '&nbsp;')],
  ['over two paragraphs', 'fodselsnummer', `<p>${FNR.slice(0, 6)}</p><p>${FNR.slice(6)}</p>`],
  ['a wrong digit', 'fodselsnummer', `${FNR.slice(0, 10)}${(Number(FNR[10]) + 1) % 10}`],
  ['glued to a label', 'fodselsnummer', `fnr${FNR}`],
  ['five last', 'fodselsnummer', `personnummer ${FNR.slice(6)}`],
  ['DUF', 'fodselsnummer', `DUF-nr ${dufNumber('2019123456')}`],
  ['DUF alone', 'fodselsnummer', dufNumber('2019123456')],
  ['account with dots', 'kontonummer', accountNumber('1234567890').replace(/(....)(..)(.....)/, '$1.$2.$3')],
  ['account with spaces', 'kontonummer', accountNumber('9710123456').replace(/(....)(..)(.....)/, '$1 $2 $3')],
  ['account together', 'kontonummer', accountNumber('9710123456')],
  ['IBAN', 'kontonummer', `NO93${accountNumber('9710123456')}`],
  ['mobile', 'telefon', 'ring meg på 412 34 567'],
  ['mobile together', 'telefon', '41234567'],
  ['mobile in pairs', 'telefon', 'nummeret er 98 76 54 32'],
  ['with +47', 'telefon', '+47 412 34 567'],
  ['with 0047', 'telefon', '0047 41234567'],
  ['with 47', 'telefon', 'tlf 4741234567'],
  ['in brackets', 'telefon', '(+47) 41 23 45 67'],
  ['landline', 'telefon', 'tlf: 62 48 00 00'],
  ['with dots', 'telefon', '412.34.567'],
  ['with hyphens', 'telefon', '412-34-567'],
  ['over lines', 'telefon', '412\n34\n567'],
  ['digit by digit', 'telefon', '4 1 2 3 4 5 6 7'],
  ['Swedish', 'telefon', '+46 70 123 45 67'],
  ['Polish', 'telefon', '+48 512 345 678'],
  ['e-mail', 'epost', 'kari.nordmann@skole.kommune.no'],
  ['e-mail with æ', 'epost', 'bjørn.ærlig@gmail.com'],
  ['e-mail spelt', 'epost', 'navn (at) kommune punktum no'],
  ['e-mail half spelt', 'epost', 'kari.nordmann (at) gmail.com'],
  ['e-mail with spaces', 'epost', 'kari@gmail .com'],
  ['street', 'adresse', 'bor i Storgata 12B'],
  ['street of words', 'adresse', 'Ole Bulls vei 3'],
  ['street in small letters', 'adresse', 'de bor i kirkeveien 14 c'],
  ['with postal code', 'adresse', 'Granittveien 7, 2500 Tynset'],
  ['farm', 'adresse', 'familien bor i Nordstuen 41'],
  ['property', 'adresse', 'gnr 12 bnr 34'],
  ['lane', 'adresse', 'Nedre Fossesvingen 104'],
  ['plate', 'bilskilt', 'far kjører AB 12345'],
  ['plate together', 'bilskilt', 'EK98765'],
  ['plate small', 'bilskilt', 'bilen har skilt dn 45678'],
  ['case', 'saksnummer', 'sak 2024/1234'],
  ['case short year', 'saksnummer', 'saksnr 24/00123'],
  ['journal', 'saksnummer', 'journalnr 123456'],
  ['case bare', 'saksnummer', 'gjelder 2024/12345'],
  ['case with document', 'saksnummer', 'saksnummer: 2023/4567-12'],
  ['letters', 'saksnummer', 'saksnr BV-2023-0415'],
  ['patient', 'saksnummer', 'pasient-id 8842211'],
  ['born', 'fodselsdato', 'gutten er født 12.03.2015'],
  ['born short', 'fodselsdato', 'f. 12.3.15'],
  ['born in words', 'fodselsdato', 'født 12. mars 2015'],
  ['date label', 'fodselsdato', 'fødselsdato: 120315'],
  ['nynorsk', 'fodselsdato', 'ho er fødd 3. mai 2011'],
  ['birthday', 'fodselsdato', 'har bursdag 12. mars'],
  ['after the child', 'fodselsdato', 'gutt, 12.03.2015, med blåmerker'],
  ['ISO', 'fodselsdato', 'født 2015-03-12'],
  ['initials and age', 'initialer', 'A.B. 8 år'],
  ['letter and class', 'initialer', 'K i 3B har blåmerker'],
  ['letter and age', 'initialer', 'gutten M, 9 år'],
  ['initials and person', 'initialer', 'eleven K.L. er redd'],
  ['two letters', 'initialer', 'jente (TS), 14 år'],
  ['age first', 'initialer', '9-åringen M.K. er redd'],
  ['class in words', 'initialer', 'L.M. i 5. klasse'],
])('%s is %s', (_name, kind, text) => {
  expect(see(`Hei. ${text}`)).toContain(kind);
  expect(see(text)).toContain(kind);
});

test.each([
  'Ring 116 111 eller 112',
  'barnevernvakt 116117',
  'politiet har 02800',
  'NAV har 55 55 33 33',
  'Skatteetaten 800 80 000',
  'loven trådte i kraft 1. januar 2023',
  'gjelder fra 01.08.2024',
  'fra 31.12.2024 til 01.01.2025',
  '01.01.2025-31.12.2025',
  '20240801',
  'skoleåret 2024/2025',
  'skoleåret 2024-2025',
  'budsjett 25 000 000 kr',
  'kr 40 000 000',
  '1 200 000 innbyggere',
  '98 765 432 kr',
  'forordning 2016/679',
  '(EU) 2016/679',
  'direktiv 2011/36/EU',
  'LOV-2021-06-18-97',
  'lov 18. juni 2021 nr. 97',
  'Prop. 133 L (2020–2021)',
  'NOU 2016: 16',
  'HR-2019-1206-A',
  'Rt. 2013 s. 1011',
  'rundskriv Q-20/2013',
  '§ 13-2 første ledd bokstav a',
  'bvl 13-2 og hpl 25',
  'fvl § 13 b nr. 5',
  'hol 3-3a',
  'barn født etter 1. januar 2018',
  'barn født i 2018 eller senere',
  'født 1. januar 2026 eller senere',
  'org.nr. 974 760 673',
  'barnehagen 5 barn',
  'på vei 2 ganger',
  'I 3B har vi 24 elever',
  'Å i 3. klasse',
  'bokstav A 8 år',
  'BUP 8 år',
  'elev A og elev B',
  'hepatitt B i 3. klasse',
  'straffeloven § 282, 6 år',
  'EMD 37283/13',
  'postmottak@kommune.no',
  '10 000 tegn',
  'mellom 12 og 16 år',
  'kl 10.00-14.30',
  '3 av 10, 4 av 20, 15 av 30',
  '1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11.',
  'PÅ 12345 KR',
])('clean: %s', (text) => expect(see(text)).toEqual([]));

test('the values are gone, the rest stands', () => {
  const text = masked(`Eleven Amina Hassan, ${FNR}, tlf 412 34 567, har blåmerker`);
  expect(text).not.toMatch(/Amina|Hassan|\d{3}/);
  expect(text).toContain('har blåmerker');
});
