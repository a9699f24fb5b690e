import type { ActivityKind } from '../log.js';

const KNOWN: readonly ActivityKind[] = ['message', 'invoke', 'installationUpdate', 'conversationUpdate'];

/** The type of an activity, as far as the log may tell it: a foreign word never reaches the log. */
export function kindOf(type: string): ActivityKind {
  return KNOWN.find((kind) => kind === type) ?? 'other';
}
