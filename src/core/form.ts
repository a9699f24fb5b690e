import type { Paragraphs, Text } from '../content/schema/text.js';

/** The written form of a reply: bokmål, nynorsk or (where a text has it) English. */
export type Form = 'nb' | 'nn' | 'en';

/** The wording in the reader's form; bokmål where there is no English. */
export function inForm(text: Text, form: Form): string {
  return text[form] ?? text.nb;
}

/** The paragraphs in the reader's form; bokmål where there is no English. */
export function paragraphsInForm(paragraphs: Paragraphs, form: Form): readonly string[] {
  return paragraphs[form] ?? paragraphs.nb;
}
