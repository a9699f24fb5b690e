import type { Text } from '../content/schema/text.js';

/**
 * The bot's own words, apart from the content: labels, headings, notices. All a user can see that
 * is not in knowledge/ or dialogs/ stands here or in `wording/`.
 */
export const wording = {
  doNow: { nb: 'Gjør dette nå', nn: 'Gjer dette no', en: 'Do this now' },
  more: { nb: 'Mer om dette', nn: 'Meir om dette', en: 'More about this' },
  law: { nb: 'Hjemmel', nn: 'Heimel', en: 'Legal basis' },
  uncertain: { nb: 'Usikkert', nn: 'Usikkert', en: 'Uncertain' },
  related: { nb: 'Liknende spørsmål', nn: 'Liknande spørsmål', en: 'Related questions' },
  meantOther: { nb: 'Mente du noe annet?', nn: 'Meinte du noko anna?', en: 'Did you mean something else?' },
  chooseService: { nb: 'Regelen for din tjeneste', nn: 'Regelen for di teneste', en: 'The rule for your service' },
  readMore: { nb: 'Les mer', nn: 'Les meir', en: 'Read more' },
  why: { nb: 'Hvorfor dette svaret?', nn: 'Kvifor dette svaret?', en: 'Why this answer?' },
  whyWords: { nb: 'Ord som veide', nn: 'Ord som vog', en: 'Words that weighed' },
  whyNearest: {
    nb: 'Nærmeste spørsmål jeg kjenner',
    nn: 'Næraste spørsmål eg kjenner',
    en: 'The nearest question I know',
  },
  whyConfidence: { nb: 'Hvor sikker', nn: 'Kor sikker', en: 'How sure' },
  checked: { nb: 'Reglene er kontrollert', nn: 'Reglane er kontrollerte', en: 'Rules checked' },
  notApproved: {
    nb: 'Ingen jurist har godkjent svaret ennå.',
    nn: 'Ingen jurist har godkjent svaret enno.',
    en: 'No lawyer has approved this answer yet.',
  },
  approved: { nb: 'Godkjent av', nn: 'Godkjent av', en: 'Approved by' },
  stale: {
    nb: 'Det er lenge siden reglene ble kontrollert. Se lovdata.no før du bruker svaret.',
    nn: 'Det er lenge sidan reglane vart kontrollerte. Sjå lovdata.no før du bruker svaret.',
    en: 'It is long since the rules were checked. See lovdata.no before you use this answer.',
  },
  notAdvice: {
    nb: 'Automatisk svar, ikke en juridisk avgjørelse.',
    nn: 'Automatisk svar, ikkje ei juridisk avgjerd.',
    en: 'Automated answer, not a legal decision.',
  },
  appliesTo: { nb: 'Gjelder', nn: 'Gjeld', en: 'Applies to' },
  forAll: { nb: 'Vis hovedregelen', nn: 'Vis hovudregelen', en: 'Show the main rule' },
  browse: { nb: 'Alle temaer', nn: 'Alle tema', en: 'All topics' },
  help: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
  privacy: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  topicsUsing: { nb: 'Spørsmål om denne regelen', nn: 'Spørsmål om denne regelen', en: 'Questions about this rule' },
  didYouMean: { nb: 'Mente du en av disse?', nn: 'Meinte du ein av desse?', en: 'Did you mean one of these?' },
  longCase: {
    nb: 'Jeg vurderer ikke enkeltsaker. Disse spørsmålene ser jeg i det du skrev:',
    nn: 'Eg vurderer ikkje einskildsaker. Desse spørsmåla ser eg i det du skreiv:',
    en: 'I do not judge single cases. These are the questions I see in what you wrote:',
  },
  unknown: {
    nb: 'Dette har jeg ikke noe sikkert svar på, og da gjetter jeg ikke.',
    nn: 'Dette har eg ikkje noko sikkert svar på, og då gjettar eg ikkje.',
    en: 'I have no certain answer to this, so I will not guess.',
  },
  closest: { nb: 'Det nærmeste jeg har', nn: 'Det næraste eg har', en: 'The closest I have' },
  askHuman: { nb: 'Spør et menneske', nn: 'Spør eit menneske', en: 'Ask a person' },
  noneOfThese: { nb: 'Ingen av disse', nn: 'Ingen av desse', en: 'None of these' },
  serviceRules: { nb: 'Reglene som binder deg', nn: 'Reglane som bind deg', en: 'The rules that bind you' },
  serviceCommon: { nb: 'Vanlige spørsmål', nn: 'Vanlege spørsmål', en: 'Common questions' },
  areas: { nb: 'Velg et område', nn: 'Vel eit område', en: 'Choose an area' },
  services: { nb: 'Velg tjenesten din', nn: 'Vel tenesta di', en: 'Choose your service' },
  dialogs: { nb: 'Veiledere steg for steg', nn: 'Rettleiing steg for steg', en: 'Step-by-step guides' },
  checklists: { nb: 'Sjekklister', nn: 'Sjekklister', en: 'Checklists' },
  browseIntro: {
    nb: 'Velg med knappene. Du trenger ikke skrive noe.',
    nn: 'Vel med knappane. Du treng ikkje skrive noko.',
    en: 'Choose with the buttons. You need not write anything.',
  },
  emergencyTitle: { nb: 'Er noen i fare nå?', nn: 'Er nokon i fare no?', en: 'Is someone in danger now?' },
  emergencyIntro: {
    nb: 'Ring først. Vent ikke på svar her. Taushetsplikten hindrer deg ikke i å ringe når liv eller helse er i fare.',
    nn: 'Ring først. Ikkje vent på svar her. Teieplikta hindrar deg ikkje i å ringje når liv eller helse er i fare.',
    en: 'Call first. Do not wait for an answer here. Confidentiality does not stop you from calling when life or health is at risk.',
  },
  advice: { nb: 'Råd og hjelp', nn: 'Råd og hjelp', en: 'Advice and help' },
  lawSays: { nb: 'Dette sier loven', nn: 'Dette seier lova', en: 'What the law says' },
  afterwards: {
    nb: 'Når den akutte faren er over',
    nn: 'Når den akutte faren er over',
    en: 'When the acute danger is over',
  },
  changed: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
  pending: { nb: 'Vedtatt, men ikke i kraft', nn: 'Vedteke, men ikkje i kraft', en: 'Adopted, not in force' },
  dialogStep: { nb: 'Steg', nn: 'Steg', en: 'Step' },
  dialogOfAtMost: { nb: 'av høyst', nn: 'av høgst', en: 'of at most' },
  dialogBack: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  dialogRestart: { nb: 'Start på nytt', nn: 'Start på nytt', en: 'Start again' },
  dialogStop: { nb: 'Avslutt', nn: 'Avslutt', en: 'Stop' },
  dialogBecause: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  dialogPath: { nb: 'Dette svarte du', nn: 'Dette svarte du', en: 'What you answered' },
  dialogChanges: { nb: 'Dette kan endre svaret', nn: 'Dette kan endre svaret', en: 'What would change the answer' },
  dialogRelated: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Go on' },
  dialogShare: { nb: 'Del eller skriv ut', nn: 'Del eller skriv ut', en: 'Share or print' },
  dialogShareCopy: {
    nb: 'Merk teksten under og kopier den. Den inneholder ikke det du svarte.',
    nn: 'Merk teksten under og kopier han. Han inneheld ikkje det du svarte.',
    en: 'Select the text below and copy it. It does not hold what you answered.',
  },
  dialogShareChannel: {
    nb: 'Vil du ha svaret som et kort i en kanal? Nevn boten i kanalen og skriv',
    nn: 'Vil du ha svaret som eit kort i ein kanal? Nemn boten i kanalen og skriv',
    en: 'Would you like the answer as a card in a channel? Mention the bot there and write',
  },
  dialogPrint: {
    nb: 'Med svarene dine, til utskrift',
    nn: 'Med svara dine, til utskrift',
    en: 'With your answers, to print',
  },
  dialogTexts: { nb: 'Ferdige tekster', nn: 'Ferdige tekstar', en: 'Ready texts' },
  dialogRestarted: {
    nb: 'Dialogen er endret siden kortet ble laget, eller knappen passer ikke lenger. Du er tilbake ved starten.',
    nn: 'Dialogen er endra sidan kortet vart laga, eller knappen passar ikkje lenger. Du er tilbake ved starten.',
    en: 'The dialog has changed since the card was made, or the button no longer fits. You are back at the start.',
  },
  dialogStopped: {
    nb: 'Du har avsluttet. Boten har ikke tatt vare på svarene dine. Du kan begynne igjen når du vil: skriv',
    nn: 'Du har avslutta. Boten har ikkje teke vare på svara dine. Du kan byrje igjen når du vil: skriv',
    en: 'You have stopped. The bot has kept none of your answers. You can start again at any time: write',
  },
  dialogPrivate: {
    nb: 'Dette handler om en sak, og her kan andre lese med. Gå gjennom spørsmålene i den private chatten med boten.',
    nn: 'Dette handlar om ei sak, og her kan andre lese med. Gå gjennom spørsmåla i den private chatten med boten.',
    en: 'This is about a case, and others can read along here. Go through the questions in your private chat with the bot.',
  },
  dialogPrivateHow: {
    nb: 'Åpne chatten med boten, og skriv',
    nn: 'Opne chatten med boten, og skriv',
    en: 'Open the chat with the bot, and write',
  },
  dialogPrivateOpen: { nb: 'Fortsett i privat chat', nn: 'Hald fram i privat chat', en: 'Continue in private chat' },
  showWording: { nb: 'Vis lovteksten', nn: 'Vis lovteksten', en: 'Show the wording' },
  wordingCut: {
    nb: 'Teksten er lang og er kortet her. Les resten på lovdata.no.',
    nn: 'Teksten er lang og er korta her. Les resten på lovdata.no.',
    en: 'The text is long and is cut here. Read the rest at lovdata.no.',
  },
  wordingDiffers: {
    nb: 'Denne ordlyden er en annen enn den reglene her er kontrollert mot. Se lovdata.no for teksten som gjelder nå.',
    nn: 'Denne ordlyden er ein annan enn den reglane her er kontrollerte mot. Sjå lovdata.no for teksten som gjeld no.',
    en: 'This is not the wording the rules here were checked against. See lovdata.no for the text in force now.',
  },
  wordingFrom: { nb: 'Datasettet er fra', nn: 'Datasettet er frå', en: 'The data set is from' },
  local: { nb: 'Hos oss', nn: 'Hos oss', en: 'In this municipality' },
  notApprovedYet: {
    nb: 'Dette svaret er ikke godkjent ennå, og her gir jeg bare godkjente svar. Spør et menneske.',
    nn: 'Dette svaret er ikkje godkjent enno, og her gir eg berre godkjende svar. Spør eit menneske.',
    en: 'This answer has not been approved yet, and here I give approved answers alone. Ask a person.',
  },
  openLaw: { nb: 'Åpne på lovdata.no', nn: 'Opne på lovdata.no', en: 'Open at lovdata.no' },
} as const satisfies Record<string, Text>;

/** A day in words: `1. august 2026`. The same in bokmål and nynorsk. */
export function dayInWords(day: string): string {
  const months = [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ];
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`;
}
