/** Numbers of public services with eight digits. Those that begin with 800 and 81–82 are all services. */
const KNOWN: ReadonlySet<string> = new Set([
  '55553333', // NAV
  '55553336', // NAV, arbeidsgivere
  '22400040', // Kirkens SOS
  '23327000', // Helsenorge
  '22591300', // Giftinformasjonen
  '23351500', // UDI
  '22396900', // Datatilsynet
  '22993950', // Barneombudet
  '22242500', // Bufdir
  '23301200', // Utdanningsdirektoratet
  '21522500', // Helsetilsynet
]);
const SERVICE = /^(?:800|81|82)\d+$/u;

/** Is this the number of a public service rather than of a person? `digits` without country code. */
export function isPublicNumber(digits: string): boolean {
  return KNOWN.has(digits) || SERVICE.test(digits);
}
