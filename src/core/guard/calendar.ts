const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is there such a day? The year may be two digits; then any century will do. */
export function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Two digits may stand for a leap year in some century, so a short year takes 29 February.
  const full = year < 100 ? 2000 + (month === 2 && day === 29 ? 0 : year) : year;
  const leap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  return day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

/** Could eight digits in a row be a date: 20240312 or 12032024? */
export function isEightDigitDate(digits: string): boolean {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const isYear = (year: number) => year >= 1900 && year < 2100;
  return (
    (isYear(part(0, 4)) && isDay(part(6, 8), part(4, 6), part(0, 4))) ||
    (isYear(part(4, 8)) && isDay(part(0, 2), part(2, 4), part(4, 8)))
  );
}
