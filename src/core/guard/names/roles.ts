/** How names of occupations and posts end. */
const ROLE =
  /(?:spesialist|terapeut|pedagog|psykolog|loge?|ologen?|sjef|direktør|konsulent|koordinator|leder|leiar|rådgiver|rådgjevar|veileder|rettleiar|pleier|pleiar|lærer|lærar|behandler|behandlar|arbeider|arbeidar|medarbeider|assistent|ansvarlig|ansvarleg|overlege|lege|mester|meister|representant|tillitsvalgt|inspektør|sekretær|ombud|kontakt|fører|førar|forvalter|advokat|dommer|dommar|ingeniør|kandidat|student|lærling|vikar|ordfører|rektor|prest|imam|formann|nemnd|vakt|ansatt)(?:en|a|et|ar|er|ane|ene)?$/u;

/** Is the word an occupation, so that with a capital it is still no name («Psykolog Spesialist»)? */
export function isRole(small: string): boolean {
  return ROLE.test(small);
}
