import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/cards/render.js';
import { renderText } from '../../src/cards/text.js';
import type { Form } from '../../src/core/form.js';
import { dialoger, press } from './content.js';
import { allPaths } from './walk.js';

const MOST_BYTES = 25_000;

/** The longest way to each question and outcome: the largest card it can have. */
function ways(id: string): string[][] {
  const longest = new Map<string, string[]>();
  for (const { valg, questions, outcome } of allPaths(dialoger, id)) {
    for (const [index, at] of [...questions, outcome].entries()) {
      const key = `${at.dialog.id}/${at.id}`;
      if ((longest.get(key)?.length ?? -1) < index) longest.set(key, valg.slice(0, index));
    }
  }
  return [...longest.values()];
}

describe.each([...dialoger.keys()])('the cards of %s', (id) => {
  it.each(['nb', 'nn'] as Form[])('are valid, small and complete in %s', (form) => {
    for (const valg of ways(id)) {
      const reply = press(id, valg, { form });
      const card = renderCard(reply);
      const json = JSON.stringify(card);
      const where = `${id}: ${valg.join(' ')}`;
      expect(Buffer.byteLength(json), where).toBeLessThan(MOST_BYTES);
      expect(warningsOf(json), where).toEqual([]);
      expect(reply.kind, where).toBe('dialog');
      if (reply.kind !== 'dialog' || reply.step.step !== 'question') continue;
      for (const { label } of reply.step.choices) expect(json, where).toContain(JSON.stringify(label).slice(1, -1));
      const text = renderText(reply);
      for (const { help } of reply.step.choices) if (help !== undefined) expect(text, where).toContain(help);
    }
  });
});

describe('a question card', () => {
  it('replaces itself, and falls back to a submit with the same data', () => {
    const actions = JSON.stringify(renderCard(press('meldeplikt', [])).body).match(/"type":"Action.Execute"/gu) ?? [];
    expect(actions.length).toBeGreaterThanOrEqual(2);
    const action = findAction(renderCard(press('meldeplikt', [])).body);
    expect(action['verb']).toBe('press');
    expect((action['fallback'] as { data: unknown }).data).toEqual(action['data']);
  });
});

function findAction(value: unknown): Record<string, unknown> {
  const open: unknown[] = [value];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (typeof one !== 'object' || one === null) continue;
    if ((one as { type?: string }).type === 'Action.Execute') return one as Record<string, unknown>;
    open.push(...Object.values(one));
  }
  throw new Error('no Action.Execute');
}

/** What the official parser has to say about a card. */
function warningsOf(json: string): string[] {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(JSON.parse(json), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  // The parser tests `lang` with a global pattern that remembers where it stopped: every other card of
  // a process fails on any language, valid or not.
  return [
    ...events.filter((message) => !message.includes('for property "lang"')),
    ...card.validateProperties().validationEvents.map(({ message }) => message),
  ];
}
