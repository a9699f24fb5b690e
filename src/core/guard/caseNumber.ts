import { type Detector, matches } from './finding.js';

const SURE_LABEL = String.raw`(?:saks?[\s-]?n(?:umme)?r(?:et)?|saks?[\s-]?id|arkiv(?:saks?)?[\s-]?(?:n(?:umme)?r|id|ref)|arkivsak|jour?nal(?:post)?[\s-]?(?:n(?:umme)?r|id)(?:et)?|jp|j\.?\s?nr|jnr|løpe[\s-]?n(?:umme)?r|dokument[\s-]?n(?:umme)?r|dok\.?\s?nr|mappe[\s-]?n(?:umme)?r|pasient[\s-]?(?:n(?:umme)?r|id)|klient[\s-]?(?:n(?:umme)?r|id)|bruker[\s-]?(?:n(?:umme)?r|id)|elev[\s-]?(?:n(?:umme)?r|id)|barn[\s-]?id|henvisnings?[\s-]?(?:n(?:umme)?r|id)|meldings?[\s-]?(?:n(?:umme)?r|id)|vedtaks?[\s-]?n(?:umme)?r|anmeldelses?[\s-]?n(?:umme)?r|npr[\s-]?id|npid|referanse(?:n(?:umme)?r)?|ref(?:\.|eranse)?[\s-]?n(?:umme)?r|(?:vår|deres|dykkar) ref|ref)`;
const ID = String.raw`(?:\d{1,3}[A-Z]\d{4,9}|(?=[\p{L}\d/.-]*\d{2})(?:\p{L}{1,8}[-/ ]?)?\d{1,12}(?:[-/.]\p{L}{1,6}(?=[-/.]\d))?(?:[-/.]\d{1,10}){0,3}(?:-\p{L}{1,3})?)`;
const LABELLED = new RegExp(
  String.raw`(?<!\p{L})${SURE_LABEL}[\s.:#=]{0,4}(?:er |nr\.? |var )?(?<value>${ID})(?![\p{L}\d])`,
  'giu',
);
/** «sak» alone: then the number must look like one. */
const CASE =
  /(?<!\p{L})(?:sak|saken|saka|saker|arkiv|journal|journalen|websak|ephorte|acos|elements|anmeldelse)[\s.:#]{1,3}(?:nr\.?\s?|med nummer )?(?<value>(?:\p{L}{1,5}[-/])?(?:(?:19|20)?\d{2}[-/](?:\p{L}{1,5}[-/])?\d{2,8}(?:-\d{1,4})?|\d{5,12}))(?![\d/]|-\d)/giu;
/** A year, a slash and a serial number stand for a case even without a word before them. */
const BARE = /(?<![\p{L}\d/.\-–])(?:(?:19|20)\d{2}\/\d{3,8}|\d{2}\/\d{4,8})(?:-\d{1,4})?(?![\d/\p{L}]|-\d)/gu;
/** The courts' own form, with the court's name in it: 24-118207TVI-TOSL/06. */
const COURT = /(?<![\p{L}\d/.\-–])\d{2}-\d{5,6}[A-ZÆØÅ]{3}-[A-ZÆØÅ]{2,5}(?:\/\d{2})?(?![\p{L}\d])/gu;
/** Numbers anyone can look up: acts of the EU, judgments, circulars, parliamentary papers, laws. */
const PUBLIC_BEFORE =
  /(?:eu|ef|eøs|eøf|forordning(?:en)?|direktiv(?:et)?|rundskriv(?:et)?|hr|rt\.?|nou|prop\.?|innst\.?|meld\.?\s?st\.?|st\.?meld\.?|lov|for|art\.?|emd|(?:eu|ef|eøs)\)? nr\.?|application no\.?|klage nr\.?|skoleåret|skuleåret|barnehageåret|perioden|budsjett(?:et)?|årene)[\s(:.)]{0,4}$/iu;
const YEARS =
  /^(?:(?:19|20)\d\d[-/](?:19|20)?\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|2016\/679|(?:19|20)\d\d)$/u;
const OMBUD = /sivilomb|emd|strasbourg|høyesterett|hudoc|mot norge/iu;

/** Case, journal, patient and archive numbers; never numbers of laws, judgments or school years. */
export const findCaseNumbers: Detector = (text) => {
  const bare = matches('saksnummer', BARE, text).filter(
    ({ start }) => !PUBLIC_BEFORE.test(text.slice(Math.max(0, start - 25), start)),
  );
  const labelled = [LABELLED, CASE, COURT].flatMap((pattern) => matches('saksnummer', pattern, text));
  return [...labelled, ...bare].filter(
    ({ start, end }) =>
      !YEARS.test(text.slice(start, end)) && !OMBUD.test(text.slice(Math.max(0, start - 40), end + 30)),
  );
};
