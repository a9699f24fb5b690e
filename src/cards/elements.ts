/** The few Adaptive Card elements the bot uses (schema 1.5, what Teams renders everywhere). */
export type Element = Readonly<Record<string, unknown>>;
export type Action = Readonly<Record<string, unknown>>;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly speak?: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly actions?: readonly Action[];
}

export const heading = (text: string, size: 'Medium' | 'Large' = 'Medium'): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'Bolder',
  size,
  style: 'heading',
});
export const paragraph = (text: string, extra: Element = {}): Element => ({
  type: 'TextBlock',
  text: plain(text),
  wrap: true,
  ...extra,
});
export const subtle = (text: string): Element => paragraph(text, { isSubtle: true, size: 'Small', spacing: 'Small' });
export const container = (items: readonly Element[], extra: Element = {}): Element => ({
  type: 'Container',
  items,
  ...extra,
});
export const actionSet = (actions: readonly Action[]): Element => ({ type: 'ActionSet', actions });
export const link = (title: string, url: string): Action => ({ type: 'Action.OpenUrl', title, url });
export const toggle = (title: string, ...ids: string[]): Action => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: ids,
});
/** A link inside a text; the label's brackets and the address are kept from breaking it. */
export const textLink = (label: string, url: string): string =>
  `[${label.replace(/[[\]]/g, '')}](${url.replace(/\)/g, '%29').replace(/ /g, '%20')})`;

/** Teams reads some markdown in a TextBlock: what content writes stays text. */
function plain(text: string): string {
  return text.replace(/^(\d+)\. /gmu, '$1\\. ').replace(/^- /gmu, '\\- ');
}
