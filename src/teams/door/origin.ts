const OURS = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * Without credentials only this machine reaches the bot, but a web page open in its browser does
 * too. A browser tells where a page came from; programs send no Origin.
 */
export function isForeignOrigin(origin: string | undefined): boolean {
  return origin !== undefined && !OURS.test(origin);
}
