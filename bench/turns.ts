import autocannon from 'autocannon';
import { messageActivity } from '../test/support/activity.js';

export const QUESTIONS = [
  'Når må jeg melde fra til barnevernet?',
  'kan jeg si det til læreren',
  'kva er samarbeidsplikt',
  'hvem sitt samtykke trenger jeg',
  'bvl 13-2',
  'skole',
];

/** Questions as whole turns, whose replies come back in the HTTP answer. */
export const turnRequests = (questions: readonly string[]): autocannon.Request[] =>
  questions.map((text) => ({
    method: 'POST' as const,
    path: '/api/messages',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(messageActivity(text, { deliveryMode: 'expectReplies' })),
  }));

/** As many turns as the connections can have answered; throws when one was not. */
export async function turns(url: string, connections: number, duration: number): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections, duration, requests: turnRequests(QUESTIONS) });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  return result;
}
