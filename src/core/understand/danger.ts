import { normalize } from './normalize.js';

const NOW = String.raw`(?:akkurat n[åo]|n[åou]\b|i dette øyeblikk|i denne stund|rett n[åo]|med ein gong|right now)`;
const HARM = String.raw`(?:slår|slær|banker|denger|kveler|kvel|knivstikk\w*|stikk\w* ned|skyt\w*|mishandle[rs]|angriper|angrip|voldtar|valdtek|blør|bløder|drukner|brenn\w*|truer|trugar|hitting|beating)`;
const WHO = String.raw`(?:han|ho|hun|hu|de|dei|jeg|eg|æ|faren|mora|moren|far|mor|mannen|kona|samboeren|sambuaren|sønnen|son|dattera|datteren|barnet|eleven|ungen|guten|gutten|jenta|en|ein|noen|nokon|brukeren|brukaren|pasienten|he|she)`;

/** Each pattern is something that happens now; a question about the rules must not match. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`${WHO}\s+(?:\p{L}+\s+){0,3}${HARM}\s+(?:\p{L}+\s+){0,6}${NOW}`, 'u'),
  new RegExp(String.raw`${NOW}\s+(?:\p{L}+\s+){0,4}${HARM}`, 'u'),
  /\b(?:har|med|holder|held|står med) (?:en |ein |et |eit |a )?(?:kniv|pistol|våpen|gevær|øks|knife|gun)\b/u,
  /\b(?:er bevisstløs|er medvitslaus|er medvitslause|puster ikke|pustar ikkje|ikke puster|får ikke puste|ligger livløs|ligg livlaus|unconscious|not breathing)\b/u,
  /\b(?:har tatt|har teke|tok nettopp|tok akkurat) (?:en |ein |masse |mange |for mange )?(?:overdose|piller|tabletter)\b/u,
  /\b(?:vil|skal|kommer til å|kjem til å|truer med å|trugar med å|sier (?:han|hun|ho|at han|at hun|at ho) (?:vil|skal)) (?:ta livet (?:av seg|sitt)|drepe|henge seg|hoppe|skade seg)\b.*(?:\bn[åou]\b|i kveld|i dag|snart|straks)/u,
  /\b(?:noen|nokon|barnet|hun|ho|han|de|dei|vi|jeg|eg) (?:er|står|befinner seg) i (?:akutt |umiddelbar |livs)?(?:livsfare|fare) n[åo]\b/u,
  /\b(?:det brenner|det brenn)\b(?!.*\b(?:for|hvis|dersom|når)\b)/u,
  /\b(?:hjelp|help)\s*!+/u,
  /\b(?:skjer|pågår|foregår|går føre seg) (?:akkurat )?n[åo]\b.*\b(?:vold|vald|slag|overgrep|angrep)|\b(?:vold|vald|overgrep|angrep)\b.*\b(?:skjer|pågår|går føre seg) (?:akkurat )?n[åo]\b/u,
  /\b(?:akutt|umiddelbar) (?:livs)?fare\b.*\b(?:her|hos oss|n[åo])\b/u,
  /\b(?:blir|vert) (?:slått|banket|banka|kvalt|angrepet|angripen|voldtatt|valdteken|mishandlet|mishandla) (?:akkurat )?n[åo]\b/u,
];

/** Does the message tell of someone in acute danger? Errs on the side of showing the numbers. */
export function isDanger(text: string): boolean {
  const lower = normalize(text).replace(/\s+/gu, ' ');
  return PATTERNS.some((pattern) => pattern.test(lower));
}
