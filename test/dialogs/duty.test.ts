import { describe, expect, it } from 'vitest';
import { respond } from '../../src/core/respond.js';
import { asOf, bot, dialoger, follow } from './content.js';
import { allPaths } from './walk.js';

/**
 * Who must report, written from the law (FAKTA § 4) and not from the graph. `facts` says what is
 * the case; `answersTo` is the only place that knows what the dialog calls it.
 */
type Duty = 'must' | 'no' | 'may' | 'unsure';

interface Facts {
  readonly danger?: true;
  readonly who: 'child' | 'child of a client' | 'unborn' | '18-25' | 'adult' | 'age unknown';
  readonly service?: string;
  readonly forPublicBody?: 'yes' | 'no' | 'unknown';
  readonly seen?: 'violence' | 'neglect' | 'illness' | 'needs' | 'behaviour' | 'trafficking' | 'lesser' | 'unclear';
  readonly kindergarten?: 'municipal' | 'private';
  readonly ground?: 'concrete and serious' | 'concrete, not serious' | 'vague' | 'in doubt' | 'believed only';
  readonly drugs?: 'yes' | 'no' | 'in doubt';
  readonly adultFear?: 'danger to life' | 'other' | 'unclear';
  readonly crime?: {
    readonly what: string;
    readonly more?: readonly string[];
    readonly preventable: 'yes' | 'no' | 'unknown';
    readonly likely?: 'most likely' | 'possible' | 'unknown';
  };
}

const serious = 'concrete and serious' as const;
const child = (service: string, seen: Facts['seen'], ground?: Facts['ground']): Facts => ({
  who: 'child',
  service,
  ...(seen ? { seen } : {}),
  ...(ground ? { ground } : {}),
});

/** Name, facts, duty, and the reader's own law that must be cited. */
const CASES: [name: string, facts: Facts, duty: Duty, law?: string][] = [
  ['someone is in danger now', { danger: true, who: 'child' }, 'must', 'straffeloven § 287'],
  ['a teacher is told of beatings at home', child('skole', 'violence', serious), 'must', 'opplæringslova § 24-3'],
  ['SFO staff see a neglected child', child('sfo', 'neglect', serious), 'must', 'opplæringslova § 24-3'],
  ['PPT: special needs are not met', child('ppt', 'needs', serious), 'must', 'opplæringslova § 24-3'],
  [
    'the follow-up service sees exploitation',
    child('oppfolgingstjeneste', 'trafficking', serious),
    'must',
    'opplæringslova § 24-3',
  ],
  ['the culture school is told of abuse', child('kulturskole', 'violence', serious), 'must', 'opplæringslova § 24-3'],
  [
    'adult education: a pupil of 17 is neglected',
    child('voksenopplaering', 'neglect', serious),
    'must',
    'opplæringslova § 24-3',
  ],
  ['a teacher knows of serious repeated crime', child('skole', 'behaviour', serious), 'must', 'opplæringslova § 24-3'],
  [
    'a private school sees serious illness untreated',
    child('privatskole', 'illness', serious),
    'must',
    'privatskolelova § 7-4',
  ],
  [
    'a private school sees harmful acts that happened',
    child('privatskole', 'behaviour', serious),
    'must',
    'privatskolelova § 7-4',
  ],
  ['a kindergarten is told of abuse', child('barnehage', 'violence', serious), 'must', 'barnehageloven § 46'],
  ['a kindergarten sees neglect', child('barnehage', 'neglect', serious), 'must', 'barnehageloven § 46'],
  [
    'a kindergarten sees a sick child kept from the doctor',
    child('barnehage', 'illness', serious),
    'must',
    'barnehageloven § 46',
  ],
  ['a kindergarten sees needs not met', child('barnehage', 'needs', serious), 'must', 'barnehageloven § 46'],
  ['a kindergarten sees exploitation', child('barnehage', 'trafficking', serious), 'must', 'barnehageloven § 46'],
  [
    'a municipal kindergarten: harmful acts, own reading of bvl § 13-2 d',
    { ...child('barnehage', 'behaviour', serious), kindergarten: 'municipal' },
    'must',
    'barnevernsloven § 13-2',
  ],
  [
    'a private kindergarten: harmful acts, coverage not verified',
    { ...child('barnehage', 'behaviour', serious), kindergarten: 'private' },
    'unsure',
  ],
  ['a health nurse is told of violence', child('helsestasjon', 'violence', serious), 'must', 'helsepersonelloven § 33'],
  ['a GP sees untreated serious illness', child('fastlege', 'illness', serious), 'must', 'helsepersonelloven § 33'],
  [
    'home care sees neglected children',
    { ...child('hjemmetjeneste', 'neglect', serious), who: 'child of a client' },
    'must',
    'helsepersonelloven § 33',
  ],
  [
    'a municipal psychologist hears of exploitation',
    child('kommunepsykolog', 'trafficking', serious),
    'must',
    'helsepersonelloven § 33',
  ],
  [
    'a hospital sees a child with serious behaviour',
    child('sykehus', 'behaviour', serious),
    'must',
    'helsepersonelloven § 33',
  ],
  ['a dentist sees serious neglect', child('tannhelse', 'neglect', serious), 'must', 'helsepersonelloven § 33'],
  [
    'NAV municipal: children of a client in neglect',
    { ...child('nav-kommune', 'neglect', serious), who: 'child of a client' },
    'must',
    'sosialtjenesteloven § 45',
  ],
  [
    'NAV municipal: a youth sells drugs',
    child('nav-kommune', 'behaviour', serious),
    'must',
    'sosialtjenesteloven § 45',
  ],
  ['NAV state: violence told in a call', child('nav-stat', 'violence', serious), 'must', 'folketrygdloven § 25-11'],
  ['NAV state: special needs not met', child('nav-stat', 'needs', serious), 'must', 'folketrygdloven § 25-11'],
  [
    'a shelter: children live with violence',
    { ...child('krisesenter', 'violence', serious), who: 'child of a client' },
    'must',
    'krisesenterlova § 6',
  ],
  ['a shelter: a youth in serious crime', child('krisesenter', 'behaviour', serious), 'must', 'krisesenterlova § 6'],
  [
    'family counselling hears of violence',
    child('familievern', 'violence', serious),
    'must',
    'familievernkontorloven § 10',
  ],
  [
    'integration: fear of forced marriage at 15',
    child('integrering', 'violence', serious),
    'must',
    'integreringsloven § 49',
  ],
  ['integration: a child is exploited', child('integrering', 'trafficking', serious), 'must', 'integreringsloven § 49'],
  [
    'the housing office sees children among syringes',
    { ...child('bolig', 'neglect', serious), who: 'child of a client' },
    'must',
    'barnevernsloven § 13-2',
  ],
  ['a municipal leader is told of abuse', child('leder', 'violence', serious), 'must', 'barnevernsloven § 13-2'],
  [
    'child welfare staff learn of another child',
    child('barnevern', 'neglect', serious),
    'must',
    'barnevernsloven § 13-2',
  ],
  [
    'a volunteer on behalf of the municipality',
    { ...child('frivillig', 'neglect', serious), forPublicBody: 'yes' },
    'must',
    'barnevernsloven § 13-2',
  ],
  [
    'homework help run by the municipality',
    { ...child('leksehjelp', 'violence', serious), forPublicBody: 'yes' },
    'must',
    'opplæringslova § 24-3',
  ],
  ['homework help by an organisation of its own', { who: 'child', service: 'leksehjelp', forPublicBody: 'no' }, 'no'],
  [
    'a private person or a club coach',
    { who: 'child', service: 'frivillig', forPublicBody: 'no' },
    'no',
    'straffeloven § 196',
  ],
  [
    'a volunteer who does not know for whom',
    { who: 'child', service: 'frivillig', forPublicBody: 'unknown' },
    'unsure',
  ],
  ['a training firm: not verified who is bound', { who: 'child', service: 'laerebedrift' }, 'unsure'],
  [
    'a teacher: worry, concrete but not serious',
    child('skole', 'neglect', 'concrete, not serious'),
    'no',
    'opplæringslova § 24-3',
  ],
  ['a kindergarten: something lesser', child('barnehage', 'lesser'), 'no', 'barnehageloven § 46'],
  ['a GP: ordinary trouble and truancy', child('fastlege', 'behaviour', 'concrete, not serious'), 'no'],
  ['NAV: a vague feeling of violence', child('nav-kommune', 'violence', 'vague'), 'no'],
  ['a health nurse: a vague feeling of neglect', child('helsestasjon', 'neglect', 'vague'), 'no'],
  ['a teacher in doubt whether it is serious', child('skole', 'neglect', 'in doubt'), 'unsure'],
  ['a kindergarten in doubt on violence', child('barnehage', 'violence', 'in doubt'), 'unsure'],
  [
    'a teacher only believes the pupil takes drugs: d has no «grunn til å tro»',
    child('skole', 'behaviour', 'believed only'),
    'unsure',
  ],
  ['a shelter: it fits no letter', child('krisesenter', 'unclear'), 'unsure'],
  ['age unknown', { who: 'age unknown' }, 'unsure'],
  [
    'unborn: a midwife has reason to believe in drug harm',
    { who: 'unborn', service: 'helsestasjon', drugs: 'yes' },
    'must',
    'helsepersonelloven § 32',
  ],
  [
    'unborn: a hospital has reason to believe in drug harm',
    { who: 'unborn', service: 'sykehus', drugs: 'yes' },
    'must',
    'helsepersonelloven § 32',
  ],
  [
    'unborn: family counselling',
    { who: 'unborn', service: 'familievern', drugs: 'yes' },
    'must',
    'familievernkontorloven § 9',
  ],
  ['unborn: child welfare', { who: 'unborn', service: 'barnevern', drugs: 'yes' }, 'must', 'barnevernsloven § 13-5'],
  ['unborn: a GP worries about something else', { who: 'unborn', service: 'fastlege', drugs: 'no' }, 'no'],
  ['unborn: a GP in doubt', { who: 'unborn', service: 'fastlege', drugs: 'in doubt' }, 'unsure'],
  ['unborn: NAV municipal has no such rule', { who: 'unborn', service: 'nav-kommune' }, 'no'],
  ['unborn: a teacher has no such rule', { who: 'unborn', service: 'skole' }, 'no'],
  ['unborn: a shelter has no such rule', { who: 'unborn', service: 'krisesenter' }, 'no'],
  ['unborn: a kindergarten has no such rule', { who: 'unborn', service: 'barnehage' }, 'no'],
  [
    'an adult beaten by her husband, most likely again',
    { who: 'adult', crime: { what: 'mishandling', preventable: 'yes', likely: 'most likely' } },
    'must',
    'straffeloven § 196',
  ],
  [
    'a girl of 19, forced marriage most likely',
    { who: '18-25', crime: { what: 'tvang', preventable: 'yes', likely: 'most likely' } },
    'must',
    'straffeloven § 196',
  ],
  [
    'genital mutilation of an adult most likely abroad',
    { who: 'adult', crime: { what: 'kjonn', preventable: 'unknown', likely: 'most likely' } },
    'must',
    'straffeloven § 196',
  ],
  [
    'rape of an adult most likely',
    {
      who: 'adult',
      crime: { what: 'voldtekt', more: ['eldre', 'voldtekt'], preventable: 'yes', likely: 'most likely' },
    },
    'must',
    'straffeloven § 291',
  ],
  [
    'incest, the victim over 16: §§ 312 and 314 only under 16',
    { who: '18-25', crime: { what: 'voldtekt', more: ['eldre', 'incest'], preventable: 'yes' } },
    'no',
  ],
  [
    'plain bodily harm to an adult is not listed (§ 272)',
    { who: 'adult', crime: { what: 'mindre', preventable: 'yes' } },
    'no',
  ],
  ['a finished offence that cannot come again', { who: 'adult', crime: { what: 'drap', preventable: 'no' } }, 'no'],
  ['an adult at risk of suicide', { who: 'adult', adultFear: 'danger to life' }, 'may', 'forvaltningsloven § 13 b'],
  ['a youth of 22 with debts', { who: '18-25', adultFear: 'other' }, 'no'],
];

const WHO = {
  child: 'barn',
  'child of a client': 'barn-rundt',
  unborn: 'ufodt',
  '18-25': 'ung',
  adult: 'voksen',
  'age unknown': 'vet-ikke',
} as const;
const SEEN = {
  violence: 'vold',
  neglect: 'omsorg',
  illness: 'sykdom',
  needs: 'behov',
  behaviour: 'atferd',
  trafficking: 'handel',
  lesser: 'mindre',
  unclear: 'vet-ikke',
} as const;
const DUTY: Record<string, Duty> = {
  plikt: 'must',
  'ingen-plikt': 'no',
  kan: 'may',
  'kan-ikke': 'no',
  noytral: 'unsure',
};

function answersTo(facts: Facts): string[] {
  if (facts.danger) return ['ja'];
  return ['nei', WHO[facts.who], ...adultAnswers(facts), ...unbornAnswers(facts), ...childAnswers(facts)];
}

function adultAnswers({ crime, adultFear }: Facts): string[] {
  if (adultFear !== undefined) return [{ 'danger to life': 'liv', other: 'annet', unclear: 'vet-ikke' }[adultFear]];
  if (crime === undefined) return [];
  const listed = crime.what !== 'mindre' && crime.more?.at(-1) !== 'incest';
  const time = { yes: 'ja', no: 'nei', unknown: 'vet-ikke' }[crime.preventable];
  const likely =
    crime.likely === undefined
      ? []
      : [{ 'most likely': 'sikkert', possible: 'mulig', unknown: 'vet-ikke' }[crime.likely]];
  return ['vold', 'nei', crime.what, ...(crime.more ?? []), ...(listed ? [time, ...likely] : [])];
}

function unbornAnswers({ drugs }: Facts): string[] {
  return drugs === undefined ? [] : [{ yes: 'ja', no: 'nei', 'in doubt': 'vet-ikke' }[drugs]];
}

function childAnswers({ forPublicBody, seen, kindergarten, ground }: Facts): string[] {
  const body = forPublicBody === undefined ? [] : [{ yes: 'ja', no: 'nei', unknown: 'vet-ikke' }[forPublicBody]];
  if (seen === undefined) return body;
  const owner = kindergarten === undefined ? [] : [{ municipal: 'kommunal', private: 'privat' }[kindergarten]];
  return [...body, SEEN[seen], ...owner, ...(ground === undefined ? [] : [groundAnswer(seen, ground)])];
}

function groundAnswer(seen: Facts['seen'], ground: NonNullable<Facts['ground']>): string {
  const acts = {
    'concrete and serious': 'ja',
    'concrete, not serious': 'lett',
    vague: 'tror',
    'in doubt': 'tvil',
    'believed only': 'tror',
  } as const;
  const grounds = {
    'concrete and serious': 'konkret',
    'concrete, not serious': 'ikke-alvorlig',
    vague: 'vag',
    'in doubt': 'tvil',
    'believed only': 'tvil',
  } as const;
  return seen === 'behaviour' ? acts[ground] : grounds[ground];
}

describe('the duty to report, case by case', () => {
  it('has at least sixty cases and few that stay open', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(CASES.filter(([, , duty]) => duty === 'unsure').length).toBeLessThanOrEqual(10);
    expect(new Set(CASES.map(([name]) => name)).size).toBe(CASES.length);
  });

  it.each(CASES.map(([name, facts, duty, law]) => ({ name, facts, duty, law })))('$name', ({ facts, duty, law }) => {
    const { virkning, reached } = follow('meldeplikt', answersTo(facts), facts.service);
    expect(DUTY[virkning ?? '']).toBe(duty);
    if (law === undefined) return;
    const press = {
      press: 'dialog',
      id: 'meldeplikt',
      versjon: '1',
      valg: reached.path.map(({ valg }) => valg.id),
      form: 'nb',
      ...(facts.service === undefined ? {} : { tjeneste: facts.service }),
    } as const;
    const reply = respond(bot, { kind: 'button', press, place: 'personal' }, asOf);
    const hjemler =
      reply.kind === 'dialog' && reply.step.step === 'outcome' ? reply.step.hjemler.map(({ name }) => name) : [];
    expect(hjemler).toContain(law);
  });
});

describe('every path that says there is no duty', () => {
  /** Question → the answers that take the duty away, after the law; any other answer may not. */
  const REASONS: Record<string, readonly string[]> = {
    'grunn-omsorg': ['ikke-alvorlig', 'vag'],
    'grunn-vold': ['vag'],
    'grunn-behov': ['vag'],
    handling: ['lett'],
    'handling-helse': ['lett'],
    'handling-kommunal': ['lett'],
    'handling-privat': ['lett'],
    frivillig: ['nei'],
    leksehjelp: ['nei'],
    'ufodt-tjeneste': ['andre'],
    'ufodt-rus': ['nei'],
    'voksen-hva': ['annet'],
    // From avverging, for those who are 18 or more:
    handling_av: ['mindre', 'annet'],
    'eldre-hva': ['incest'],
    tid: ['nei'],
  };

  it('has an answer that takes the duty away', () => {
    const without = allPaths(dialoger, 'meldeplikt')
      .filter(({ outcome }) => outcome.node.virkning === 'ingen-plikt')
      .filter(
        ({ questions, valg }) =>
          !questions.some(({ id, dialog }, index) => {
            const answer = valg[index] ?? '';
            if (id.startsWith('sett-')) return answer === 'mindre';
            const key = dialog.id === 'avverging' && id === 'handling' ? 'handling_av' : id;
            return REASONS[key]?.includes(answer) ?? false;
          }),
      );
    expect(without.map(({ valg }) => valg.join(' '))).toEqual([]);
  });

  it('never comes after a concrete and serious sign in a service with the duty', () => {
    const wrong = allPaths(dialoger, 'meldeplikt').filter(
      ({ valg, outcome }) =>
        (valg.at(-1) === 'konkret' || (valg.includes('atferd') && valg.at(-1) === 'ja')) &&
        outcome.node.virkning === 'ingen-plikt',
    );
    expect(wrong).toEqual([]);
  });
});
