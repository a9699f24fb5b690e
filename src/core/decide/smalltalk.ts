import type { Text } from '../../content/schema/text.js';
import { type Form, inForm } from '../form.js';
import type { Choice, SmalltalkReply } from '../reply.js';
import { wording } from '../wording.js';

type Id = SmalltalkReply['id'];

interface Page {
  readonly title: Text;
  readonly paragraphs: readonly Text[];
}

/** A short text page of the bot's own: greeting, help, privacy, or a clear reply to bad input. */
export function smalltalkReply(id: Id, form: Form): Omit<SmalltalkReply, 'masked'> {
  const { title, paragraphs } = PAGES[id];
  return {
    kind: 'smalltalk',
    id,
    form,
    title: inForm(title, form),
    paragraphs: paragraphs.map((paragraph) => inForm(paragraph, form)),
    choices: [commandChoice('tema', form), commandChoice('hjelp', form), commandChoice('personvern', form)].filter(
      ({ press }) => press.press === 'ord' && press.ord !== id,
    ),
  };
}

/** A button for a word that can also be typed. */
export function commandChoice(ord: 'hjelp' | 'tema' | 'personvern', form: Form): Choice {
  const label = { hjelp: wording.help, tema: wording.browse, personvern: wording.privacy }[ord];
  return { label: inForm(label, form), press: { press: 'ord', ord, form } };
}

const KEEPS: Text = {
  nb: 'Jeg tar ikke vare på det du skriver: ingen tekst, navn eller bruker-id. Men Teams selv lagrer samtalen, etter reglene til arbeidsgiveren din. Skriv derfor aldri navn, fødselsnummer eller detaljer fra en sak.',
  nn: 'Eg tek ikkje vare på det du skriv: ingen tekst, namn eller brukar-id. Men Teams lagrar sjølv samtalen, etter reglane til arbeidsgivaren din. Skriv difor aldri namn, fødselsnummer eller detaljar frå ei sak.',
  en: 'I keep nothing of what you write: no text, name or user id. But Teams itself stores the conversation, under your employer’s rules. So never write names, national identity numbers or details of a case.',
};

const WHAT: Text = {
  nb: 'Jeg er en automatisk tjeneste. Jeg svarer på spørsmål om taushetsplikt, meldeplikt og samarbeidsplikt, med hjemmel i loven og datoen den ble kontrollert. Jeg avgjør ingen sak, og ingen jurist har godkjent svarene ennå.',
  nn: 'Eg er ei automatisk teneste. Eg svarer på spørsmål om teieplikt, meldeplikt og samarbeidsplikt, med heimel i lova og datoen ho vart kontrollert. Eg avgjer inga sak, og ingen jurist har godkjent svara enno.',
  en: 'I am an automated service. I answer questions about confidentiality, the duty to report and the duty to cooperate, with the law behind each answer and the date it was checked. I decide no case, and no lawyer has approved the answers yet.',
};

const HOW: Text = {
  nb: 'Skriv et spørsmål med egne ord, for eksempel «når må jeg melde fra til barnevernet?». Skriv tjenesten din («skole») for å se reglene for den, eller en paragraf («barnevernsloven § 13-2»). Skriv «tema» for å velge med knapper.',
  nn: 'Skriv eit spørsmål med eigne ord, til dømes «når må eg melde frå til barnevernet?». Skriv tenesta di («skule») for å sjå reglane for ho, eller ein paragraf («barnevernsloven § 13-2»). Skriv «tema» for å velje med knappar.',
  en: 'Write a question in your own words, such as “when must I report to the child welfare service?”. Write your service (“school”) to see its rules, or a paragraph (“barnevernsloven § 13-2”). Write “tema” to choose by button.',
};

const DANGER: Text = {
  nb: 'Er noen i fare nå? Ring 112 (politi), 113 (ambulanse) eller 110 (brann).',
  nn: 'Er nokon i fare no? Ring 112 (politi), 113 (ambulanse) eller 110 (brann).',
  en: 'Is someone in danger now? Call 112 (police), 113 (ambulance) or 110 (fire).',
};

const PAGES: Record<Id, Page> = {
  velkommen: {
    title: {
      nb: 'Hei! Spør meg om taushetsplikt og samarbeid',
      nn: 'Hei! Spør meg om teieplikt og samarbeid',
      en: 'Hello! Ask me about confidentiality and cooperation',
    },
    paragraphs: [WHAT, HOW, KEEPS, DANGER],
  },
  hilsen: {
    title: { nb: 'Hei!', nn: 'Hei!', en: 'Hello!' },
    paragraphs: [HOW, KEEPS],
  },
  takk: {
    title: { nb: 'Bare hyggelig', nn: 'Berre hyggeleg', en: 'You are welcome' },
    paragraphs: [
      {
        nb: 'Spør gjerne om mer. Det er aldri galt å spørre.',
        nn: 'Spør gjerne om meir. Det er aldri gale å spørje.',
        en: 'Feel free to ask more. Asking is never wrong.',
      },
    ],
  },
  hjelp: {
    title: { nb: 'Slik bruker du meg', nn: 'Slik bruker du meg', en: 'How to use me' },
    paragraphs: [HOW, WHAT, KEEPS, DANGER],
  },
  personvern: {
    title: {
      nb: 'Dette tar jeg vare på: ingenting om deg',
      nn: 'Dette tek eg vare på: ingenting om deg',
      en: 'What I keep: nothing about you',
    },
    paragraphs: [
      KEEPS,
      {
        nb: 'Har du skrevet noe du ikke burde? Hold pekeren over meldingen, velg de tre prikkene og «Slett». Si fra til lederen din hvis opplysningene kan ha kommet på avveie.',
        nn: 'Har du skrive noko du ikkje burde? Hald peikaren over meldinga, vel dei tre prikkane og «Slett». Sei frå til leiaren din om opplysningane kan ha kome på avvegar.',
        en: 'Did you write something you should not have? Point at the message, choose the three dots and “Delete”. Tell your manager if the information may have gone astray.',
      },
      {
        nb: 'Jeg teller hvilke temaer som blir brukt, uten hvem som spurte. Sjekklister en leder legger i en kanal, lagres uten navn.',
        nn: 'Eg tel kva tema som blir brukte, utan kven som spurde. Sjekklister ein leiar legg i ein kanal, blir lagra utan namn.',
        en: 'I count which topics are used, without who asked. Checklists that a manager posts in a channel are stored without names.',
      },
    ],
  },
  utlopt: {
    title: {
      nb: 'Denne knappen virker ikke lenger',
      nn: 'Denne knappen verkar ikkje lenger',
      en: 'This button no longer works',
    },
    paragraphs: [
      {
        nb: 'Innholdet er endret siden kortet ble laget. Start på nytt herfra.',
        nn: 'Innhaldet er endra sidan kortet vart laga. Start på nytt herifrå.',
        en: 'The content has changed since the card was made. Start again from here.',
      },
    ],
  },
  tom: {
    title: { nb: 'Hva lurer du på?', nn: 'Kva lurer du på?', en: 'What would you like to know?' },
    paragraphs: [
      {
        nb: 'Jeg fant ingen tekst i meldingen. Jeg leser bare tekst, ikke bilder, filer eller symboler.',
        nn: 'Eg fann ingen tekst i meldinga. Eg les berre tekst, ikkje bilete, filer eller symbol.',
        en: 'I found no text in the message. I read text only, not images, files or symbols.',
      },
      HOW,
    ],
  },
  'for-lang': {
    title: {
      nb: 'Meldingen er for lang for meg',
      nn: 'Meldinga er for lang for meg',
      en: 'The message is too long for me',
    },
    paragraphs: [
      {
        nb: 'Skriv spørsmålet i én eller to setninger, uten navn og detaljer. Jeg har ikke tatt vare på noe av det du skrev.',
        nn: 'Skriv spørsmålet i éi eller to setningar, utan namn og detaljar. Eg har ikkje teke vare på noko av det du skreiv.',
        en: 'Write the question in one or two sentences, without names and details. I have kept nothing of what you wrote.',
      },
    ],
  },
  sprak: {
    title: {
      nb: 'Jeg forstår norsk, og litt engelsk',
      nn: 'Eg forstår norsk, og litt engelsk',
      en: 'I understand Norwegian, and some English',
    },
    paragraphs: [
      {
        nb: 'Skriv gjerne på bokmål eller nynorsk. På engelsk kan jeg svare på de viktigste spørsmålene.',
        nn: 'Skriv gjerne på bokmål eller nynorsk. På engelsk kan eg svare på dei viktigaste spørsmåla.',
        en: 'Please write in Norwegian. In English I can answer the most important questions.',
      },
      {
        nb: 'Please write in Norwegian or English.',
        nn: 'Please write in Norwegian or English.',
        en: 'Skriv på norsk eller engelsk.',
      },
      DANGER,
    ],
  },
};
