import type { Content, Emne } from '../../content/content.js';
import type { TjenesteSvar } from '../../content/schema/emne.js';
import type { Settings } from '../bot.js';
import { inForm, paragraphsInForm } from '../form.js';
import type { Answer, Choice, GuideView, Offer, Suggestion, Why } from '../reply.js';
import { datedHjemler } from './dated.js';
import type { ViewFor } from './hjemmelView.js';
import { offerOf } from './offers.js';
import { standing } from './standing.js';

/** What is known of an answer that a question led to; nothing of one that a button led to. */
export interface Asked {
  readonly why?: Why;
  /** Topics the question may have meant instead. */
  readonly others?: readonly string[];
}

/** One topic's answer for one reader: the service's own rule where the topic has one. */
export function answerOf(
  content: Content,
  settings: Settings,
  emne: Emne,
  view: ViewFor,
  { why, others = [] }: Asked = {},
): Answer {
  const own = ownAnswer(emne, view);
  const { form } = view;
  const { hjemler, notes } = datedHjemler(content, own?.hjemler ?? emne.hjemler, view);
  const uncertain = own?.usikkert ?? emne.usikkert;
  return {
    id: emne.id,
    title: inForm(emne.tittel, form),
    virkning: own?.virkning ?? emne.virkning,
    konsekvens: own?.konsekvens ?? emne.konsekvens,
    slag: emne.slag,
    short: inForm(own?.kort ?? emne.svar.kort, form),
    now: inForm(own?.gjor ?? emne.svar.gjor, form),
    more: moreOf(emne, own, view),
    ...(uncertain === undefined ? {} : { uncertain: inForm(uncertain, form) }),
    hjemler,
    guides: guidesOf(content, emne, view),
    others: suggestionsOf(content, others, view),
    related: relatedOf(content, emne, view).filter(({ press }) => press.press !== 'emne' || !others.includes(press.id)),
    offers: emne.tilbud.map((offer): Offer => offerOf(content, offer, view)),
    ...tjenesteOf(content, own, view),
    services: own === undefined ? serviceChoices(content, emne, view) : [],
    ...localOf(content, emne, view),
    standing: standing(content, settings, view.day, notes, content.godkjent.get(`emne:${emne.id}`)),
    ...(why === undefined ? {} : { why }),
  };
}

/** What the reader's own service is told, where the topic has an answer for it. */
function ownAnswer(emne: Emne, { tjeneste }: ViewFor): TjenesteSvar | undefined {
  return tjeneste === undefined ? undefined : emne.tjenester.find((entry) => entry.for.includes(tjeneste));
}

function localOf(content: Content, { id }: Emne, { form }: ViewFor): Pick<Answer, 'local'> {
  const own = content.lokalt.get(id);
  if (own === undefined) return {};
  const { lenke } = own;
  const link = lenke === undefined ? {} : { link: { label: inForm(lenke.navn, form), url: lenke.adresse } };
  return { local: { note: inForm(own.merknad, form), ...link } };
}

/** The service's own paragraphs where it has some; the topic's otherwise. */
function moreOf(emne: Emne, own: TjenesteSvar | undefined, { form }: ViewFor): readonly string[] {
  const paragraphs = own?.mer ?? emne.svar.mer;
  return paragraphs === undefined ? [] : paragraphsInForm(paragraphs, form);
}

function guidesOf(content: Content, emne: Emne, { form }: ViewFor): GuideView[] {
  return emne.lesMer.flatMap((id) => {
    const guide = content.veiledere.get(id);
    if (guide === undefined) return [];
    const year = guide.aar === undefined ? '' : ` (${guide.aar})`;
    return [
      {
        title: `${guide.utgiver}: ${guide.tittel}${year}`,
        ...(guide.lenke === undefined ? {} : { link: guide.lenke }),
        ...(guide.advarsel === undefined ? {} : { warning: inForm(guide.advarsel, form) }),
      },
    ];
  });
}

function relatedOf(content: Content, emne: Emne, view: ViewFor): Choice[] {
  return emne.relatert.flatMap((id) => {
    const other = content.emner.get(id);
    return other === undefined ? [] : [topicChoice(other, view)];
  });
}

/** A button that shows a topic; the reader's service travels with it. */
export function topicChoice(emne: Emne, { form, tjeneste }: ViewFor): Choice {
  return {
    label: inForm(emne.tittel, form),
    press: { press: 'emne', id: emne.id, form, ...(tjeneste === undefined ? {} : { tjeneste }) },
  };
}

/** Topics as one-click suggestions, each with its legal bases. */
export function suggestionsOf(content: Content, ids: readonly string[], view: ViewFor): Suggestion[] {
  return ids
    .flatMap((id) => content.emner.get(id) ?? [])
    .map((emne) => ({ id: emne.id, ...topicChoice(emne, view), hjemler: basesOf(content, emne, view) }));
}

function basesOf(content: Content, emne: Emne, view: ViewFor): string[] {
  return datedHjemler(content, ownAnswer(emne, view)?.hjemler ?? emne.hjemler, view).hjemler.map(({ name }) => name);
}

function tjenesteOf(
  content: Content,
  own: TjenesteSvar | undefined,
  { tjeneste, form }: ViewFor,
): Pick<Answer, 'tjeneste'> | object {
  const named = own === undefined ? undefined : content.tjenester.get(tjeneste ?? '');
  return named === undefined ? {} : { tjeneste: { id: named.id, navn: inForm(named.navn, form) } };
}

/** A choice for each service whose rule differs from the general answer. */
function serviceChoices(content: Content, emne: Emne, { form }: ViewFor): Choice[] {
  const own = new Set(emne.tjenester.flatMap((entry) => entry.for));
  return [...content.tjenester.values()]
    .filter(({ id }) => own.has(id))
    .map(({ id, navn }) => ({
      label: inForm(navn, form),
      press: { press: 'emne', id: emne.id, tjeneste: id, form },
    }));
}
