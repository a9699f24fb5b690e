import type { Content } from '../../content/content.js';
import { type Form, inForm } from '../form.js';
import type { FallbackReply } from '../reply.js';
import { wording } from '../wording.js';
import { suggestionsOf } from './answer.js';
import type { ViewFor } from './hjemmelView.js';

/** Says that there is no certain answer, shows the closest topics and points to a person. */
export function fallbackReply(
  content: Content,
  view: ViewFor,
  hits: readonly string[],
  confidence: number,
  intro = inForm(wording.unknown, view.form),
): Omit<FallbackReply, 'masked'> {
  return {
    kind: 'fallback',
    form: view.form,
    ...(view.tjeneste === undefined ? {} : { tjeneste: view.tjeneste }),
    confidence,
    intro,
    suggestions: suggestionsOf(content, hits, view),
    human: humanHelp(view.form),
  };
}

/** Who a person can ask when the bot cannot answer. */
export function humanHelp(form: Form): string[] {
  return {
    nb: [
      'Lederen din, kommunens jurist eller personvernombudet.',
      'Barnevernstjenesten, når det gjelder et barn. Du kan drøfte anonymt, uten å røpe hvem det er.',
      'Statsforvalteren, om loven for tjenesten din.',
    ],
    nn: [
      'Leiaren din, juristen i kommunen eller personvernombodet.',
      'Barnevernstenesta, når det gjeld eit barn. Du kan drøfte anonymt, utan å røpe kven det er.',
      'Statsforvaltaren, om lova for tenesta di.',
    ],
    en: [
      'Your manager, the municipality’s lawyer or the data protection officer.',
      'The child welfare service, about a child. You can discuss anonymously, without revealing who it is.',
      'The county governor (statsforvalteren), about the law of your service.',
    ],
  }[form];
}
