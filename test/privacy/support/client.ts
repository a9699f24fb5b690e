import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Posts to the program over its own kept-alive connections. */
export class Client {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 48 });

  constructor(url: string) {
    this.#url = url;
  }

  send(path: string, body: string, headers: Record<string, string> = {}, method = 'POST'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.#agent, headers: { 'content-type': 'application/json', ...headers } };
      const sent = request(`${this.#url}${path}`, options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.rawHeaders.join('\n'),
            body: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/**
 * A reply without what the protocol itself gives back: whose message it answers and where it goes.
 * What is left is the bot's own words.
 */
export function withoutRouting(body: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return body;
  }
  const isBatch = typeof parsed === 'object' && parsed !== null && 'activities' in parsed;
  const activities = isBatch ? (parsed as { activities: unknown[] }).activities : [parsed];
  return JSON.stringify(activities.map(stripped));
}

function stripped(activity: unknown): unknown {
  if (typeof activity !== 'object' || activity === null) return activity;
  const { conversation, recipient, from, replyToId, id, serviceUrl, ...rest } = activity as Record<string, unknown>;
  return rest;
}
