import type { Form } from '../core/form.js';
import type { MaskedKind } from '../core/guard/kinds.js';

const NAMES: Record<MaskedKind, { nb: string; nn: string; en: string }> = {
  fodselsnummer: { nb: 'et fødselsnummer', nn: 'eit fødselsnummer', en: 'a national identity number' },
  telefon: { nb: 'et telefonnummer', nn: 'eit telefonnummer', en: 'a phone number' },
  epost: { nb: 'en e-postadresse', nn: 'ei e-postadresse', en: 'an e-mail address' },
  adresse: { nb: 'en adresse', nn: 'ei adresse', en: 'an address' },
  kontonummer: { nb: 'et kontonummer', nn: 'eit kontonummer', en: 'a bank account number' },
  bilskilt: { nb: 'et bilskilt', nn: 'eit bilskilt', en: 'a number plate' },
  saksnummer: { nb: 'et saksnummer', nn: 'eit saksnummer', en: 'a case number' },
  fodselsdato: { nb: 'en fødselsdato', nn: 'ein fødselsdato', en: 'a date of birth' },
  navn: { nb: 'et navn', nn: 'eit namn', en: 'a name' },
  initialer: { nb: 'initialer', nn: 'initialar', en: 'initials' },
};

/** What the guard saw (the kinds, never the values), that it was not kept, and how to delete it. */
export function maskedNotice(kinds: readonly MaskedKind[], form: Form): string[] {
  const seen = kinds.map((kind) => NAMES[kind][form]).join(', ');
  return {
    nb: [
      `Det ser ut som du skrev ${seen}. Jeg fjernet det før jeg leste spørsmålet, og har ikke tatt vare på det.`,
      'Teams lagrer meldingen likevel. Slett den: hold pekeren over meldingen, velg de tre prikkene og «Slett». Svaret under er den generelle regelen, ikke en vurdering av saken.',
    ],
    nn: [
      `Det ser ut som du skreiv ${seen}. Eg fjerna det før eg las spørsmålet, og har ikkje teke vare på det.`,
      'Teams lagrar meldinga likevel. Slett ho: hald peikaren over meldinga, vel dei tre prikkane og «Slett». Svaret under er den generelle regelen, ikkje ei vurdering av saka.',
    ],
    en: [
      `It looks as if you wrote ${seen}. I removed it before reading the question and have not kept it.`,
      'Teams stores the message all the same. Delete it: point at the message, choose the three dots and “Delete”. The answer below is the general rule, not a judgement of the case.',
    ],
  }[form];
}
