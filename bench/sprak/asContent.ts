import type { Content, Emne } from '../../src/content/content.js';
import { byLabel, type Labelled } from '../../test/eval/peers/peer.js';

/**
 * Foreign examples in the shape of our content, so that the very trainer of the bot learns from
 * them: one topic a label, no answer text, no services, no law.
 */
export function asContent(examples: readonly Labelled[], outside: readonly string[] = []): Content {
  return {
    version: 'bench',
    kontrollert: '2026-01-01',
    eldste: '2026-01-01',
    omrader: [],
    emner: new Map([...byLabel(examples)].map(([id, texts]) => [id, emneOf(id, texts)])),
    lover: new Map(),
    tjenester: new Map(),
    kontakter: [],
    begreper: [],
    veiledere: new Map(),
    utenfor: { naer: [], fjern: [...outside] },
    dialoger: new Map(),
    sjekklister: new Map(),
    tidligereSjekklister: [],
    lokalt: new Map(),
    godkjenninger: [],
    godkjent: new Map(),
  };
}

function emneOf(id: string, texts: readonly string[]): Emne {
  const none = { nb: '', nn: '' };
  return {
    id,
    familie: id,
    slag: 'om',
    virkning: 'noytral',
    konsekvens: 'vanlig',
    tittel: none,
    sporsmal: { nb: [...texts], nn: [] },
    svar: { kort: none, gjor: none },
    hjemler: [],
    tjenester: [],
    relatert: [],
    tilbud: [],
    lesMer: [],
    omrade: 'bench',
  };
}
