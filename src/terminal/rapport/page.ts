import type { Content, Emne } from '../../content/content.js';
import type { Day } from '../../content/day.js';
import { isStale } from '../../core/decide/standing.js';
import type { Ordlyder } from '../../core/ordlyd.js';
import { NLOD } from '../../core/ordlyd.js';
import { dayInWords } from '../../core/wording.js';
import { Html, html, none } from './html.js';
import { type ApprovedBefore, STATUS, type Standing, type Status, standingOf } from './model.js';
import { STYLE } from './style.js';
import { topicSection } from './topic.js';

export interface ReportInput {
  readonly content: Content;
  readonly ordlyder: Ordlyder;
  readonly before: ApprovedBefore;
  readonly day: Day;
  readonly staleAfterMonths: number;
}

/**
 * The whole content as one page for a jurist: to read, print, sign and approve. Topics where a wrong
 * answer can harm come first, then area by area. Self-contained: no script, no outside resource.
 */
export function reportPage(input: ReportInput): string {
  const { content, day, before } = input;
  const rows = [...content.emner.values()].map((emne) => ({
    emne,
    standing: standingOf(content, `emne:${emne.id}`, before, day),
  }));
  const risky = (emne: Emne) =>
    emne.konsekvens === 'hoy' || emne.tjenester.some(({ konsekvens }) => konsekvens === 'hoy');
  const parts = [
    { id: 'hoy', title: 'Del 1: Et galt svar kan skade noen', rows: rows.filter(({ emne }) => risky(emne)) },
    { id: 'vanlig', title: 'Del 2: Resten', rows: rows.filter(({ emne }) => !risky(emne)) },
  ];
  const page = html`<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kunnskapen i boten: rapport for juristen, ${day}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="hopp" href="#innhold">Hopp til emnene</a>
<header>
<h1>Kunnskapen i boten</h1>
${intro(
  input,
  rows.map(({ standing }) => standing),
)}
</header>
<nav aria-label="Innhold"><h2>Innhold</h2>
${parts.map((part) => contents(content, part))}
</nav>
<main id="innhold">
${parts.map((part) => partSection(input, part))}
</main>
<footer>${signature()}</footer>
</body>
</html>
`;
  return page.text;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly emne: Emne; readonly standing: Standing }[];
}

function intro({ content, day, staleAfterMonths, ordlyder }: ReportInput, standings: readonly Standing[]): Html {
  const count = (status: Status) => standings.filter((one) => one.status === status).length;
  const stale = isStale(content, { staleAfterMonths, approvedOnly: false }, day);
  const lawDay = [...ordlyder.values()][0]?.day;
  return html`<p>Laget ${dayInWords(day)} av innholdets versjon <code>${content.version}</code>. Reglene er kontrollert mot loven ${dayInWords(content.kontrollert)}.</p>
${stale ? html`<p class="varsel"><strong>Kontrollen er eldre enn ${staleAfterMonths} måneder.</strong> Kjør npm run lovsjekk før du godkjenner.</p>` : none}
<table><caption>Status for ${standings.length} emner</caption><thead><tr><th scope="col">Status</th><th scope="col">Emner</th></tr></thead><tbody>
${(Object.keys(STATUS) as Status[]).map((status) => html`<tr><th scope="row">${STATUS[status]}</th><td>${count(status)}</td></tr>`)}
</tbody></table>
<p>Slik godkjenner du: les svaret på begge målformer og bestemmelsene under. Er det riktig, legg linjene under emnet inn i <code>godkjenninger.yaml</code> i den lokale mappen, med rollen din og datoen, aldri et navn. Godkjenningen gjelder bare den teksten hashen hører til: endres teksten, faller godkjenningen bort.</p>
<p>${ordlyder.size === 0 ? 'Lovteksten er ikke hentet. Kjør npm run lovsjekk -- --hent for å få den ved siden av forklaringene.' : `${NLOD}${lawDay === undefined ? '' : ` Datasettet er fra ${dayInWords(lawDay)}.`}`}</p>`;
}

function contents(content: Content, part: Part): Html {
  return html`<h3><a href="#${part.id}">${part.title}</a></h3><ul>${areasOf(content, part).map(
    ({ id, navn, rows }) => html`<li><a href="#${part.id}-${id}">${navn}</a> (${rows.length})</li>`,
  )}</ul>
`;
}

function partSection(input: ReportInput, part: Part): Html {
  const areas = areasOf(input.content, part);
  return html`<section id="${part.id}" aria-labelledby="${part.id}-tittel"><h2 id="${part.id}-tittel">${part.title}</h2>
${areas.map(
  ({
    id,
    navn,
    rows,
  }) => html`<section id="${part.id}-${id}" aria-labelledby="${part.id}-${id}-tittel"><h3 id="${part.id}-${id}-tittel">${navn}</h3>
${rows.map((row) => topicSection(input, row.emne, row.standing))}
</section>
`,
)}</section>
`;
}

function areasOf(content: Content, { rows }: Part) {
  return content.omrader
    .map(({ id, navn }) => ({ id, navn: navn.nb, rows: rows.filter(({ emne }) => emne.omrade === id) }))
    .filter((area) => area.rows.length > 0);
}

function signature(): Html {
  return html`<h2>Underskrift</h2>
<p>Jeg har lest emnene jeg har krysset av for, på bokmål og nynorsk.</p>
<dl class="underskrift"><dt>Rolle</dt><dd></dd><dt>Sted og dato</dt><dd></dd><dt>Underskrift (bare på papir)</dt><dd></dd></dl>`;
}
