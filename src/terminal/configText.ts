import type { Config } from '../config.js';

/** One setting as it works now, in words for the operator. */
export interface ConfigLine {
  readonly name: string;
  readonly value: string;
}

const HIDDEN = 'satt (vises ikke)';
const NOT_SET = 'ikke satt';

/**
 * The effective configuration without a secret: passwords, keys and connection strings are said to
 * be set or not, and of an address only the host is shown, since a key may stand after it.
 */
export function configLines(config: Config): readonly ConfigLine[] {
  const { credentials, door, metrics } = config;
  const secret = (value: string | undefined) => (value === undefined ? NOT_SET : HIDDEN);
  return [
    { name: 'Innlogging', value: authenticationText(config) },
    ...(credentials === undefined
      ? []
      : [
          { name: 'MicrosoftAppId', value: credentials.appId },
          { name: 'MicrosoftAppType', value: credentials.appType },
          { name: 'MicrosoftAppTenantId', value: credentials.tenantId },
          { name: 'MicrosoftAppPassword', value: secret(credentials.password) },
          { name: 'CertificatePrivateKey', value: secret(credentials.certificate?.privateKey) },
          { name: 'ALLOWED_TENANTS', value: credentials.allowedTenants.join(', ') },
          { name: 'SERVICE_URL_HOSTS', value: door.serviceUrlHosts.join(', ') },
          { name: 'RATE_CONVERSATION', value: `${door.ratePerConversation} i minuttet` },
          { name: 'RATE_TENANT', value: `${door.ratePerTenant} i minuttet for hver instans` },
        ]),
    { name: 'PORT', value: String(config.port) },
    { name: 'STORE', value: config.store },
    ...(config.store === 'file'
      ? [{ name: 'DATA_DIR', value: config.dataDir }]
      : [
          { name: 'TABLE_ENDPOINT', value: hostOf(config.tableEndpoint) },
          { name: 'TABLE_CONNECTION_STRING', value: secret(config.tableConnectionString) },
        ]),
    { name: 'SJEKKLISTE_DAGER', value: String(config.checklistDays) },
    { name: 'LOKAL_KUNNSKAP', value: config.localKnowledge ?? NOT_SET },
    { name: 'KUN_GODKJENT', value: onOff(config.approvedOnly) },
    { name: 'FORELDES_ETTER_MND', value: String(config.staleAfterMonths) },
    { name: 'LOVDATA_DIR', value: config.lawDir ?? NOT_SET },
    { name: 'FRITEKSTSJEKK', value: onOff(config.freeTextCheck) },
    { name: 'METRICS', value: metrics === undefined ? 'av' : `${metrics.host}:${metrics.port}` },
    { name: 'LOG_LEVEL', value: config.logLevel },
  ];
}

function authenticationText({ credentials }: Config): string {
  if (credentials === undefined) return 'av: boten svarer bare denne maskinen (127.0.0.1)';
  return 'på: bare Teams slipper inn, fra tenantene under ALLOWED_TENANTS';
}

function hostOf(address: string | undefined): string {
  return address === undefined ? NOT_SET : new URL(address).host;
}

const onOff = (value: boolean) => (value ? 'på' : 'av');
