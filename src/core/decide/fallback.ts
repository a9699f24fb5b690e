import type { Content, Emne } from '../../content/content.js';
import { type Form, inForm } from '../form.js';
import type { FallbackReply, Suggestion } from '../reply.js';
import { wording } from '../wording.js';
import { topicChoice } from './answer.js';
import { datedHjemler } from './dated.js';
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

/** Topics as one-click suggestions, each with its legal bases. */
export function suggestionsOf(content: Content, ids: readonly string[], view: ViewFor): Suggestion[] {
  return ids
    .flatMap((id) => content.emner.get(id) ?? [])
    .map((emne) => ({ id: emne.id, ...topicChoice(emne, view), hjemler: basesOf(content, emne, view) }));
}

function basesOf(content: Content, emne: Emne, view: ViewFor): string[] {
  const own = emne.tjenester.find((entry) => view.tjeneste !== undefined && entry.for.includes(view.tjeneste));
  return datedHjemler(content, own?.hjemler ?? emne.hjemler, view).hjemler.map(({ name }) => name);
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
