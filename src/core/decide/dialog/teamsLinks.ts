/** The private chat with the bot, with a message ready to be sent. Source: Teams deep links. */
export function chatLink(appId: string, message: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=28:${appId}&message=${encodeURIComponent(message)}`;
}

/** A new meeting the reader saves themselves: neutral subject, the text as its content. */
export function meetingLink(subject: string, content: string): string {
  return `https://teams.microsoft.com/l/meeting/new?subject=${encodeURIComponent(subject)}&content=${encodeURIComponent(content)}`;
}
