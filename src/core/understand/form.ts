import type { Form } from '../form.js';
import type { Model } from './model.js';
import { normalize } from './normalize.js';
import { stem } from './stem.js';
import { dot } from './svm.js';
import { textVector } from './vocabulary.js';

const set = (words: string) => new Set(words.split(' '));
const NYNORSK = set(
  'eg ikkje kva korleis kven kvifor kvar kor nokon noko frå hjå dykk dykkar berre mykje skule skulen skulane teieplikt teieplikta heimel tenesta tenester tenestene barnevernstenesta opplysningar opplysningane saman sjølv vere veit gjer gjere seie seier vald valden bustad løyve elev-ane einskild einskilde kommunar lærar læraren helsesjukepleiar drøfting drøftinga tilsette høve føresette nokre anna vart vert blei trur leiar leiaren ynskjer ønskjer meiner mellom-bels utan òg ho skal-eg me-skal dei då desse dersom',
);
const BOKMAL = set(
  'jeg ikke hva hvordan hvem hvorfor hvor hvilke hvilken noen noe fra hos dere deres bare mye skole skolen taushetsplikt taushetsplikten hjemmel tjenesten tjenester tjenestene barnevernstjenesten opplysninger opplysningene sammen selv være vet gjør gjøre sier vold volden bolig tillatelse enkelte lærer læreren helsesykepleier drøftelse ansatte foresatte annen ble tror leder lederen ønsker mener uten også hun disse hvis si',
);
const ENGLISH = set(
  'what when where who why how the is are must can may should i my we our you your do does did to of for about with have has had child children parent parents report tell share police school if and or not in on at someone information confidentiality consent duty',
);
const NORWEGIAN_ANYWAY = /[æøå]|\b(?:er|og|det|som|på|til|av|har|kan|må|vi|om|en|et|i)\b/iu;

/** Which form the message is written in; undefined when it is neither Norwegian nor English. */
export function formOf(model: Model, text: string): Form | undefined {
  const words = normalize(text).match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const english = count(ENGLISH);
  const [nynorsk, bokmal] = [count(NYNORSK), count(BOKMAL)];
  if (english >= 2 && english > nynorsk + bokmal && english / words.length >= 0.4) return 'en';
  if (nynorsk !== bokmal) return nynorsk > bokmal ? 'nn' : 'nb';
  if (isForeign(model, words, text)) return undefined;
  const vector = textVector(model.vocabulary, text);
  if (vector.at.length === 0) return 'nb';
  return dot(model.nynorsk.weights, vector) + model.nynorsk.bias > 0.25 ? 'nn' : 'nb';
}

/** Another language: no Norwegian small word or letter, and few words the model has seen. */
function isForeign({ vocabulary }: Model, words: readonly string[], text: string): boolean {
  if (words.length < 3 || NORWEGIAN_ANYWAY.test(text)) return false;
  const long = words.filter((word) => word.length > 3);
  const known = long.filter((word) => vocabulary.index.has(`w ${stem(word)}`)).length;
  return known / long.length < FEWEST_KNOWN;
}

const FEWEST_KNOWN = 0.5;
