/** One thing wrong in the content: where it stands and what to do, in Norwegian. */
export interface Fault {
  readonly file: string;
  /** 1-based; 1 when the fault is the whole file's. */
  readonly line: number;
  /** Path of the field, such as `svar.kort.nn`; empty for the whole file. */
  readonly field: string;
  readonly message: string;
}

/** One line a fault, in the form editors can jump to: `fil:linje felt: feil`. */
export function printFault(fault: Fault): string {
  const field = fault.field === '' ? '' : ` ${fault.field}`;
  return `${fault.file}:${fault.line}${field}: ${fault.message}`;
}

/** Every fault, a line each, as a person who runs a command reads them. */
export function faultLines(faults: readonly Fault[]): string {
  return faults.map((fault) => `${printFault(fault)}\n`).join('');
}
