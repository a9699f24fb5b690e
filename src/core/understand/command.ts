import type { Intent } from './match.js';
import { normalize } from './normalize.js';

const COMMANDS: Readonly<Record<string, Intent>> = Object.fromEntries(
  (
    [
      [
        { kind: 'command', ord: 'hjelp' },
        'hjelp hjelpe help ? hva kan du|kva kan du|hva kan du gjøre|kva kan du gjere|start|info|hjelp meg',
      ],
      [
        { kind: 'command', ord: 'tema' },
        'tema temaer temaene tema meny menyen oversikt alle temaer|alle tema|vis tema|vis temaer|liste|emner|emne|bla',
      ],
      [{ kind: 'command', ord: 'personvern' }, 'personvern privacy personvernet|personvernerklæring|gdpr'],
      [{ kind: 'command', ord: 'sjekkliste' }, 'sjekkliste sjekklister checklist|vis sjekklister|sjekklista'],
      [{ kind: 'command', ord: 'dialog' }, 'dialog dialoger dialogar veileder|veiledere|steg for steg'],
      [
        { kind: 'smalltalk', id: 'hilsen' },
        'hei hallo hei! heisann heia halla god dag|god morgen|morn|hello hi hey|hei hei|hei du|hei bot|god morgon|test|testing',
      ],
      [
        { kind: 'smalltalk', id: 'takk' },
        'takk tusen takk|takk for hjelpen|takk for hjelpa|takk for svar|takk skal du ha|thanks thank you|ok takk|supert|flott|fint|bra|ok|okei|ha det|mange takk|den er grei',
      ],
    ] as const
  ).flatMap(([intent, phrases]) => phrasesIn(phrases).map((phrase) => [phrase, intent])),
);

/** A message that is nothing but a command or small talk. */
export function commandOf(text: string): Intent | undefined {
  const key = normalize(text)
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .replace(/(?<=\p{L})\?/gu, '')
    .trim();
  return COMMANDS[key];
}

/** Phrases are split at `|`; single words may also stand with a space between. */
function phrasesIn(list: string): string[] {
  return list.split('|').flatMap((part, index) => (index === 0 ? part.split(' ') : [part.trim()]));
}
