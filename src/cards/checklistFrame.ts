import type { Form } from '../core/form.js';
import type { Action, Card, Element } from './elements.js';

/** The card around a posted list's elements. `refresh` is what Teams asks when the card comes in view. */
export function listCard(form: Form, body: readonly Element[], fallbackText: string, refresh?: Action): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: form,
    fallbackText: fallbackText.slice(0, 2000),
    body,
    // No userIds: they are ids of persons.
    ...(refresh === undefined ? {} : { refresh: { action: withoutFallback(refresh) } }),
  };
}

function withoutFallback({ fallback: _fallback, title: _title, ...action }: Action): Action {
  return action;
}
