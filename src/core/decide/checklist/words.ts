import type { Text } from '../../../content/schema/text.js';
import { type Form, inForm } from '../../form.js';
import { dayInWords } from '../../wording.js';
import type { OwnItemsResult } from './ownItems.js';

/** The checklists' own words. */
export const checklistWords = {
  checklist: { nb: 'Sjekkliste', nn: 'Sjekkliste' },
  reminder: { nb: 'Huskeliste', nn: 'Hugseliste' },
  itemGone: { nb: '(punktet finnes ikke lenger)', nn: '(punktet finst ikkje lenger)' },
  itemRefused: {
    nb: '(teksten er fjernet fordi den kan vise til en person)',
    nn: '(teksten er fjerna fordi han kan vise til ein person)',
  },
  post: { nb: 'Legg ut i kanalen', nn: 'Legg ut i kanalen' },
  posted: { nb: 'Sjekklisten er lagt ut i samtalen.', nn: 'Sjekklista er lagd ut i samtalen.' },
  howToPost: {
    nb: 'Sjekklister hakes av av teamet sammen, i en kanal. Legg den ut slik: gå til kanalen, nevn boten og skriv «sjekkliste».',
    nn: 'Sjekklister hakar teamet av saman, i ein kanal. Legg ho ut slik: gå til kanalen, nemn boten og skriv «sjekkliste».',
  },
  privateOnly: {
    nb: 'Huskelister er for ditt eget arbeid i en sak. Bruk dem i den private chatten med boten, ikke i en kanal: haker i en tråd om en person blir personopplysninger.',
    nn: 'Hugselister er for ditt eige arbeid i ei sak. Bruk dei i den private chatten med boten, ikkje i ein kanal: hakar i ein tråd om ein person blir personopplysningar.',
  },
  privateOpen: { nb: 'Åpne i privat chat', nn: 'Opne i privat chat' },
  nothingKept: {
    nb: 'Boten lagrer ingenting fra en huskeliste.',
    nn: 'Boten lagrar ingenting frå ei hugseliste.',
  },
  chooseTitle: { nb: 'Velg en sjekkliste', nn: 'Vel ei sjekkliste' },
  chooseChannel: {
    nb: 'Velg en liste, se på den og legg den ut her. Listene handler om rutiner, roller og avtaler, aldri om en sak.',
    nn: 'Vel ei liste, sjå på ho og legg ho ut her. Listene handlar om rutinar, roller og avtalar, aldri om ei sak.',
  },
  choosePrivate: {
    nb: 'Sjekklister legger en leder ut i en kanal. Huskelister er for ditt eget arbeid, og ingenting blir lagret.',
    nn: 'Sjekklister legg ein leiar ut i ein kanal. Hugselister er for ditt eige arbeid, og ingenting blir lagra.',
  },
  tick: { nb: 'Hak av', nn: 'Hak av' },
  untick: { nb: 'Angre', nn: 'Angre' },
  doneOn: { nb: 'Gjort', nn: 'Gjort' },
  notDone: { nb: 'Ikke gjort', nn: 'Ikkje gjort' },
  due: { nb: 'Frist', nn: 'Frist' },
  overdue: { nb: 'fristen er gått ut', nn: 'fristen er ute' },
  lawToggle: { nb: 'Vis hjemmel', nn: 'Vis heimel' },
  more: { nb: 'Mer', nn: 'Meir' },
  asText: { nb: 'Vis som tekst', nn: 'Vis som tekst' },
  csv: { nb: 'CSV (regneark)', nn: 'CSV (rekneark)' },
  copy: { nb: 'Lag en ny lik liste', nn: 'Lag ei ny lik liste' },
  documentation: { nb: 'Dokumentasjon', nn: 'Dokumentasjon' },
  documentationPosted: { nb: 'Dokumentasjonen er lagt ut i samtalen.', nn: 'Dokumentasjonen er lagd ut i samtalen.' },
  language: { nb: 'Målform', nn: 'Målform' },
  next: { nb: 'Neste', nn: 'Neste' },
  otherTemplate: { nb: 'Velg en annen liste', nn: 'Vel ei anna liste' },
  chooseItems: { nb: 'Punkter som skal være med', nn: 'Punkt som skal vere med' },
  chooseOne: { nb: 'Velg minst ett punkt.', nn: 'Vel minst eitt punkt.' },
  ownItems: { nb: 'Egne punkter, ett på hver linje', nn: 'Eigne punkt, eitt på kvar linje' },
  ownItemsHelp: {
    nb: 'Høyst 5 punkter på 80 tegn. Skriv om rutinen, aldri om en person eller en sak. Teksten står bare på kortet.',
    nn: 'Høgst 5 punkt på 80 teikn. Skriv om rutinen, aldri om ein person eller ei sak. Teksten står berre på kortet.',
  },
  dueLabel: { nb: 'Frist (kan stå tom)', nn: 'Frist (kan stå tom)' },
  postNow: { nb: 'Legg ut', nn: 'Legg ut' },
  calendar: { nb: 'Fristen i kalenderen', nn: 'Fristen i kalenderen' },
  calendarYear: { nb: 'Gjenta om ett år (kalender)', nn: 'Ta opp att om eitt år (kalender)' },
  close: { nb: 'Lukk listen', nn: 'Lukk lista' },
  closeSure: {
    nb: 'Vil du lukke listen for alle? Da legges dokumentasjonen ut i samtalen. Listen kan åpnes igjen.',
    nn: 'Vil du lukke lista for alle? Då blir dokumentasjonen lagd ut i samtalen. Lista kan opnast att.',
  },
  closeYes: { nb: 'Ja, lukk listen', nn: 'Ja, lukk lista' },
  reopen: { nb: 'Åpne listen igjen', nn: 'Opne lista att' },
  closedOn: { nb: 'Lukket', nn: 'Lukka' },
  madeOn: { nb: 'Lagt ut', nn: 'Lagd ut' },
  backToList: { nb: 'Tilbake til listen', nn: 'Tilbake til lista' },
  previousPage: { nb: 'Forrige side', nn: 'Førre side' },
  nextPage: { nb: 'Neste side', nn: 'Neste side' },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen' },
  anyone: {
    nb: 'Alle i kanalen kan hake av. Boten lagrer ikke hvem som gjorde det. Ikke skriv om enkeltpersoner i tråden.',
    nn: 'Alle i kanalen kan hake av. Boten lagrar ikkje kven som gjorde det. Ikkje skriv om einskildpersonar i tråden.',
  },
  cannotRemind: {
    nb: 'Boten kan ikke minne dere på fristen, for den husker ikke kanalen. Legg den i kalenderen.',
    nn: 'Boten kan ikkje minne dykk på fristen, for han hugsar ikkje kanalen. Legg han i kalenderen.',
  },
  template: { nb: 'Mal', nn: 'Mal' },
  version: { nb: 'versjon', nn: 'versjon' },
  lawChecked: { nb: 'Reglene er kontrollert', nn: 'Reglane er kontrollerte' },
  copyText: {
    nb: 'Merk teksten under og kopier den. Den inneholder ingen navn.',
    nn: 'Merk teksten under og kopier han. Han inneheld ingen namn.',
  },
  goneTitle: { nb: 'Listen finnes ikke lenger', nn: 'Lista finst ikkje lenger' },
  gone: {
    nb: 'Den er slettet fordi ingen har brukt den på lenge. Legg ut en ny: nevn boten og skriv «sjekkliste».',
    nn: 'Ho er sletta fordi ingen har brukt ho på lenge. Legg ut ei ny: nemn boten og skriv «sjekkliste».',
  },
  notSavedTitle: { nb: 'Ikke lagret', nn: 'Ikkje lagra' },
} as const satisfies Record<string, Text>;

/** `3 av 10 punkter er gjort`. */
export function progressWords(done: number, total: number, form: Form): string {
  return form === 'nn' ? `${done} av ${total} punkt er gjorde` : `${done} av ${total} punkter er gjort`;
}

/** The date of deletion, told beforehand. */
export function expiryWords(day: string, form: Form): string {
  const on = dayInWords(day);
  return form === 'nn'
    ? `Lista blir sletta ${on} om ingen bruker ho før det.`
    : `Listen slettes ${on} hvis ingen bruker den før det.`;
}

/** Why the store could not save or read, and what to do. */
export type StoreTrouble = 'unavailable' | 'broken' | 'full' | 'read-only' | 'busy';

export function troubleWords(trouble: StoreTrouble, form: Form): string {
  return inForm(TROUBLE[trouble], form);
}

const TROUBLE: Record<StoreTrouble, Text> = {
  unavailable: {
    nb: 'Jeg får ikke tak i lageret for sjekklister akkurat nå. Det du gjorde, er ikke lagret. Vent litt og prøv igjen.',
    nn: 'Eg får ikkje tak i lageret for sjekklister akkurat no. Det du gjorde, er ikkje lagra. Vent litt og prøv igjen.',
  },
  busy: {
    nb: 'Lageret for sjekklister har for mye å gjøre akkurat nå. Det du gjorde, er ikke lagret. Vent litt og prøv igjen.',
    nn: 'Lageret for sjekklister har for mykje å gjere akkurat no. Det du gjorde, er ikkje lagra. Vent litt og prøv igjen.',
  },
  broken: {
    nb: 'Filen med sjekklister kan ikke leses. Ingenting er overskrevet, og ingenting er lagret. Si fra til den som drifter boten.',
    nn: 'Fila med sjekklister kan ikkje lesast. Ingenting er skrive over, og ingenting er lagra. Sei frå til den som driftar boten.',
  },
  full: {
    nb: 'Disken er full. Det du gjorde, er ikke lagret. Si fra til den som drifter boten.',
    nn: 'Disken er full. Det du gjorde, er ikkje lagra. Sei frå til den som driftar boten.',
  },
  'read-only': {
    nb: 'Boten har ikke lov til å skrive til lageret. Det du gjorde, er ikke lagret. Si fra til den som drifter boten.',
    nn: 'Boten har ikkje lov til å skrive til lageret. Det du gjorde, er ikkje lagra. Sei frå til den som driftar boten.',
  },
};

/** Why own items were refused, without repeating a word of them. */
export function refusedWords(refused: Extract<OwnItemsResult, { ok: false }>, form: Form): string {
  const which = refused.items.length === 0 ? '' : ` (${refused.items.join(', ')})`;
  return inForm(REFUSED[refused.reason], form).replace('{hvilke}', which);
}

const REFUSED: Record<Extract<OwnItemsResult, { ok: false }>['reason'], Text> = {
  masked: {
    nb: 'Et eget punkt{hvilke} ser ut til å nevne en person eller en sak. Listen er ikke lagt ut, og teksten er ikke tatt vare på. Skriv punktet om igjen, bare om rutinen.',
    nn: 'Eit eige punkt{hvilke} ser ut til å nemne ein person eller ei sak. Lista er ikkje lagd ut, og teksten er ikkje teken vare på. Skriv punktet om att, berre om rutinen.',
  },
  'too-many': {
    nb: 'Det er for mange egne punkter. Høyst 5.',
    nn: 'Det er for mange eigne punkt. Høgst 5.',
  },
  'too-long': {
    nb: 'Et eget punkt{hvilke} er for langt. Høyst 80 tegn.',
    nn: 'Eit eige punkt{hvilke} er for langt. Høgst 80 teikn.',
  },
};
