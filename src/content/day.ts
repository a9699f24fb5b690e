/** A calendar day as ISO text (`2026-01-01`): compares as text, knows no time zone. */
export type Day = string;

const NORWAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day in Norway at a point in time. */
export function dayInNorway(time: Date): Day {
  return NORWAY.format(time);
}

/** Is a rule with these (inclusive) limits in force on the day? A missing limit is open. */
export function inForce(rule: { gjelderFra?: Day | undefined; gjelderTil?: Day | undefined }, day: Day): boolean {
  return (rule.gjelderFra ?? '') <= day && day <= (rule.gjelderTil ?? '9999');
}
