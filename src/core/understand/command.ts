import type { Intent } from './match.js';
import { normalize } from './normalize.js';

/**
 * Messages that are nothing but a command or small talk, with `|` between them. A Map, not an
 * object: what people write must not meet an object's own members («constructor»).
 */
const PHRASES: readonly (readonly [Intent, string])[] = [
  [
    { kind: 'command', ord: 'hjelp' },
    'hjelp|hjelpe|hjelp meg|help|?|hva kan du|kva kan du|hva kan du gjøre|kva kan du gjere|start|info',
  ],
  [
    { kind: 'command', ord: 'tema' },
    'tema|temaer|temaene|meny|menyen|oversikt|alle temaer|alle tema|vis tema|vis temaer|liste|emner|emne|bla',
  ],
  [{ kind: 'command', ord: 'personvern' }, 'personvern|personvernet|personvernerklæring|privacy|gdpr'],
  [{ kind: 'command', ord: 'sjekkliste' }, 'sjekkliste|sjekklister|sjekklista|vis sjekklister|checklist'],
  [{ kind: 'command', ord: 'dialog' }, 'dialog|dialoger|dialogar|veileder|veiledere|steg for steg'],
  [
    { kind: 'smalltalk', id: 'hilsen' },
    'hei|hallo|heisann|heia|halla|god dag|god morgen|god morgon|morn|hello|hi|hey|hei hei|hei du|hei bot|test|testing',
  ],
  [
    { kind: 'smalltalk', id: 'takk' },
    'takk|tusen takk|mange takk|takk for hjelpen|takk for hjelpa|takk for svar|takk skal du ha|thanks|thank you|ok takk|supert|flott|fint|bra|ok|okei|ha det|den er grei',
  ],
];
const COMMANDS: ReadonlyMap<string, Intent> = new Map(
  PHRASES.flatMap(([intent, phrases]) => phrases.split('|').map((phrase) => [phrase, intent] as const)),
);

/** A message that is nothing but a command or small talk. */
export function commandOf(text: string): Intent | undefined {
  const key = normalize(text)
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .replace(/(?<=\p{L})\?/gu, '')
    .trim();
  return COMMANDS.get(key);
}
