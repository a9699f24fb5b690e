import { z } from 'zod/v4';

/** A legal basis: a statute, its § (or article) and, after a comma, the place in it. */
export interface Hjemmel {
  readonly lov: string;
  readonly paragraf: string;
  readonly sted?: string;
}

const PATTERN = /^(?<lov>.+?) (?:§|art\.) (?<paragraf>\d+(?:-\d+)?(?: [a-z])?)(?:, (?<sted>.+))?$/;

/**
 * Reads a legal basis as content writes it: `forvaltningsloven § 13 b, første ledd nr. 7`.
 * Gives undefined when the text has another form.
 */
export function parseHjemmel(value: string): Hjemmel | undefined {
  const groups = PATTERN.exec(value)?.groups;
  if (groups?.['lov'] === undefined || groups['paragraf'] === undefined) return undefined;
  const sted = groups['sted'];
  return { lov: groups['lov'], paragraf: groups['paragraf'], ...(sted === undefined ? {} : { sted }) };
}

/** A legal basis as text in content, parsed on the way in. */
export const hjemmelText = z.string().transform((value, context): Hjemmel => {
  const hjemmel = parseHjemmel(value);
  if (hjemmel !== undefined) return hjemmel;
  context.addIssue({
    code: 'custom',
    message: 'en hjemmel skrives "barnevernsloven § 13-2" eller "forvaltningsloven § 13 b, første ledd nr. 7"',
  });
  return z.NEVER;
});
