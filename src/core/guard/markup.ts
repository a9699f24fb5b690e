/** Tags that end a line of text; all others stand within a word or number and leave nothing. */
const BLOCK = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote)\b[^<>]{0,300}>/giu;
const TAG = /<\/?[a-z][^<>]{0,300}>|<!--[^<>]{0,300}-->/giu;
/** «<kari@kommune.no>», as mail programs write it: an address, not a tag. */
const MAIL_IN_BRACKETS = /<([^<>\s@]{1,64}@[^<>\s@]{1,100})>/gu;
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(nbsp|amp|lt|gt|quot|apos|shy|zwnj|zwj));/giu;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '',
  zwnj: '',
  zwj: '',
};

/** Text without HTML and mention tags, which could otherwise split a number or a name. */
export function withoutMarkup(text: string): string {
  const untagged = text.includes('<')
    ? text.replace(MAIL_IN_BRACKETS, ' $1 ').replace(BLOCK, '\n').replace(TAG, '')
    : text;
  return untagged.includes('&') ? untagged.replace(ENTITY, readEntity) : untagged;
}

function readEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
