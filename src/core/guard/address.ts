import { type Detector, type Finding, matches } from './finding.js';

const STREET =
  '(?:gata|gate|gaten|gt|vegen|veg|veien|vei|vn|all[eé]|all[eé]en|alleen|plass|plassen|torg|torget|torv|torvet|stien|sti|bakken|bakke|bakkane|svingen|sving|tunet|tun|haugen|hauen|hauan|brygge|brygga|kaia|kai|løkka|løkken|jordet|jordene|terrasse|terrassen|ringen|ring|kroken|grenda|grend|toppen|åsen|myra|myren|enga|engen|lia|lien|dalen|feltet|stranda|stranden|kleiva|kleiven|smauet|smuget|smug|veita|veiten|almenning|almenningen|faret|far|skrenten|kollen|hagen|skogen|lunden|parken|marka|moen|neset|viken|vika|sletta|gården|gard|garden|berget|høgda|høyden|geilan|geila|stubben|stykket|lykkja|vollen|esplanade|passasje|passasjen|gjeilan|knausen|hammeren|rabben|tråkka|råsa|linna|bekken|elva|jordan|teigen|kvartalet|roa|bygda|heia|brinken|vangen|ekra|odden|pynten|bråten|haugane|moan|trappa|stigen)';
/** Endings that are also ordinary words: these need a capital, and a number that counts nothing. */
const NUMBER = String.raw`\d{1,4}(?:\s?[A-Ha-h](?![\p{L}\p{N}]))?(?:\s?,?\s?[HULK]\d{4})?(?![\d/]|[.,]\d|[-–]\d{2})(?!\s?(?:år|åring|åringer|barn|elever|elevar|stk|prosent|%|kr|kroner|dager|dagar|uker|veker|timer|timar|minutter|personer|plasser|plassar|avdelinger|avdelingar|ansatte|tilsette|mnd|måneder|månader|m\b|km\b|og \d|\.?\s?(?:klasse|trinn|trinnet)))`;
const POSTAL = String.raw`(?:[\s,]{1,3}(?:N-)?\d{4}\s\p{Lu}[\p{L}-]{1,25}(?:\s\p{Lu}[\p{L}-]{1,25})?)?`;
const ONE_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}'-]{0,28}${STREET}\s{1,2}(?:nr\.?\s?)?${NUMBER}${POSTAL}`,
  'gu',
);
const WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'-]{0,25}(?:\s\p{L}[\p{L}.'-]{0,25}){0,3}\s${STREET}\.?\s{1,2}(?:nr\.?\s?)?${NUMBER}${POSTAL}`,
  'giu',
);
const SMALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}'-]{2,28}(?:gata|gaten|gate|vegen|veien|veg|vei|alleen|svingen|terrasse|bakken|tunet|stien)\s{1,2}${NUMBER}${POSTAL}`,
  'giu',
);
/** «bor i Nordlia 4»: whatever capitalised name with a number after it. */
const LIVES = new RegExp(
  String.raw`(?:\bbor|\bbur|\bbudde|\bbodde|flytta|flyttet|adresse(?:n|a)?|bopel|bosatt|busett)(?:\s(?:i|på|til|er|hjemme|heime|nå|no|sammen|med|mor|far)|[:,]){0,4}\s(?<value>\p{Lu}[\p{L}'-]{2,28}(?:\s\p{Lu}[\p{L}'-]{2,28})?\s${NUMBER}${POSTAL})`,
  'gu',
);
/** «Solbu 3, 2850 Lena»: a number, then a postal code and a place, need no street word. */
const WITH_POSTAL =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'-]{2,28}\s\d{1,3}\s?[A-Ha-h]?,\s?(?:N-)?\d{4}\s\p{Lu}[\p{L}-]{1,25}/gu;
/** Boxes of ministries («Postboks 8142 Dep») point to no person. */
const BOX =
  /(?<!\p{L})(?:postboks|boks|pb\.?)\s\d{1,5}(?!\d)(?!\s{0,2}(?:dep\b|\p{L}{2,20}\s(?:kommune|sjukehus|sykehus)))(?:,?\s(?:\p{Lu}[\p{L}-]{1,25},?\s)?(?:N-)?\d{4}\s\p{Lu}[\p{L}-]{1,25})?/giu;
/** «huset i Solbu 4», «henta i Nordlia 12»: where someone lives or is met. */
const HOME =
  /(?:heime|hjemme|leilighet(?:en)?|leil\.|hus(?:et)?|kjøre[rn]?|hente[ts]?|henta|[Nn]abo(?:en)?|[Bb]eboer(?:en)?|[Bb]ruk[ea]r(?:en)?|[Ff]amilien|sendt|oppsøk(?:te)?|ligger|besøk(?:er|te)?)\s(?:i|på|til)\s(?<value>\p{Lu}[\p{L}'-]{3,28}\s\d{1,3}(?:\s?[A-Ha-h])?(?![\p{L}\d/.–-]|\s?(?:år|%|barn|elever|prosent|kl|klasse|trinn)))/gu;
const PROPERTY =
  /(?:g(?:år|ar)ds(?:nummer|nr)|gnr|g\.nr)\.?\s?\d{1,4}[\s,/og]{1,6}(?:bruks(?:nummer|nr)|bnr|b\.nr)\.?\s?\d{1,4}/giu;
const NOT_STREET =
  /(?:barnehagen?|skolehagen?|sansehagen?|på vei|ved siden|underveis|avdeling(?:en)?|likevei|motorvei(?:en)?|lovvegen|skoleveien|skulevegen|saksgang|kapittel|dagplass|barnehageplass(?:en)?|skoleplass(?:en)?|arbeidsplass(?:en)?|praksisplass(?:en)?|elevplass|sengeplass|europavei|riksvei|fylkesvei|vei|gate|plass|far|sti|ring|moen|bakke|lien)\s{1,2}\d/iu;
const BETWEEN =
  /\s(?:er|har|som|og|til|på|i|for|med|av|ikke|når|at|den|det|de|hun|han|vi|jeg|må|kan|skal|ved|fra|om)\s/u;

/** Street addresses with a number, with postal code and place when they follow; property numbers. */
export const findAddresses: Detector = (text) => {
  const streets = [...matches('adresse', ONE_WORD, text), ...matches('adresse', SMALL, text)];
  const several = matches('adresse', WORDS, text).map((finding) => withoutLeadIn(finding, text));
  return [
    ...[...streets, ...several].filter(
      ({ start, end }) => !new RegExp(`^(?:${NOT_STREET.source})`, 'iu').test(text.slice(start, end)),
    ),
    ...matches('adresse', LIVES, text),
    ...[WITH_POSTAL, BOX, HOME, PROPERTY].flatMap((pattern) => matches('adresse', pattern, text)),
  ];
};

/** A sentence may lead up to the street («Han bor i Ole Bulls vei 3»): begin after its last small word. */
function withoutLeadIn(finding: Finding, text: string): Finding {
  const written = text.slice(finding.start, finding.end);
  const capital = /^\p{Lu}/u.test(written);
  const gap = BETWEEN.exec(written);
  if (gap === null) return capital ? finding : { ...finding, end: finding.start };
  const from = finding.start + gap.index + gap[0].length;
  return withoutLeadIn({ ...finding, start: from }, text);
}
