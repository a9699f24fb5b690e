/** In a text all in capitals a capital says nothing. */
export function isShouting(text: string): boolean {
  const small = text.toLowerCase();
  // Compared a letter at a time, since a list of all letters is dear in a long text.
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 192)) continue;
    letters++;
    if (code !== small.charCodeAt(at)) capitals++;
  }
  return letters > 12 && capitals > letters * 0.6;
}
