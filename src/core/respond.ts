import { dayInNorway } from '../content/day.js';
import type { Bot } from './bot.js';
import { approvedAlone } from './decide/approvedOnly.js';
import { type Decided, decide } from './decide/decide.js';
import { decidePress } from './decide/press.js';
import { smalltalkReply } from './decide/smalltalk.js';
import { guard } from './guard/guard.js';
import type { MaskedKind } from './guard/kinds.js';
import type { Incoming } from './incoming.js';
import type { Reply } from './reply.js';
import { understand } from './understand/understand.js';

/**
 * The line. One message in, one reply out: guard, understand, decide. Pure: no clock, no I/O.
 * `asOf` is the moment the law is asked for.
 */
export function respond(bot: Bot, incoming: Incoming, asOf: Date): Reply {
  const day = dayInNorway(asOf);
  switch (incoming.kind) {
    case 'text': {
      const { text, masked } = guard(incoming.text);
      return withMasked(approvedAlone(bot, decide(bot, understand(text, bot.model), day, incoming.place)), masked);
    }
    case 'button':
      return withMasked(approvedAlone(bot, decidePress(bot, incoming.press, day, incoming.place)), []);
    case 'unknown-button':
      return withMasked(smalltalkReply('utlopt', incoming.form), []);
    case 'installed':
      return withMasked(smalltalkReply('velkommen', 'nb'), []);
  }
}

function withMasked(decided: Decided, masked: readonly MaskedKind[]): Reply {
  return { ...decided, masked } as Reply;
}
