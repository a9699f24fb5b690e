const MARK = 'qvxkanari';
const LETTERS = 'abdefgilmnoprstu';

/**
 * Makes personal data that exists nowhere else, each piece once. Words begin with one mark, so that
 * a stem or a part of a name is known again; numbers have a right checksum and are remembered.
 */
export class Canaries {
  #next = 0;
  readonly #numbers = new Set<string>();

  /** How many pieces have been made. */
  get made(): number {
    return this.#next;
  }

  word(): string {
    let left = this.#next++;
    let letters = '';
    for (let place = 0; place < 5; place++) {
      letters += LETTERS[left % LETTERS.length];
      left = Math.floor(left / LETTERS.length);
    }
    return MARK + letters;
  }

  name(): string {
    return `${capital(this.word())} ${capital(this.word())}`;
  }

  email(): string {
    return `${this.word()}.${this.word()}@${this.word()}.example`;
  }

  userId(): string {
    return `29:1${this.word()}_${this.word()}`;
  }

  guid(): string {
    return `${this.word()}-4bad-4cab-8add-${this.word()}`;
  }

  /** A fødselsnummer with right check digits; the individual numbers are those of nobody alive (1855–1899). */
  fodselsnummer(): string {
    for (;;) {
      const serial = this.#next++;
      const day = `${1 + (serial % 28)}`.padStart(2, '0');
      const month = `${1 + (Math.floor(serial / 28) % 12)}`.padStart(2, '0');
      const year = 55 + (Math.floor(serial / 336) % 45);
      const base = `${day}${month}${year}${500 + (serial % 250)}`;
      const first = checkDigit(base, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
      if (first === undefined) continue;
      const second = checkDigit(`${base}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
      if (second === undefined) continue;
      return this.#remember(`${base}${first}${second}`);
    }
  }

  phone(): string {
    return this.#remember(`4${`${1_000_003 + ((this.#next++ * 7919) % 8_999_993)}`.slice(0, 7)}`);
  }

  /** Every trace of a canary in a text: the words, the numbers with anything between, and both encoded. */
  hits(text: string): string[] {
    return [...(text.match(TRACE) ?? []), ...this.numbersIn(text)];
  }

  numbersIn(text: string): string[] {
    return [...text.matchAll(DIGITS)]
      .map(([run]) => run.replace(/\D/gu, ''))
      .filter((run) => this.#numbers.has(run) || (run.length === 10 && this.#numbers.has(run.slice(2))));
  }

  #remember(number: string): string {
    this.#numbers.add(number);
    return number;
  }
}

/** A run of digits with what people write between them. */
const DIGITS = /\d(?:[ .\u00A0\u200B-]?\d){7,}/gu;
const TRACE = new RegExp([`${MARK}[a-z]*`, ...encodings()].join('|'), 'giu');

/** The mark as it looks inside a longer text in base64 (three alignments, both cases of its first letter) and in hex. */
function encodings(): string[] {
  const spellings = [MARK, capital(MARK)];
  return spellings.flatMap((spelling) => [
    Buffer.from(spelling).toString('hex'),
    ...[0, 1, 2].map((shift) => {
      const start = shift === 0 ? 0 : shift + 1;
      const whole = Buffer.from(`${'x'.repeat(shift)}${spelling}`)
        .toString('base64')
        .replace(/=+$/u, '');
      return whole.slice(start, -1).replace(/[+/]/gu, '\\$&');
    }),
  ]);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Modulus 11; undefined when these digits have no check digit. */
function checkDigit(digits: string, weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? undefined : digit;
}
