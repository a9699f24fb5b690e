import type { Content } from '../content/content.js';
import type { Dialog, DialogNode, Utfall } from '../content/schema/dialog.js';
import type { Hjemmel } from '../content/schema/hjemmel.js';

const VIRKNING: Record<Utfall['virkning'], string> = {
  plikt: 'må',
  'ingen-plikt': 'ingen plikt',
  kan: 'kan',
  'kan-ikke': 'kan ikke',
  noytral: 'usikkert eller nøytralt',
};

/** A dialog as a page for a jurist: the graph as Mermaid, then every node with its § in words. */
export function drawDialog(content: Content, dialog: Dialog): string {
  const nodes = Object.entries(dialog.noder);
  return [
    `# ${dialog.tittel.nb}`,
    '',
    `Tegnet av «npm run dialogs:tegn». Ikke rett her: rett i \`dialogs/${dialog.id}.yaml\`.`,
    '',
    `Versjon ${dialog.versjon}. Reglene er kontrollert ${content.kontrollert}. Ingen jurist har godkjent dialogen ennå.`,
    '',
    '```mermaid',
    'flowchart TD',
    ...nodes.flatMap(([id, node]) => [shape(id, node), ...arrows(id, node)]),
    '```',
    '',
    '## Nodene',
    '',
    ...nodes.flatMap(([id, node]) => describe(id, node)),
    '## Signert',
    '',
    'Navn på rolle og dato: ______________________',
    '',
  ].join('\n');
}

function shape(id: string, node: DialogNode): string {
  switch (node.slag) {
    case 'sporsmal':
      return `  ${name(id)}["${safe(node.tekst.nb)}${small(node.hjemler)}"]`;
    case 'utfall':
      return `  ${name(id)}(["${VIRKNING[node.virkning].toUpperCase()}: ${safe(node.overskrift.nb)}${small(node.hjemler)}"])`;
    case 'henvisning':
      return `  ${name(id)}[["Videre i ${node.dialog}${node.node === undefined ? '' : `, ${node.node}`}"]]`;
  }
}

function arrows(id: string, node: DialogNode): string[] {
  if (node.slag !== 'sporsmal') return [];
  return node.valg.map(
    ({ tekst, til, hjemler }) => `  ${name(id)} -->|"${safe(tekst.nb)}${small(hjemler)}"| ${name(til)}`,
  );
}

/** Mermaid keeps some words (`end`) for itself. */
function name(id: string): string {
  return `n_${id.replaceAll('-', '_')}`;
}

function safe(text: string): string {
  return text.replaceAll('"', "'");
}

function small(hjemler: readonly Hjemmel[]): string {
  return hjemler.length === 0 ? '' : `<br/><small>${hjemler.map(cite).join(', ')}</small>`;
}

function cite({ lov, paragraf, sted }: Hjemmel): string {
  const sign = ['personvernforordningen', 'barnekonvensjonen'].includes(lov) ? 'art.' : '§';
  return `${lov} ${sign} ${paragraf}${sted === undefined ? '' : ` ${sted}`}`;
}

function describe(id: string, node: DialogNode): string[] {
  if (node.slag === 'henvisning') return [];
  const law = node.hjemler.length === 0 ? '' : ` (${node.hjemler.map(cite).join(', ')})`;
  if (node.slag === 'sporsmal') {
    return [
      `### ${id}: ${node.tekst.nb}${law}`,
      '',
      ...node.valg.map(
        ({ tekst, hjelp, til, hjemler }) =>
          `- **${tekst.nb}** → ${til}${hjelp === undefined ? '' : `. ${hjelp.nb}`}${hjemler.length === 0 ? '' : ` (${hjemler.map(cite).join(', ')})`}`,
      ),
      '',
    ];
  }
  return [
    `### ${id}: ${node.overskrift.nb}${law}`,
    '',
    `*${VIRKNING[node.virkning]}.* ${node.betydning.nb}`,
    '',
    ...node.gjor.nb.map((line, index) => `${index + 1}. ${line}`),
    '',
    ...(node.usikkert === undefined ? [] : [`Usikkert: ${node.usikkert.nb}`, '']),
    `Dette kan endre svaret: ${node.endrer.nb.join(' ')}`,
    '',
  ];
}
