import type { Card, Element } from './elements.js';

/**
 * The card as it can stand in a person's own message: links stay, the bot's buttons go, since the
 * bot may not be there to answer them and cannot update a message it did not send.
 */
export function draftCard(card: Card): Card {
  return { ...card, body: card.body.map(clean).filter((one) => !isEmptySet(one)) };
}

const KEPT: ReadonlySet<unknown> = new Set(['Action.OpenUrl', 'Action.ToggleVisibility']);

function clean(element: Element): Element {
  const entries = Object.entries(element).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'selectAction') return isKept(value) ? [[name, value]] : [];
    if (name === 'actions' && Array.isArray(value)) return [[name, value.filter(isKept)]];
    if (Array.isArray(value)) return [[name, value.map(cleanAny).filter((one) => !isEmptySet(one))]];
    return [[name, cleanAny(value)]];
  });
  return Object.fromEntries(entries) as Element;
}

function cleanAny(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(cleanAny) : clean(value as Element);
}

function isKept(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && KEPT.has(value.type);
}

/** An action set, or a container around nothing, that has lost all it held. */
function isEmptySet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'ActionSet')
    return 'actions' in value && Array.isArray(value.actions) && value.actions.length === 0;
  return value.type === 'Container' && 'items' in value && Array.isArray(value.items) && value.items.length === 0;
}
