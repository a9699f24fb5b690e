/** Made-up numbers with computed check digits, for tests alone. They are chosen by rule, not from people. */

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** A fødselsnummer for a date (DDMMYY, shifts already added) with the first free running number from `from`. */
export function identityNumber(date: string, from = 100, rest = 0): string {
  for (let running = from; running < 1000; running++) {
    const nine = `${date}${running}`;
    const first = (11 + rest - (weighted(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighted(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first < 10 && second < 10) return `${nine}${first}${second}`;
  }
  throw new Error('no number for this date');
}

/** A bank account from its first ten digits, or from the next ten that have a check digit. */
export function accountNumber(ten: string): string {
  for (let n = Number(ten); ; n++) {
    const digits = String(n).padStart(10, '0');
    const check = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}

/** A DUF number (UDI) from a year and a serial number. */
export function dufNumber(ten: string): string {
  return ten + String(weighted(ten, [4, 6, 3, 2, 4, 6, 3, 2, 7, 5]) % 11).padStart(2, '0');
}
