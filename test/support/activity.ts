import type { Activity } from 'botbuilder';

/** A message as Teams sends it in a personal chat; override what a case is about. */
export function messageActivity(text: string, override: Partial<Activity> = {}): Partial<Activity> {
  return {
    type: 'message',
    id: 'activity-1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: 'user-1', name: '' },
    recipient: { id: 'bot-1', name: 'Samarbeidsboten' },
    conversation: { id: 'conversation-1', conversationType: 'personal', isGroup: false, name: '' },
    text,
    ...override,
  };
}
