import type { MaskedKind } from './kinds.js';

/** What a finding is called, why it can identify a person, and how to widen it. Bokmål, for the writer. */
export interface Explanation {
  readonly name: string;
  readonly why: string;
  readonly widen: string;
}

/** For the free-text check: one explanation a kind. It never repeats the value. */
export const EXPLANATIONS: Readonly<Record<MaskedKind, Explanation>> = {
  fodselsnummer: {
    name: 'fødselsnummer eller annet id-nummer',
    why: 'Nummeret hører til én bestemt person og viser fødselsdatoen.',
    widen: 'Stryk det. En anonym drøfting trenger aldri et id-nummer.',
  },
  telefon: {
    name: 'telefonnummer',
    why: 'Et søk på nummeret viser ofte hvem som eier det.',
    widen: 'Stryk det. Skriv heller «foreldrene ringte oss».',
  },
  epost: {
    name: 'e-postadresse',
    why: 'Adressen inneholder ofte navn og arbeidssted, og går til én person.',
    widen: 'Stryk den. Skriv heller «i en e-post».',
  },
  adresse: {
    name: 'adresse',
    why: 'Svært få bor på samme adresse.',
    widen: 'Skriv «hjemme», «i nabolaget» eller bare «i kommunen».',
  },
  kontonummer: {
    name: 'kontonummer',
    why: 'Kontoen hører til én bestemt person eller husstand.',
    widen: 'Stryk det.',
  },
  bilskilt: {
    name: 'bilskilt',
    why: 'Eieren kan slås opp av alle i kjøretøyregisteret.',
    widen: 'Skriv «bilen».',
  },
  saksnummer: {
    name: 'saks- eller journalnummer',
    why: 'Alle med tilgang til fagsystemet kan slå opp saken.',
    widen: 'Skriv «en sak hos oss».',
  },
  fodselsdato: {
    name: 'fødselsdato',
    why: 'I en liten kommune er det ofte bare ett barn med den datoen.',
    widen: 'Skriv et aldersspenn, for eksempel «i barneskolealder».',
  },
  navn: {
    name: 'navn',
    why: 'Navnet peker rett på personen. Et fornavn kan være nok på et lite sted.',
    widen: 'Skriv rollen: «eleven», «mor», «en kollega».',
  },
  initialer: {
    name: 'initialer',
    why: 'Sammen med alder eller klasse kjenner mange igjen hvem det er.',
    widen: 'Skriv «et barn på mellomtrinnet», uten bokstaver og uten klasse.',
  },
};
