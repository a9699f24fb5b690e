import type { Recognisers } from './model.js';
import { type Mention, mentionsIn } from './tjenesteMentions.js';
import { TJENESTE_BIAS, TJENESTE_WEIGHTS } from './tjenesteWeights.js';

/**
 * The writer's own service, said or implied; undefined when none is or when it cannot be told. A
 * service can also be another's («kan jeg si det til skolen?»): weights learnt from labelled questions
 * (`npm run tune`) say which.
 */
export function tjenesteOf(recognisers: Recognisers, text: string): string | undefined {
  const mentions = mentionsIn(recognisers, text);
  let best: { id: string; weight: number } | undefined;
  for (const mention of mentions) {
    const weight = weightOf(mention);
    if (weight > (best?.weight ?? barFor(mention))) best = { id: mention.id, weight };
  }
  return best?.id;
}

function weightOf({ id, signs }: Mention): number {
  // «Lederen min» is another than the writer.
  if (signs.includes('mine') && id !== 'leder') return CERTAIN;
  const said = signs.some((sign) => SAID.has(sign)) ? SAID_OUTRIGHT : 0;
  const known = signs.flatMap((sign) => TJENESTE_WEIGHTS.get(sign) ?? []);
  return said + TJENESTE_BIAS + known.reduce((sum, one) => sum + one, 0) / Math.sqrt(known.length);
}

/** Two or three words («ppt taushetsplikt») leave no room for «hos oss»: the one service named is meant. */
function barFor({ signs }: Mention): number {
  const alone = signs.includes('words few') && signs.includes('named') && !signs.includes('others');
  return alone ? BAR_WHEN_SHORT : 0;
}

/** «Jeg er lærer», «oss i barnevernet»: said, whatever else stands around it. */
const SAID = new Set(['I am', 'us at']);
const SAID_OUTRIGHT = 0.5;
/** «Skolen vår», «rektoren min»: more than any sum of signs. */
const CERTAIN = 9;
const BAR_WHEN_SHORT = -1.1;
