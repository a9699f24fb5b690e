/** The kinds of personal data the guard masks. The names are ASCII and stand in metrics and JSON. */
export const MASKED_KINDS = [
  'fodselsnummer',
  'telefon',
  'epost',
  'adresse',
  'kontonummer',
  'bilskilt',
  'saksnummer',
  'fodselsdato',
  'navn',
  'initialer',
] as const;

export type MaskedKind = (typeof MASKED_KINDS)[number];
