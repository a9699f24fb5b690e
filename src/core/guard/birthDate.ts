import { BLANK, type Detector, type Finding, matches } from './finding.js';

const MONTH = String.raw`(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\.?`;
const NUMERIC = String.raw`(?:\d{1,2}[./-]\d{1,2} (?:19|20)\d{2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2} \d{1,2} (?:\d{4}|\d{2})|\d{8}|\d{6})(?!\d)`;
/** «femte», «tjueførste»: the day in letters. */
const DAY = `(?:(?:tjue|tyve)?(?:første|fyrste|andre|annen|tredje|fjerde|femte|sjette|sjuende|syvende|sjuande|åttende|åttande|niende|niande)|trettiende|trettiførste|ti(?:ende|ande)|ell[ei]v?te|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tjuende)`;
const WORDED = String.raw`(?:\d{1,2}\.?|${DAY})\s?${MONTH}(?:\s?(?:19|20)?\d{2}(?!\d))?`;
const DATE = `(?:${WORDED}|${NUMERIC})`;
const SHORT = String.raw`(?:${DATE}|\d{1,2}[./]\d{1,2}\.?(?!\d))`;
const BORN = String.raw`(?:f[øo]dd?t?|f[øo]dsels(?:dato(?:en)?|dag(?:en)?|datoen)|f[øo]dt dato|f\.?\s?dato|fdato|fødd dato|født den|bursdag(?:en)?|geburtsdag|gebursdag|fyller (?:\d{1,2} )?(?:år )?|fyller \d{1,2}|fyl(?:ler|te) \d{1,2}(?: år)?|born)`;
const LABELLED = new RegExp(
  String.raw`(?<!\p{L})${BORN}(?:\s?(?:den|i|er|på|:|=|\(|-|–|,|\.)){0,3}\s{0,2}(?<value>${SHORT})`,
  'giu',
);
const F = new RegExp(String.raw`(?<![\p{L}\d])f\.?\s{0,2}(?:den )?(?<value>${DATE})`, 'giu');
/** A person word or a name that is already found, and the date right after it. */
const AFTER_PERSON = new RegExp(
  String.raw`(?:${BLANK}|(?<!\p{L})(?:gutt(?:en)?|guten|jent[ea]|elev(?:en)?|pasient(?:en)?|klient(?:en)?|bruker(?:en)?|brukar(?:en)?|pas\.?|mann(?:en)?|kvinne[na]?|barn(?:et)?|beboer(?:en)?|baby(?:en)?|sønn(?:en)?|datter(?:en|a)?|son(?:en)?|dotter(?:a)?))[\s,(:–-]{1,4}(?:f\.?\s?)?(?<value>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?!\d)|\d{1,2}\.?\s?${MONTH}\s(?:19|20)\d{2}|\d{6}(?!\d))`,
  'giu',
);
/** A whole date before what tells whose it is: «25.03.2012 er fødselsdatoen», «12.4.2010, gutt». */
const BEFORE_PERSON = new RegExp(
  String.raw`(?<![\d.,/-])(?<value>(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?${MONTH}\s(?:19|20)\d{2})(?!\d))(?:[^\d]{1,100}(?:f[øo]dselsdato|f[øo]dselsdag|bursdag|gebursdag)|[\s,(–-]{1,4}(?:er (?:han|hun|ho|gutten|guten|jenta) født|gutt|gut|jente|kvinne|mann)(?!\p{L}))`,
  'giu',
);
/** «født 1. januar 2020 eller senere» is a rule, not a person. */
const RULE_AFTER = /^[.\s]{0,2}(?:\d{2,4}\s)?\s?(?:eller|og) (?:senere|seinare|tidligere|tidlegare|etter|før)/iu;
/** A figure, or a day in letters before a month: without one there is no date to look for. */
const MAY_HOLD_DATE = new RegExp(String.raw`\d|(?:[dt]e|annen|andre|første|fyrste)\s?${MONTH}`, 'iu');
/** Days on which laws and school years begin. */
const IN_FORCE = /^0?1\s?[./-]\s?0?[178]\s?[./-]/u;

/** Dates of birth: a date after «født», «f.», «bursdag», or right after a person. Never a date alone. */
export const findBirthDates: Detector = (text) => {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const beside: Finding[] = matches('fodselsdato', AFTER_PERSON, text).filter(
    ({ start, end }) => !IN_FORCE.test(text.slice(start, end)),
  );
  const labelled = matches('fodselsdato', LABELLED, text).filter(
    ({ end }) => !RULE_AFTER.test(text.slice(end, end + 25)),
  );
  const before = matches('fodselsdato', BEFORE_PERSON, text);
  return [...labelled, ...matches('fodselsdato', F, text), ...before, ...beside];
};
