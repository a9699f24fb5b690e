/** What the bot stands on, and how long its makers say they support it. Recorded by hand, with the source. */
export interface Support {
  readonly name: string;
  /** The last day of support; undefined where the maker gives none. */
  readonly until?: string;
  readonly source: string;
}

/** Read 2026-11-23. Look at the sources when a date is near, and write the new one here. */
export const SUPPORT: readonly Support[] = [
  {
    name: 'botbuilder',
    until: '2025-12-31',
    source: 'github.com/microsoft/botframework-sdk: ingen støtte etter 2025; docs/drift.md sier hva som kommer etter',
  },
  { name: '@microsoft/teams-ai', source: 'ingen dato oppgitt; etterfølgeren er github.com/microsoft/teams.ts' },
  { name: '@azure/identity', source: 'ingen dato oppgitt' },
  { name: '@azure/data-tables', source: 'ingen dato oppgitt' },
  { name: 'express', source: 'ingen dato oppgitt for hovedversjon 5' },
  { name: 'zod', source: 'ingen dato oppgitt' },
];

/** https://github.com/nodejs/Release: the end of each long-term version. */
export const NODE_SUPPORT: Readonly<Record<string, string>> = {
  '20': '2026-04-30',
  '22': '2027-04-30',
  '24': '2028-04-30',
};
