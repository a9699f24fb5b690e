/** In a text all in capitals a capital says nothing. */
export function isShouting(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  // By code, since a list of all letters is dear in a long text; only letters past Latin-1 are asked one by one.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || (code > 90 && code < 97) || (code > 122 && code < 192) || isSign(code)) continue;
    letters++;
    if (code < 91 || (code >= 192 && code < 223) || (code > 255 && isCapital(text.charAt(at)))) capitals++;
  }
  return letters > 12 && capitals > letters * 0.6;
}

/** Dashes, curly quotation marks, arrows and the blank U+FFFC are no letters. */
function isSign(code: number): boolean {
  return code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2c00) || code === 0xfffc;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
