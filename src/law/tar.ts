/** One file of a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Buffer;
}

const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);

/**
 * The regular files of a tar archive (POSIX ustar). Directories, links and extended headers are left
 * out: Lovdata's archives hold short plain names. Throws a TarError when the archive ends too early.
 */
export function* readTar(archive: Buffer): Generator<TarFile> {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const size = Number.parseInt(field(header, 124, 12), 8);
    if (!sumIsRight(header) || !Number.isInteger(size)) throw new TarError();
    const from = at + BLOCK;
    if (from + size > archive.length) throw new TarError();
    if (REGULAR.has(String.fromCharCode(header[156] ?? 0))) {
      yield { name: field(header, 0, 100), content: archive.subarray(from, from + size) };
    }
    at = from + Math.ceil(size / BLOCK) * BLOCK;
  }
  // A whole archive ends with two empty blocks.
  throw new TarError();
}

export class TarError extends Error {
  constructor() {
    super('The archive is broken or ends too early.');
    this.name = 'TarError';
  }
}

function field(header: Buffer, from: number, length: number): string {
  const text = header.toString('utf8', from, from + length);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim();
}

/** The header's own sum counts its own eight bytes as spaces. */
function sumIsRight(header: Buffer): boolean {
  let sum = 0;
  for (const [index, byte] of header.entries()) sum += index >= 148 && index < 156 ? 32 : byte;
  return sum === Number.parseInt(field(header, 148, 8), 8);
}
