const OPEN = Symbol('open');

/**
 * What a person wrote, sealed. Only the guard opens it; everywhere else it prints as `[raw text]`,
 * also through JSON, string templates and the console, so that it cannot reach a log by accident.
 */
export class RawText {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The text itself. The architecture test allows this call in core/guard alone. */
  static [OPEN](raw: RawText): string {
    return raw.#text;
  }

  toString(): string {
    return '[raw text]';
  }

  toJSON(): string {
    return '[raw text]';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[raw text]';
  }
}

/** Opens a sealed text. For the guard alone. */
export function openRawText(raw: RawText): string {
  return RawText[OPEN](raw);
}

declare const guarded: unique symbol;

/** Text that has been through the guard: personal data in it is masked. Only the guard makes it. */
export type SafeText = string & { readonly [guarded]: true };
