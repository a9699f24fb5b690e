import { z } from 'zod/v4';

const flag = z
  .enum(['on', 'off'])
  .default('off')
  .transform((value) => value === 'on');
const port = z.coerce.number().int().min(1).max(65535);
const perMinute = z.coerce.number().int().min(1).max(1_000_000);
const empty = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

/** Every environment variable the bot reads; see `.env.example` for what each is for. */
const environment = z.object({
  PORT: z.preprocess(empty, port.default(3978)),
  MicrosoftAppId: optional(z.string().uuid('app-id-en fra botregistreringen, en UUID')),
  MicrosoftAppType: z.preprocess(empty, z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant')),
  MicrosoftAppTenantId: optional(z.string().uuid('id-en til tenanten, en UUID')),
  MicrosoftAppPassword: optional(z.string()),
  CertificateThumbprint: optional(z.string()),
  CertificatePrivateKey: optional(z.string()),
  ALLOWED_TENANTS: z.preprocess(empty, z.string().default('').transform(commaList)),
  SERVICE_URL_HOSTS: z.preprocess(empty, z.string().default('smba.trafficmanager.net').transform(hostList)),
  RATE_CONVERSATION: z.preprocess(empty, perMinute.default(60)),
  RATE_TENANT: z.preprocess(empty, perMinute.default(6000)),
  DATA_DIR: z.preprocess(empty, z.string().default('data')),
  STORE: z.preprocess(empty, z.enum(['file', 'table']).default('file')),
  TABLE_ENDPOINT: optional(z.string().url('adressen til tabellagringen, https://…')),
  TABLE_CONNECTION_STRING: optional(z.string()),
  SJEKKLISTE_DAGER: z.preprocess(empty, z.coerce.number().int().min(1).max(3650).default(180)),
  LOKAL_KUNNSKAP: optional(z.string()),
  KUN_GODKJENT: z.preprocess(empty, flag),
  FORELDES_ETTER_MND: z.preprocess(empty, z.coerce.number().int().min(1).max(60).default(6)),
  LOVDATA_DIR: optional(z.string()),
  FRITEKSTSJEKK: z.preprocess(empty, flag),
  METRICS_PORT: optional(port),
  METRICS_HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
  LOG_LEVEL: z.preprocess(empty, z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')),
});

export interface Credentials {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  /** Only for SingleTenant; a managed identity has no secret. */
  readonly password?: string;
  /** In place of the password. */
  readonly certificate?: { readonly thumbprint: string; readonly privateKey: string };
  readonly allowedTenants: readonly string[];
}

/** What the door lets in besides what the token says; used only with credentials. */
export interface DoorSettings {
  /** Host names replies may be sent to. */
  readonly serviceUrlHosts: readonly string[];
  /** Activities a minute, for each instance. */
  readonly ratePerConversation: number;
  readonly ratePerTenant: number;
}

export interface Config {
  readonly port: number;
  /** Undefined: no authentication, so the server listens on this machine alone. */
  readonly credentials?: Credentials;
  readonly door: DoorSettings;
  readonly dataDir: string;
  readonly store: 'file' | 'table';
  readonly tableEndpoint?: string;
  readonly tableConnectionString?: string;
  /** A posted checklist nobody has touched for so many days is deleted. */
  readonly checklistDays: number;
  readonly localKnowledge?: string;
  readonly approvedOnly: boolean;
  /** Answers and /health say that the law check is old when it is older than this. */
  readonly staleAfterMonths: number;
  /** Lovdata's files; undefined for those `npm run lovsjekk -- --hent` fetched. */
  readonly lawDir?: string;
  readonly freeTextCheck: boolean;
  /** Where the counters are served; undefined: they are not. */
  readonly metrics?: { readonly port: number; readonly host: string };
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** What is wrong with the environment: one line a variable, each saying what to put there. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Oppsettet er ikke i orden:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads the environment into a Config. Throws a ConfigError that names every variable that is wrong
 * or missing, never its value.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const read = parsed.data;
  const faults: string[] = [];
  const credentials = readCredentials(read, faults);
  if (read.STORE === 'table' && read.TABLE_ENDPOINT === undefined && read.TABLE_CONNECTION_STRING === undefined) {
    faults.push('TABLE_ENDPOINT: STORE=table trenger adressen til tabellagringen (eller TABLE_CONNECTION_STRING)');
  }
  if (read.METRICS_PORT === read.PORT) faults.push('METRICS_PORT: må være en annen port enn PORT');
  // Node itself then writes headers and bodies to standard error, before any code of ours can stop it.
  if ((env['NODE_DEBUG'] ?? '') !== '')
    faults.push('NODE_DEBUG: fjern den; med den skriver Node innholdet i meldinger til feilutgangen');
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    port: read.PORT,
    ...(credentials === undefined ? {} : { credentials }),
    door: {
      serviceUrlHosts: read.SERVICE_URL_HOSTS,
      ratePerConversation: read.RATE_CONVERSATION,
      ratePerTenant: read.RATE_TENANT,
    },
    dataDir: read.DATA_DIR,
    store: read.STORE,
    ...(read.TABLE_ENDPOINT === undefined ? {} : { tableEndpoint: read.TABLE_ENDPOINT }),
    ...(read.TABLE_CONNECTION_STRING === undefined ? {} : { tableConnectionString: read.TABLE_CONNECTION_STRING }),
    checklistDays: read.SJEKKLISTE_DAGER,
    ...(read.LOKAL_KUNNSKAP === undefined ? {} : { localKnowledge: read.LOKAL_KUNNSKAP }),
    approvedOnly: read.KUN_GODKJENT,
    staleAfterMonths: read.FORELDES_ETTER_MND,
    ...(read.LOVDATA_DIR === undefined ? {} : { lawDir: read.LOVDATA_DIR }),
    freeTextCheck: read.FRITEKSTSJEKK,
    ...(read.METRICS_PORT === undefined ? {} : { metrics: { port: read.METRICS_PORT, host: read.METRICS_HOST } }),
    logLevel: read.LOG_LEVEL,
  };
}

/** Credentials are all there or not at all: a half-filled set must not start an open bot. */
function readCredentials(read: z.infer<typeof environment>, faults: string[]): Credentials | undefined {
  const {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: appType,
    CertificateThumbprint: thumbprint,
    CertificatePrivateKey: privateKey,
  } = read;
  const certificate = thumbprint === undefined || privateKey === undefined ? undefined : { thumbprint, privateKey };
  if (certificate === undefined && (thumbprint !== undefined || privateKey !== undefined))
    faults.push('CertificateThumbprint og CertificatePrivateKey: sett begge eller ingen');
  if (appId === undefined) {
    if (tenantId !== undefined || password !== undefined || certificate !== undefined)
      faults.push('MicrosoftAppId: mangler, men andre innloggingsverdier er satt');
    return undefined;
  }
  if (tenantId === undefined)
    faults.push('MicrosoftAppTenantId: mangler; finn den under Microsoft Entra ID i Azure-portalen');
  if (appType === 'SingleTenant' && password === undefined && certificate === undefined)
    faults.push(
      'MicrosoftAppPassword: mangler; lag en hemmelighet eller et sertifikat, eller bruk MicrosoftAppType=UserAssignedMSI',
    );
  if (appType === 'UserAssignedMSI' && (password !== undefined || certificate !== undefined))
    faults.push('MicrosoftAppPassword: skal ikke settes med UserAssignedMSI, heller ikke et sertifikat');
  if (read.ALLOWED_TENANTS.length === 0)
    faults.push('ALLOWED_TENANTS: mangler; skriv id-en til tenantene som får bruke boten, med komma mellom');
  else if (!read.ALLOWED_TENANTS.every((tenant) => z.string().uuid().safeParse(tenant).success))
    faults.push('ALLOWED_TENANTS: hver id er en UUID; finn dem under Microsoft Entra ID i Azure-portalen');
  if (tenantId === undefined) return undefined;
  return {
    appId,
    appType,
    tenantId,
    ...(password === undefined ? {} : { password }),
    ...(certificate === undefined ? {} : { certificate }),
    allowedTenants: read.ALLOWED_TENANTS,
  };
}

function hostList(value: string): string[] {
  return commaList(value).map((host) => host.toLowerCase());
}

function commaList(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
