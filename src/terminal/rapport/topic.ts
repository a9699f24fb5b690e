import { type ApprovalKey, keyOf } from '../../content/approval.js';
import type { Content, Emne } from '../../content/content.js';
import type { TjenesteSvar } from '../../content/schema/emne.js';
import type { Paragraphs, Text } from '../../content/schema/text.js';
import { hjemmelView } from '../../core/decide/hjemmelView.js';
import { type Provision, provisionName } from '../../core/decide/law.js';
import type { Ordlyder } from '../../core/ordlyd.js';
import { dayInWords } from '../../core/wording.js';
import { type Html, html, none } from './html.js';
import { type ApprovedBefore, provisionsOf, STATUS, type Standing, standingOf } from './model.js';
import type { ReportInput } from './page.js';

const VIRKNING = {
  plikt: 'Du må',
  'ingen-plikt': 'Ingen plikt',
  kan: 'Du kan, med grunnlag',
  'kan-ikke': 'Du kan ikke',
  noytral: 'Forklaring',
} as const;

/** One topic: its answer in both forms, each service's own, its provisions, and what to approve. */
export function topicSection(input: ReportInput, emne: Emne, standing: Standing): Html {
  const { content } = input;
  return html`<article class="emne ${standing.status}" id="emne-${emne.id}" aria-labelledby="t-${emne.id}">
<h4 id="t-${emne.id}">${emne.tittel.nb}</h4>
<p class="status"><span class="merke">${STATUS[standing.status]}</span> ${approvalText(standing)} Emne <code>${emne.id}</code>. ${VIRKNING[emne.virkning]}. Konsekvens: ${emne.konsekvens === 'hoy' ? 'høy' : 'vanlig'}.</p>
${warnings(standing)}
${twoForms(emne.tittel, emne.svar, emne.usikkert)}
${emne.tjenester.map((entry) => serviceSection(content, entry))}
${provisionList(input, emne)}
${toApprove(standing)}
</article>
`;
}

function approvalText({ approval }: Standing): string {
  return approval === undefined ? '' : `Godkjent av ${approval.rolle} ${dayInWords(approval.dato)}.`;
}

function warnings({ changedLaw, changes, status }: Standing): Html {
  if (changedLaw.length > 0)
    return html`<p class="varsel"><strong>Endret siden godkjenningen:</strong> ${changedLaw.join(', ')}.</p>`;
  if (status !== 'endret-etter-godkjenning') return none;
  if (changes.length === 0)
    return html`<p class="varsel">Teksten er en annen enn den som ble godkjent. Den godkjente teksten er ikke tatt vare på, så forskjellen kan ikke vises.</p>`;
  return html`<table class="endringer"><caption>Endret siden godkjenningen</caption><thead><tr><th scope="col">Felt</th><th scope="col">Godkjent tekst</th><th scope="col">Teksten nå</th></tr></thead><tbody>${changes.map(
    ({ field, before, now }) =>
      html`<tr><th scope="row">${field}</th><td><del>${before}</del></td><td><ins>${now}</ins></td></tr>`,
  )}</tbody></table>`;
}

interface Wording {
  readonly kort: Text;
  readonly gjor?: Text | undefined;
  readonly mer?: Paragraphs | undefined;
}

function twoForms(title: Text | undefined, svar: Wording, uncertain: Text | undefined): Html {
  return html`<div class="former">${(['nb', 'nn'] as const).map(
    (form) => html`<div lang="${form}"><h5>${form === 'nb' ? 'Bokmål' : 'Nynorsk'}</h5>
${title === undefined ? none : html`<p class="sporsmal">${title[form]}</p>`}
<p><strong>${svar.kort[form]}</strong></p>
${svar.gjor === undefined ? none : html`<p>${form === 'nb' ? 'Gjør dette nå' : 'Gjer dette no'}: ${svar.gjor[form]}</p>`}
${(svar.mer?.[form] ?? []).map((text) => html`<p>${text}</p>`)}
${uncertain === undefined ? none : html`<p class="usikkert">Usikkert: ${uncertain[form]}</p>`}
</div>`,
  )}</div>`;
}

function serviceSection(content: Content, entry: TjenesteSvar): Html {
  const names = entry.for.map((id) => content.tjenester.get(id)?.navn.nb ?? id).join(', ');
  const law = entry.hjemler.map(
    ({ lov, paragraf, sted }) => `${lov} § ${paragraf}${sted === undefined ? '' : `, ${sted}`}`,
  );
  return html`<section class="tjeneste"><h5>Eget svar for ${names}</h5>
${entry.virkning === undefined ? none : html`<p>${VIRKNING[entry.virkning]}.</p>`}
${twoForms(undefined, entry, entry.usikkert)}
<p>Hjemmel: ${law.join('; ')}</p></section>`;
}

function provisionList({ content, ordlyder, before, day }: ReportInput, emne: Emne): Html {
  const provisions = provisionsOf(content, emne);
  if (provisions.length === 0) return none;
  return html`<section class="hjemler"><h5>Bestemmelsene</h5>
${provisions.map(({ provision, hjemmel }) => provisionItem({ content, ordlyder, before, day }, provision, hjemmel.sted))}
</section>`;
}

interface Around {
  readonly content: Content;
  readonly ordlyder: Ordlyder;
  readonly before: ApprovedBefore;
  readonly day: string;
}

function provisionItem(
  { content, ordlyder, before, day }: Around,
  provision: Provision,
  sted: string | undefined,
): Html {
  const name = provisionName(provision);
  const day0 = content.kontrollert;
  const [view, nynorsk] = (['nb', 'nn'] as const).map((form) => hjemmelView(provision, { form, day: day0 }, sted));
  if (view === undefined || nynorsk === undefined) return none;
  const standing = standingOf(content, `bestemmelse:${name}`, before, day);
  return html`<details open><summary>${name}${sted === undefined ? '' : `, ${sted}`}: ${view.title} (${STATUS[standing.status].toLowerCase()})</summary>
<div class="former">${[view, nynorsk].map(
    ({ title, summary, notes }, index) => html`<div lang="${index === 0 ? 'nb' : 'nn'}"><p><strong>${title}</strong></p>
${summary.split('\n').map((text) => html`<p>${text}</p>`)}
${notes.map((note) => html`<p class="merknad">${note}</p>`)}</div>`,
  )}</div>
${wordingOf(ordlyder, name)}
<p>Kontrollert ${dayInWords(view.checked)} mot ${provision.bestemmelse.kontrollert.mot}. <a href="${encodeURI(view.link)}">${view.link}</a></p>
${toApprove(standing)}
</details>`;
}

function wordingOf(ordlyder: Ordlyder, name: string): Html {
  const ordlyd = ordlyder.get(name);
  if (ordlyd === undefined) return none;
  return html`<blockquote><p><strong>${ordlyd.title}</strong></p>
${ordlyd.lines.map(({ level, label, text }) => html`<p class="niva${Math.min(level, 3)}">${label === undefined ? '' : `${label} `}${text}</p>`)}
${ordlyd.asChecked === false ? html`<p class="varsel">Denne ordlyden er en annen enn den vi kontrollerte.</p>` : none}
</blockquote>`;
}

function toApprove({ key, hash, status, approval }: Standing): Html {
  if (status === 'godkjent' && approval !== undefined && keyOf(approval) === key) return none;
  return html`<div class="godkjenn"><p><span class="boks" aria-hidden="true"></span> Lest og godkjent</p><pre>${lines(key, hash)}</pre></div>`;
}

function lines(key: ApprovalKey, hash: string): string {
  const at = key.indexOf(':');
  return `- ${key.slice(0, at)}: "${key.slice(at + 1)}"\n  hash: "${hash}"\n  rolle: \n  dato: `;
}
