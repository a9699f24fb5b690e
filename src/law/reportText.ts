import type { LawFinding, LawReport, LawStatus } from './lawCheck.js';

const HEADINGS: readonly (readonly [LawStatus, string])[] = [
  ['opphevet', 'Opphevet i datasettet'],
  ['mangler', 'Paragrafen finnes ikke i lovens fil'],
  ['ordlyd-endret', 'Ordlyden er en annen enn den vi kontrollerte'],
  ['tittel-endret', 'Overskriften er en annen enn den vi kontrollerte'],
  ['satt-i-kraft', 'Satt i kraft i datasettet, men står som ikke i kraft hos oss'],
  ['ikke-i-kraft', 'Vedtatt, men ikke i kraft'],
  ['uten-hash', 'Finnes; vi har ingen lagret ordlyd å sammenlikne med'],
  ['ikke-i-datasettet', 'Loven eller forskriften er ikke i datasettet'],
];

/** The law check for people: what differs first, then the sum. Names and dates alone, no statute text. */
export function reportText(report: LawReport): string {
  const { findings, faults, older, day, checked } = report;
  const lines: string[] = [
    day === undefined
      ? 'Datasettets dato er ukjent.'
      : `Datasettet er fra ${day} eller senere. Reglene våre er kontrollert ${checked}.`,
  ];
  if (older) lines.push('Datasettet er eldre enn vår kontroll: en forskjell kan være en endring det ikke har ennå.');
  if (faults.length > 0)
    lines.push('', 'Filer som ikke kunne brukes:', ...faults.map(({ file, message }) => `  ${file}: ${message}`));
  for (const [status, heading] of HEADINGS) {
    const found = findings.filter((finding) => finding.status === status);
    if (found.length > 0) lines.push('', `${heading} (${found.length}):`, ...found.map(line));
  }
  const waiting = findings.filter(({ pending }) => pending.length > 0);
  if (waiting.length > 0) {
    lines.push('', `Datasettet melder vedtatte endringer som ikke er i kraft (${waiting.length}):`);
    lines.push(...waiting.map(({ citation, pending }) => `  ${citation.name}: ${pending.join(' ')}`));
  }
  return [...lines, '', sum(report)].join('\n');
}

function line({ citation, fails }: LawFinding): string {
  const used =
    citation.topics === 0
      ? 'ikke brukt i noe emne'
      : `brukt i ${citation.topics} ${citation.topics === 1 ? 'emne' : 'emner'}`;
  return `  ${fails ? 'FEIL ' : ''}${citation.name} (${used})`;
}

function sum({ findings }: LawReport): string {
  const same = findings.filter(({ status }) => status === 'lik').length;
  const failing = findings.filter(({ fails }) => fails).length;
  const verdict =
    failing === 0 ? 'Ingen hjemmel mangler i et nyere datasett.' : `${failing} hjemler holder ikke; rett innholdet.`;
  return `${findings.length} bestemmelser kontrollert, ${same} like. ${verdict}`;
}
