import { request } from 'node:http';

let count = 0;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** An activity from a channel, as the Bot Connector would post it. */
export function activity(extra: object): object {
  count++;
  return {
    id: `activity-${process.pid}-${count}`,
    channelId: 'msteams',
    // Nothing listens here: updates of the message fail, and the click is answered all the same.
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: `user-${count}` },
    recipient: { id: 'bot' },
    conversation: { id: '19:channel;messageid=1', conversationType: 'channel', isGroup: true },
    ...extra,
  };
}

/** The activity of a tick, in the shape of Action.Execute. */
export function tickActivity(liste: string, punkt: string, gjort = true, side = 0, serviceUrl?: string): object {
  const data = { bot: 'press', press: 'liste-hak', punkt, gjort, side, liste, egne: [], form: 'nb' };
  return activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'message-1',
    ...(serviceUrl === undefined ? {} : { serviceUrl }),
    value: { action: { type: 'Action.Execute', verb: 'press', data } },
  });
}

/** Posts an activity and reads the whole answer; rejects when the connection breaks. */
export function send(port: number, body: object): Promise<Answer> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const call = request(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) },
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const answer = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode ?? 0, body: answer === '' ? undefined : JSON.parse(answer) });
        });
      },
    );
    call.on('error', reject);
    call.end(text);
  });
}

/** Is the click acknowledged: a card as the answer, with no word of not having been saved? */
export function isAcknowledged({ status, body }: Answer): boolean {
  const text = JSON.stringify(body ?? '');
  return status === 200 && text.includes('application/vnd.microsoft.card.adaptive') && !text.includes('Ikke lagret');
}
