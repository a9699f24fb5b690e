const FIRST =
  'al|alf|an|ar|arn|as|asbjørn|aud|berg|bjarn|bjørg|bjørn|borg|bryn|brynj|dag|dyr|ei|eid|eil|eir|eld|el|ell|emb|fin|finn|frøy|fred|geir|gerd|gis|gjer|gud|gunn|gun|hag|hal|hall|har|heid|hel|her|hild|hjal|hjør|holm|hild|idd|ing|inge|iv|jar|jo|jor|kjel|kjell|kol|lei|leik|liv|mag|magn|mal|mar|mod|mil|nor|odd|ol|ragn|ran|rand|reid|ro|rog|run|sal|se|sig|siv|snø|sol|stein|svan|svein|syn|sæ|søl|tar|tel|tho|thor|tid|tjost|tol|toll|tor|trond|tyr|ul|ulv|un|une|val|ve|vem|vi|vig|vil|yng|øy|å|ål|ås';
const SECOND_OF_WOMEN =
  'bjørg|borg|borga|dis|dís|finna|frid|frida|gerd|gjerd|gunn|hild|hilda|hilde|laug|leikny|rid|run|runa|runn|tora|unn|veig|vår|vor|vild|vill|mo[iy]';
const SECOND_OF_MEN =
  'bjørn|brand|finn|geir|gard|gaut|grim|gunnar|gulv|hall|halvd?|jell|kjell|kjetil|kell|kill?|leif|leik|leiv|lauv|mar|mod|mund|olf|olv|rik|stein|tor|ulf|ulv|vald|valdr|var|vard|vid|vind|vin';
/** Old Norse names are built of two parts, and people still build new ones: «Eirunn», «Bjørgulv». */
const BUILT = new RegExp(`^(?:${FIRST})(?:${SECOND_OF_WOMEN}|${SECOND_OF_MEN})$`, 'u');
/** Ordinary words and places that happen to be built alike. */
const NOT_BUILT = new Set(
  'arvar halvår vegar alvor anvar ansvar elvar elvor elvinn farvel forsvar forvar gudvar heimevar holvar levar marvår olvar salvor samsvar sevår solvin svanmo selvin talvard tilsvar unvin valhall valmo varvår vikar visvald viborg vignor unnvar unnvor åvar ålmo stormo selmo belmo holmo holmstein almo ulmo tormo sevar sevin ulvin asmo eidmo finnmo hallmo bergmo sandmo elvill eivill dagvin heimvor'.split(
    ' ',
  ),
);
/** Endings that make a name of a name: «Kaspar-a», «Bernt-ine», «Olav-us». */
const DERIVING = ['a', 'e', 'y', 'ia', 'us', 'ine', 'ina', 'ius', 'ette', 'etta', 'iane'];

/** Is the word built as Norwegian first names are? In small letters. */
export function isBuiltAsName(small: string): boolean {
  return small.length >= 5 && BUILT.test(small) && !NOT_BUILT.has(small);
}

/** The names that the word may be made from («kaspara»: «kaspar»), for a list to judge. */
export function stemsOfName(small: string): string[] {
  if (small.length < 6) return [];
  return DERIVING.filter((end) => small.endsWith(end) && small.length - end.length > 3).map((end) =>
    small.slice(0, -end.length),
  );
}
