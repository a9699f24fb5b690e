import type { Text } from '../../content/schema/text.js';
import type { Form } from '../form.js';

/** What the two buttons under an answer carry: which topic, useful or not. No text, no person. */
export interface FeedbackPress {
  readonly press: 'nyttig';
  readonly id: string;
  readonly svar: 'ja' | 'nei';
  readonly form: Form;
}

export const feedbackWords = {
  ask: { nb: 'Var svaret nyttig?', nn: 'Var svaret nyttig?', en: 'Was the answer useful?' },
  ja: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  nei: { nb: 'Nei', nn: 'Nei', en: 'No' },
  thanks: {
    nb: 'Takk. Svaret er talt med, uten hvem som ga det.',
    nn: 'Takk. Svaret er talt med, utan kven som gav det.',
    en: 'Thank you. It has been counted, without who gave it.',
  },
  notCounted: {
    nb: 'Takk, men jeg fikk ikke talt svaret nå.',
    nn: 'Takk, men eg fekk ikkje talt svaret no.',
    en: 'Thank you, but it could not be counted just now.',
  },
} as const satisfies Record<string, Text>;
