import type { RejectReason } from '../../log.js';
import type { GateActivity } from '../activity.js';

/** Older than this is a replay, or a reply nobody waits for any more. */
const OLDEST_MS = 15 * 60 * 1000;
const CLOCK_SKEW_MS = 5 * 60 * 1000;

export interface GateRules {
  readonly tenants: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/**
 * What botbuilder does not check: the channel, whose tenant it is, where the reply would go, and
 * the age. Returns the first reason to refuse, or undefined. Pure.
 */
export function checkGate(activity: GateActivity, rules: GateRules, now: Date): RejectReason | undefined {
  if (activity.channelId !== 'msteams') return 'channel';
  const tenants = tenantsOf(activity);
  if (tenants.length === 0 || !tenants.every((tenant) => rules.tenants.has(tenant.toLowerCase()))) return 'tenant';
  if (!isAllowedHost(activity.serviceUrl, rules.hosts)) return 'service-url';
  return isFresh(activity.timestamp, now) ? undefined : 'old';
}

/** Teams names the tenant in two places; both must be one of ours. */
export function tenantsOf({ conversation, channelData }: GateActivity): string[] {
  return [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
}

/** The bot sends its token along with every reply, so the address must be Microsoft's, over TLS. */
function isAllowedHost(serviceUrl: string, hosts: ReadonlySet<string>): boolean {
  const url = parseUrl(serviceUrl);
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    hosts.has(url.hostname.toLowerCase())
  );
}

function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

/** Teams always sends a time; an activity without one is not refused for that alone. */
function isFresh(timestamp: string | undefined, now: Date): boolean {
  if (timestamp === undefined) return true;
  const age = now.getTime() - Date.parse(timestamp);
  return age <= OLDEST_MS && age >= -CLOCK_SKEW_MS;
}
