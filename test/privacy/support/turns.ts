import { seeded } from '../../../src/core/understand/random.js';
import type { Canaries } from './canaries.js';
import { FAULTS, type Fault } from './connector.js';

/** One request to the bot, full of canaries. */
export interface Turn {
  readonly sort: string;
  readonly path: string;
  readonly method: string;
  readonly body: string;
  readonly headers: Record<string, string>;
  /** The free-text check shows the writer's findings to the writer: its answer alone may hold them. */
  readonly showsOwnText?: boolean;
}

export interface TurnMaker {
  readonly canaries: Canaries;
  readonly connector: (fault?: Fault) => string;
  /** Ids of checklists posted so far, for the buttons on them. */
  readonly lists: readonly string[];
}

type Extra = Record<string, unknown>;
// The same run each time: a hit can be looked for again.
const random = seeded(20261123);

/** Sorts of turns and how many of each: 5,400 in all. */
export const PLAN = {
  text: 1500,
  channel: 300,
  connector: 350,
  attachment: 250,
  quoted: 150,
  long: 100,
  button: 450,
  forged: 300,
  execute: 350,
  list: 350,
  task: 150,
  search: 250,
  freeText: 150,
  feedback: 150,
  otherActivity: 200,
  malformed: 150,
  refused: 100,
  fault: 150,
} as const;
export type Sort = keyof typeof PLAN;

export function makeTurn(sort: Sort, index: number, maker: TurnMaker): Turn {
  const { canaries: c } = maker;
  const headers = {
    'user-agent': `Microsoft-SkypeBotApi (${c.word()})`,
    authorization: `Bearer ${c.word()}.${c.word()}.${c.word()}`,
    'x-ms-conversation-id': c.word(),
    [`x-${c.word()}`]: c.email(),
    cookie: `id=${c.word()}`,
  };
  const turn = (activity: Extra, more: Partial<Turn> = {}): Turn => ({
    sort,
    path: '/api/messages',
    method: 'POST',
    body: JSON.stringify(activity),
    headers,
    ...more,
  });
  return MAKERS[sort]({ ...maker, turn, index, activity: (extra) => activityOf(maker, extra) });
}

interface Made extends TurnMaker {
  readonly turn: (activity: Extra, more?: Partial<Turn>) => Turn;
  readonly activity: (extra: Extra) => Extra;
  readonly index: number;
}

const MAKERS: Record<Sort, (made: Made) => Turn> = {
  text: ({ turn, activity, canaries }) => turn(activity({ text: question(canaries) })),
  channel: ({ turn, activity, canaries: c }) => {
    const [bot, person] = ['<at>Samarbeidsboten</at>', `<at>${c.name()}</at>`];
    const entities = [
      { type: 'mention', text: bot, mentioned: { id: 'bot-1', name: 'Samarbeidsboten' } },
      { type: 'mention', text: person, mentioned: { id: c.userId(), name: c.name(), aadObjectId: c.guid() } },
    ];
    const conversation = {
      id: `19:${c.word()}@thread.tacv2`,
      conversationType: 'channel',
      isGroup: true,
      name: c.name(),
    };
    return turn(activity({ text: `${bot} ${person} ${question(c)}`, entities, conversation }));
  },
  connector: ({ turn, activity, canaries }) => turn(activity({ text: question(canaries), deliveryMode: undefined })),
  attachment: ({ turn, activity, canaries: c, index }) =>
    turn(
      activity({
        text: index % 2 === 0 ? '' : question(c),
        attachments: [
          { contentType: 'image/png', name: `${c.word()}.png`, contentUrl: `https://${c.word()}.example/${c.word()}` },
          { contentType: 'text/html', content: `<div itemtype="${c.word()}">${c.name()} ${c.fodselsnummer()}</div>` },
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            content: { uniqueId: c.word(), fileType: c.word() },
          },
        ],
      }),
    ),
  quoted: ({ turn, activity, canaries: c }) =>
    turn(
      activity({
        text: `<blockquote itemid="${c.word()}"><b>${c.name()}</b><p>${c.phone()}</p></blockquote>${question(c)}`,
      }),
    ),
  long: ({ turn, activity, canaries: c }) =>
    turn(
      activity({
        text: Array.from({ length: 60 }, () => `${c.name()} er bekymret. Eleven bor hos ${c.name()}.`).join(' '),
      }),
    ),
  button: ({ turn, activity, canaries: c, index }) =>
    turn(activity({ text: c.word(), value: { ...pick(PRESSES, index), msteams: { text: c.name() } } })),
  forged: ({ turn, activity, canaries: c, index }) => turn(activity({ text: undefined, value: forged(c, index) })),
  execute: ({ turn, activity, canaries: c, index }) => {
    const data = index % 3 === 0 ? forged(c, index) : pick(PRESSES, index);
    const value = {
      action: { type: 'Action.Execute', id: c.word(), title: c.name(), verb: c.word(), data },
      trigger: c.word(),
    };
    return turn(activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value }));
  },
  list: (made) => {
    const { turn, activity, canaries: c, index } = made;
    const conversation = { id: `19:${c.word()}`, conversationType: 'groupChat', isGroup: true, name: c.name() };
    const value = listPress(made);
    if (index % 2 === 0) return turn(activity({ text: undefined, conversation, value, replyToId: c.word() }));
    const invoke = { action: { type: 'Action.Execute', verb: 'press', data: value } };
    const deliveryMode = index % 3 === 0 ? undefined : 'expectReplies';
    const more = { type: 'invoke', name: 'adaptiveCard/action', deliveryMode, replyToId: c.word() };
    return turn(activity({ text: undefined, conversation, value: invoke, ...more }));
  },
  task: ({ turn, activity, canaries: c, index }) => {
    const conversation = { id: `19:${c.word()}`, conversationType: 'groupChat', isGroup: true };
    const egne = `Ring ${c.email()}\nFødselsnummer ${c.fodselsnummer()}\nTelefon ${c.phone()}`;
    const data = {
      steg: pick(['legg-ut', 'punkter', 'start', c.word()], index),
      mal: pick(LISTS, index),
      form: 'nb',
      egne,
      punkter: c.word(),
    };
    const messagePayload = {
      id: c.word(),
      from: { user: { id: c.guid(), displayName: c.name() } },
      body: { content: question(c) },
    };
    const value = { commandId: 'sjekkliste', commandContext: 'message', data, messagePayload };
    const name = index % 3 === 0 ? 'composeExtension/fetchTask' : 'composeExtension/submitAction';
    return turn(activity({ type: 'invoke', name, text: undefined, conversation, value }));
  },
  search: ({ turn, activity, canaries: c }) => {
    const parameters = [
      { name: 'sok', value: `${c.name()} meldeplikt` },
      { name: c.word(), value: c.email() },
    ];
    const value = { commandId: 'sok', parameters, queryOptions: { skip: 0, count: 25 } };
    return turn(activity({ type: 'invoke', name: 'composeExtension/query', text: undefined, value }));
  },
  freeText: ({ turn, activity, canaries: c, index }) => {
    const name = index % 4 === 0 ? 'composeExtension/fetchTask' : 'composeExtension/submitAction';
    const data = { steg: 'sjekk', tekst: `${question(c)}\nMor heter ${c.name()}, ${c.email()}, ${c.phone()}.` };
    const value = { commandId: 'fritekstsjekk', data, messagePayload: { body: { content: c.name() } } };
    return turn(activity({ type: 'invoke', name, text: undefined, value }), { showsOwnText: true });
  },
  feedback: ({ turn, activity, canaries: c, index }) => {
    const id = index % 4 === 0 ? c.word() : 'meldeplikt-nar';
    const data = { bot: 'press', press: 'nyttig', id, svar: index % 2 === 0 ? 'ja' : 'nei', form: 'nb' };
    return turn(
      activity({ type: 'invoke', name: 'adaptiveCard/action', text: undefined, value: { action: { data } } }),
    );
  },
  otherActivity: ({ turn, activity, canaries: c, index }) => {
    const people = [{ id: c.userId(), name: c.name(), aadObjectId: c.guid(), email: c.email() }];
    const others: Extra[] = [
      { type: 'conversationUpdate', membersAdded: people, topicName: c.name() },
      { type: 'installationUpdate', action: 'add' },
      { type: 'messageReaction', reactionsAdded: [{ type: c.word() }] },
      { type: 'event', name: c.word(), value: { [c.word()]: c.name() } },
      { type: c.word(), name: c.word() },
      { type: 'invoke', name: c.word(), value: { [c.word()]: c.fodselsnummer() } },
      { type: 'messageUpdate', channelData: { eventType: c.word(), tenant: { id: c.guid() } } },
      { type: 'invoke', name: 'adaptiveCard/action', value: { action: c.word() } },
    ];
    return turn(activity({ text: c.name(), ...pick(others, index) }));
  },
  malformed: ({ turn, canaries: c, activity, index }) => {
    const bodies = [
      `{"type":"message","text":"${question(c)}`,
      `${c.name()} ${c.fodselsnummer()}`,
      JSON.stringify({ ...activity({}), from: c.name() }),
      JSON.stringify({ ...activity({}), serviceUrl: c.word() }),
      JSON.stringify([activity({ text: c.name() })]),
      JSON.stringify(activity({ text: `${c.name()} ${'a'.repeat(270_000)}` })),
      '',
    ];
    return turn({}, { body: pick(bodies, index) });
  },
  refused: ({ turn, activity, canaries: c, index }) => {
    const ways: Partial<Turn>[] = [
      { method: 'PUT' },
      { path: `/api/${c.word()}` },
      { path: `/api/messages?${c.word()}=${c.word()}`, headers: { origin: `https://${c.word()}.example` } },
      { path: `/${c.word()}%zz`, method: 'GET', body: '' },
      { headers: { 'content-encoding': c.word() } },
      { headers: { 'content-type': `application/json; charset=${c.word()}` } },
    ];
    return turn(activity({ text: question(c) }), pick(ways, index));
  },
  fault: ({ turn, activity, canaries: c, connector, index }) => {
    // The last one: nobody listens there at all.
    const serviceUrl = pick([...FAULTS.map((fault) => connector(fault)), `http://127.0.0.1:9/${c.word()}/`], index);
    return turn(activity({ text: question(c), deliveryMode: undefined, serviceUrl }));
  },
};

function activityOf({ canaries: c, connector }: TurnMaker, extra: Extra): Extra {
  return {
    type: 'message',
    id: `f:${c.word()}`,
    channelId: 'msteams',
    serviceUrl: connector(),
    timestamp: new Date().toISOString(),
    deliveryMode: 'expectReplies',
    locale: 'nb-NO',
    from: { id: c.userId(), name: c.name(), aadObjectId: c.guid(), [c.word()]: c.word() },
    recipient: { id: 'bot-1', name: 'Samarbeidsboten' },
    conversation: {
      id: `a:${c.word()}`,
      conversationType: 'personal',
      isGroup: false,
      name: c.name(),
      tenantId: c.guid(),
    },
    channelData: { tenant: { id: c.guid() }, clientActivityID: c.word(), source: { name: c.word() } },
    entities: [{ type: 'clientInfo', platform: c.word(), country: c.word() }],
    ...extra,
  };
}

const QUESTIONS: readonly ((c: Canaries) => string)[] = [
  (c) => `Når må jeg melde fra til barnevernet om ${c.name()}?`,
  (c) => `eleven ${c.word()} (${c.fodselsnummer()}) sier at far slår`,
  (c) => `kan jeg ringe fastlegen til ${c.name()} på ${c.phone()}`,
  (c) => `har vi teieplikt i barnehagen når mora til ${c.word()} spør`,
  (c) => `Mor heter ${c.name()} og har e-post ${c.email()}. Trenger vi samtykke?`,
  (c) => `fnr ${spaced(c.fodselsnummer())} kva er samarbeidsplikt`,
  (c) => `barnevernsloven § 13-2 gjelder det ${c.name()}`,
  (c) => `${c.word()} ${c.word()} ${c.word()}`,
  (c) => `<b>${c.name()}</b> bor i ${c.word()}veien 12, 0123 Oslo. Skal vi ha individuell plan?`,
  (c) => `hva betyr avvergingsplikt? Saken gjelder ${c.fodselsnummer().split('').join('\u200B')}`,
  (c) => `sak ${c.word()} 24/${c.phone().slice(0, 5)}, kontakt ${c.phone()} eller ${c.email()}`,
  (c) => `han slår henne nå, hun heter ${c.name()} og bor i ${c.word()}`,
  (c) => `anonym drøfting om ${c.word()} i 3B, født 12.03.2014, mor ${c.name()}`,
  (c) => `er-det-anonymt ${c.name()}`,
  (c) => `NAV vil ha opplysninger om ${c.name()}, ${c.fodselsnummer()}`,
  (c) => `ordlyd barnevernloven § 6-4 ${c.word()}`,
  (c) => `skole ${c.word()}`,
  (c) => `Can I tell the police about ${c.name()} (${c.email()})?`,
];

function question(c: Canaries): string {
  return pick(QUESTIONS, Math.floor(random() * QUESTIONS.length))(c);
}

/** Valid buttons: what the bot's own cards send. */
const PRESSES: readonly Extra[] = [
  { bot: 'press', press: 'emne', id: 'meldeplikt-nar', form: 'nb' },
  { bot: 'press', press: 'emne', id: 'meldeplikt-nar', tjeneste: 'skole', form: 'nn' },
  { bot: 'press', press: 'ord', ord: 'tema', form: 'nb' },
  { bot: 'press', press: 'ord', ord: 'hjelp', form: 'en' },
  { bot: 'press', press: 'tjeneste', id: 'barnehage', form: 'nb' },
  { bot: 'press', press: 'bestemmelse', lov: 'barnevernsloven', paragraf: '13-2', form: 'nb' },
  { bot: 'press', press: 'dialog', id: 'meldeplikt', versjon: '1', valg: [], form: 'nb' },
  { bot: 'press', press: 'sjekkliste', id: 'barnekoordinator', form: 'nb' },
];
const LISTS = ['barnekoordinator', 'ansvarsdeling'];

/** Payloads that are none of ours, or ours with canaries for ids. */
function forged(c: Canaries, index: number): Extra {
  const payloads: Extra[] = [
    { bot: 'press', press: 'emne', id: c.word(), tjeneste: c.word(), form: 'nn' },
    { bot: 'press', press: 'bestemmelse', lov: c.word(), paragraf: c.word(), form: 'nb' },
    { bot: 'press', press: 'dialog', id: 'meldeplikt', versjon: c.word(), valg: [c.word(), c.word()], form: 'nb' },
    { bot: 'press', press: 'dialog', id: c.word(), versjon: '1', valg: [], form: 'nb' },
    { bot: 'press', press: 'sjekkliste', id: c.word(), form: 'nb' },
    { bot: 'press', press: 'tjeneste', id: c.word(), form: 'en' },
    { bot: c.word(), [c.word()]: c.name(), nested: { [c.word()]: [c.fodselsnummer()] } },
    { press: c.word(), form: c.word() },
    { bot: 'press', press: 'emne', id: 'meldeplikt-nar', form: 'nb', [c.word()]: c.email() },
    { bot: 'press', press: 'liste-ny', id: c.word(), form: 'nb' },
  ];
  return pick(payloads, index);
}

/** Buttons on posted lists: real ones, with own items that hold canaries, and ones that are gone. */
function listPress({ canaries: c, lists, index }: Made): Extra {
  const liste = lists.length === 0 || index % 5 === 0 ? c.word() : pick(lists, index);
  const egne = [`Ring ${c.email()}`, `Fnr ${c.fodselsnummer()}`];
  const on = { bot: 'press', liste, egne, form: 'nb' };
  const presses: Extra[] = [
    { bot: 'press', press: 'liste-ny', id: pick(LISTS, index), form: 'nb' },
    { ...on, press: 'liste-vis', side: 0 },
    { ...on, press: 'liste-hak', punkt: c.word(), gjort: true, side: 0 },
    { ...on, press: 'liste-hak', punkt: 'e0', gjort: true, side: 0 },
    { ...on, press: 'liste-tekst' },
    { ...on, press: 'liste-csv' },
    { ...on, press: 'liste-dokumentasjon' },
    { ...on, press: 'liste-kopier' },
    { ...on, press: 'liste-lukk' },
    { ...on, press: 'liste-apne' },
  ];
  return pick(presses, Math.floor(index / 2));
}

function spaced(number: string): string {
  return `${number.slice(0, 6)} ${number.slice(6)}`;
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
