import { describe, expect, it } from 'vitest';
import { gateFigures } from '../../bench/sprak/roc.js';
import { bandsOf, calibrationError } from './figures/bands.js';
import { FIGURES, figuresOf } from './figures/figures.js';
import { interval, percent } from './figures/shares.js';
import { confusions, topicFigures } from './figures/topics.js';
import { chanceOf, fitBalanced } from './logistic.js';
import { fallsOf } from './report/check.js';
import { alarmOf } from './run/danger.js';
import { isHarmful } from './run/harm.js';
import type { Judged } from './run/judge.js';

/** A judged question that was answered right, with what differs. */
function judged({
  question,
  ...over
}: Partial<Omit<Judged, 'question'>> & { question?: Partial<Judged['question']> }): Judged {
  return {
    line: 1,
    question: { text: 'hva er dette', id: 'a', style: 'plain', tjeneste: null, writer: 1, ...question },
    kind: 'answer',
    ranked: ['a'],
    top1: true,
    top3: true,
    confidence: 0.95,
    nearest: 0.5,
    direct: true,
    right: true,
    offered: false,
    given: ['a'],
    harmful: false,
    falseAlarm: false,
    missedDanger: false,
    refused: false,
    tjenesteRight: true,
    tjenesteGiven: null,
    ms: 1,
    ...over,
  };
}

const wrong = judged({ ranked: ['b'], top1: false, top3: false, right: false, given: ['b'] });
const offered = judged({ kind: 'clarify', direct: false, right: false, offered: true, given: [] });
const stranger = judged({ question: { id: null, style: 'oos-near' }, top1: false, top3: false, right: false });

describe('the figures', () => {
  it('count only what they are about', () => {
    const figures = figuresOf([judged({}), wrong, offered, stranger]);
    expect(figures['directRight']).toEqual({ hits: 1, of: 3 });
    expect(figures['wrongDirect']).toEqual({ hits: 1, of: 3 });
    expect(figures['found']).toEqual({ hits: 2, of: 3 });
    expect(figures['precision']).toEqual({ hits: 1, of: 2 });
    expect(figures['outsideNear']).toEqual({ hits: 1, of: 1 });
    expect(figures['outsideFar']).toEqual({ hits: 0, of: 0 });
  });

  it('call an answer harmful when it frees someone who is bound, and never the other way', () => {
    expect(isHarmful('plikt', ['ingen-plikt'])).toBe(true);
    expect(isHarmful('kan-ikke', ['kan'])).toBe(true);
    expect(isHarmful('kan', ['plikt'])).toBe(false);
    expect(isHarmful('plikt', ['noytral'])).toBe(false);
  });

  it('know a false alarm and a missed one', () => {
    expect(alarmOf('samtykke-hva', true, [])).toEqual({ falseAlarm: true, missed: false });
    expect(alarmOf(null, true, []).falseAlarm).toBe(true);
    expect(alarmOf('nodnumre', true, []).falseAlarm).toBe(false);
    expect(alarmOf('akutt-fare', false, ['samtykke-hva']).missed).toBe(true);
    expect(alarmOf('akutt-fare', true, []).missed).toBe(false);
  });

  it('give precision, recall and the pairs that are confused', () => {
    const all = [judged({}), wrong, wrong];
    expect(topicFigures(all)).toEqual([{ id: 'a', questions: 3, recall: 1 / 3, precision: 1, f1: 0.5 }]);
    expect(confusions(all)).toEqual([{ meant: 'a', chosen: 'b', times: 2, answered: 2 }]);
  });

  it('find no calibration error when what was said came true', () => {
    const bands = bandsOf([judged({ confidence: 1 }), judged({ confidence: 0, top1: false })]);
    expect(calibrationError(bands)).toBe(0);
    expect(bands.map(({ questions }) => questions).reduce((a, b) => a + b)).toBe(2);
  });

  it('give Wilson’s interval', () => {
    expect(interval({ hits: 0, of: 10 })).toEqual({ low: 0, high: 27.8 });
    expect(percent({ hits: 1, of: 3 })).toBe(33.3);
  });
});

describe('the check', () => {
  const hundred = (hits: number) => ({ hits, of: 100 });
  it('lets a figure fall within its tolerance and no further', () => {
    const before = { top1: hundred(90), wrongDirect: hundred(3) };
    expect(fallsOf(before, { top1: hundred(89), wrongDirect: hundred(3) })).toEqual([]);
    expect(fallsOf(before, { top1: hundred(95), wrongDirect: hundred(0) })).toEqual([]);
    expect(fallsOf(before, { top1: hundred(88), wrongDirect: hundred(4) }).map(({ now }) => now)).toEqual([88, 4]);
  });

  it('has a tolerance for every figure', () => {
    expect(FIGURES.every(({ tolerance }) => tolerance >= 0)).toBe(true);
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
  });
});

describe('the gate’s measure', () => {
  it('is 100 % for scores apart and 50 % for scores alike', () => {
    expect(gateFigures('apart', [2, 3], [0, 1])).toEqual({ name: 'apart', auroc: 100, falseAccepts: 0 });
    expect(gateFigures('alike', [1, 1], [1, 1])).toEqual({ name: 'alike', auroc: 50, falseAccepts: 100 });
  });

  it('learns which side is which', () => {
    const rows = [0.1, 0.2, 0.8, 0.9].map((value) => [1, value]);
    const weights = fitBalanced(rows, (index) => index >= 2);
    expect(chanceOf(weights, [1, 0.9])).toBeGreaterThan(0.5);
    expect(chanceOf(weights, [1, 0.1])).toBeLessThan(0.5);
  });
});
