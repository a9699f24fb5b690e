import type { Recognisers } from './model.js';
import { phraseWords, withoutEnding } from './recognisers.js';

const words = (list: string) => new Set(list.split(' '));
/** Where someone works: «på helsestasjonen», «i barnehagen». */
const PLACE = words('i på ved innen innenfor hos');
/** The writer's own: «vi lærere», «som rektor», «jeg er lærer», «vår barnehage». */
const SELF = words(
  'jeg vi oss vår våre vårt min mitt mine som jobber arbeider jobbar arbeidar ansatt tilsatt er we our my',
);
/** A duty asked about: «må skolen», «kan læreren», «har barnehagen». */
const DUTY = words('må kan skal får har bør har-ikke gjelder can must');
/** The one who is asked, told or asks; never the writer. */
const OTHER = words(
  'til med mot av fra overfor mellom gi gir ringe kontakte informere varsle spørre og eller at tidligere annen andre den',
);
/** What others do to us: «skolen mener», «krisesenteret vil ikke». */
const OTHERS_DO = words(
  'sier mener vil spør ber ringer nekter ønsker krever svarer skriver påstår melder sa ba spurte ringte vet trenger svarte ville',
);
const WE = words('jeg vi oss vår våre vårt min mitt mine jobber arbeider jobbar arbeidar ansatt tilsatt we our my');
const ARTICLE = words('en et ein eit ei a an the');
const LEADER = words('leder lederen leiar leiaren leader');
/** One's own head gives the service away, also when told or asked. */
const BOSS = new Set(['rektor', 'styrer', 'styrar', 'baseleder'].map(withoutEnding));
const MINE_AFTER = words('min mitt mine vår vårt våre');
const LONGEST_PHRASE = 5;
/** In so few words a service named is the one asked for. */
const KEYWORDS = 4;

/** The writer's own service, said or implied; undefined when none is or when it cannot be told. */
export function tjenesteOf({ services }: Recognisers, text: string): string | undefined {
  const all = phraseWords(text);
  const stems = all.map(withoutEnding);
  let best: { id: string; weight: number } | undefined;
  for (let at = 0; at < all.length; at++) {
    for (let length = Math.min(LONGEST_PHRASE, all.length - at); length > 0; length--) {
      const id = services.get(stems.slice(at, at + length).join(' '));
      if (id === undefined) continue;
      const weight = weightOf(all, at, length);
      if (weight > (best?.weight ?? 0)) best = { id, weight };
      at += length - 1;
      break;
    }
  }
  return best?.id;
}

const ONLY_BESIDE = words('jeg er jobber i på vi en et ansatt som arbeider jobbar arbeidar det hos');

/** Is the whole message only a service's name? Then its page is asked for. */
export function onlyTjeneste({ services }: Recognisers, text: string): string | undefined {
  const rest = phraseWords(text).filter((word) => !ONLY_BESIDE.has(word));
  return rest.length > 0 && rest.length <= LONGEST_PHRASE ? services.get(rest.map(withoutEnding).join(' ')) : undefined;
}

/** How sure it is that the service named at a place is the writer's own; 0 or less is not. */
function weightOf(all: readonly string[], at: number, length: number): number {
  const before = all.slice(Math.max(0, at - 5), at).filter((word) => !ARTICLE.has(word));
  const last = before.at(-1) ?? '';
  const next = all[at + length] ?? '';
  // «Lederen min» and «jeg leder» tell of another, or of a task: only «som leder» is a leader's own.
  if (LEADER.has(all[at] ?? '')) return last === 'som' || last === 'er' ? 3 : -1;
  const self = before.slice(-4).some((word) => WE.has(word)) ? 1 : 0;
  const owner = LEADER.has(next) ? (all[at + length + 1] ?? '') : next;
  if (MINE_AFTER.has(owner)) return 3;
  if (PLACE.has(last) || SELF.has(last)) return 2 + self;
  if (last === 'fra' && self > 0) return 1;
  if (BOSS.has(withoutEnding(all[at] ?? ''))) return 1;
  if (OTHERS_DO.has(next) || OTHER.has(last)) return -1;
  if (DUTY.has(last) || (at === 0 && DUTY.has(next))) return 1;
  return all.length <= KEYWORDS ? 1 : self - 0.5;
}
