import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/decide/dialog/replay.js';
import { provisionAt } from '../../src/core/decide/law.js';
import { content, dialoger } from './content.js';
import { allPaths, countsOf } from './walk.js';

const NINE = [
  'anonym-droftelse',
  'avverging',
  'barnekoordinator',
  'deling',
  'er-det-anonymt',
  'individuell-plan',
  'meldeplikt',
  'samarbeid',
  'samtykke',
];
const walked = [...dialoger.values()].map((dialog) => ({ dialog, paths: allPaths(dialoger, dialog.id) }));

describe('every path of every dialog', () => {
  it('has the nine dialogs, and the card they lead to', () => {
    expect([...dialoger.keys()].sort()).toEqual([...NINE, 'droftelseskort'].sort());
  });

  it('prints what was walked', () => {
    const rows = walked.map(({ dialog, paths }) => countsOf(dialog, paths));
    const lines = rows.map((row) =>
      Object.entries(row)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
    );
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(rows.every(({ paths }) => paths > 0)).toBe(true);
  });

  describe.each(walked)('$dialog.id', ({ dialog, paths }) => {
    it('ends within twelve steps', () => {
      expect(Math.max(...paths.map(({ valg }) => valg.length))).toBeLessThanOrEqual(12);
    });

    it('ends in an outcome with a legal basis in force', () => {
      const without = paths.filter(
        ({ outcome }) => !outcome.node.hjemler.some((hjemmel) => provisionAt(content, hjemmel, content.kontrollert)),
      );
      expect(without.map(({ outcome }) => outcome.id)).toEqual([]);
    });

    it('is rebuilt by replay, choice by choice', () => {
      for (const { valg, outcome } of paths) {
        expect(replay(dialoger, dialog.id, valg)?.at.id).toBe(outcome.id);
      }
    });

    it('reaches every node, by a path of its own or from another dialog', () => {
      const met = new Set(
        walked.flatMap((one) =>
          one.paths.flatMap(({ questions, outcome }) =>
            [...questions, outcome].filter((at) => at.dialog === dialog).map((at) => at.id),
          ),
        ),
      );
      const nodes = Object.entries(dialog.noder).flatMap(([id, { slag }]) => (slag === 'henvisning' ? [] : [id]));
      expect(nodes.filter((id) => !met.has(id))).toEqual([]);
    });
  });
});
