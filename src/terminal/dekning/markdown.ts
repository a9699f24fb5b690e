import type { Content } from '../../content/content.js';
import type { Dekning } from '../../content/schema/dekning.js';
import { type Covered, coverageOf } from './coverage.js';

/** The coverage as a page for people: areas × services, then each provision with its topics. */
export function coverageMarkdown(content: Content, context: Dekning): string {
  const covered = coverageOf(content, context);
  const used = covered.filter(({ emner }) => emner.length > 0);
  return [
    '# Dekning',
    '',
    'Laget av `npm run dekning`. Ikke rett i denne filen: rett i emnene, lovene eller `dekning.yaml` og kjør kommandoen på nytt.',
    '',
    `${content.emner.size} emner, ${content.tjenester.size} tjenester, ${covered.length} bestemmelser som gjelder eller er vedtatt. ${used.length} er hjemmel for minst ett emne; ${covered.length - used.length} er bare sammenheng (se nederst).`,
    '',
    '## Områder og tjenester',
    '',
    'Tallet er emner med eget svar for tjenesten. Alle emner har i tillegg et svar som gjelder alle.',
    '',
    ...areaTable(content),
    '',
    '## Bestemmelser og emner',
    '',
    ...[...new Set(covered.map(({ lov }) => lov))].flatMap((lov) => lawTable(lov, used)),
    '## Bestemmelser uten eget emne',
    '',
    ...contextList(context),
    '',
  ].join('\n');
}

function areaTable(content: Content): string[] {
  const services = [...content.tjenester.keys()];
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = content.omrader.map(({ id, navn }) => {
    const topics = [...content.emner.values()].filter(({ omrade }) => omrade === id);
    const own = services.map(
      (service) => topics.filter(({ tjenester }) => tjenester.some((entry) => entry.for.includes(service))).length,
    );
    return row([navn.nb, topics.length, ...own.map((count) => (count === 0 ? '' : count))]);
  });
  return [row(['Område', 'Emner', ...services]), row(['---', '---:', ...services.map(() => '---:')]), ...rows];
}

function lawTable(lov: string, used: readonly Covered[]): string[] {
  const rows = used.filter((one) => one.lov === lov);
  if (rows.length === 0) return [];
  return [
    `### ${lov}`,
    '',
    '| Bestemmelse | Handler om | Emner | Egne svar for |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ name, title, emner, tjenester }) =>
        `| ${name.slice(lov.length + 1)} | ${title} | ${emner.join(', ')} | ${tjenester.join(', ')} |`,
    ),
    '',
  ];
}

function contextList(context: Dekning): string[] {
  return context.map(({ bestemmelser, emne, grunn }) => {
    const told = emne === undefined ? '' : ` Emnet \`${emne}\` forteller om dem.`;
    return `- ${bestemmelser.join(', ')}: ${grunn}${told}`;
  });
}
