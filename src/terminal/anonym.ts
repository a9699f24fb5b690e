import { MOST_CHARACTERS } from '../core/guard/normalise.js';
import { reviewAnonymity } from '../core/guard/review.js';
import { RawText } from '../core/guard/text.js';

/**
 * `npm run --silent anonym < tekst.txt` marks what can identify a person in a text, why, and how to
 * widen it. The text is read from standard input, kept in memory alone, and printed nowhere but here.
 */
const text = await readAll();
const findings = reviewAnonymity(new RawText(text));

if (text.trim() === '') {
  process.stderr.write('Send teksten inn på standard inn: npm run --silent anonym < tekst.txt\n');
  process.exitCode = 2;
} else {
  if (text.length > MOST_CHARACTERS) print(`Bare de første ${MOST_CHARACTERS} tegnene er lest.`);
  for (const { name, value, line, why, widen } of findings) {
    print(`Linje ${line}: «${value.replace(/\s+/gu, ' ')}» er ${name}.`);
    print(`  Hvorfor: ${why}`);
    print(`  Gjør det videre: ${widen}`);
  }
  print(findings.length === 0 ? 'Fant ingen kjente kjennetegn.' : `Fant ${findings.length} kjennetegn.`);
  print(
    'Programmet kjenner ikke alt. Tenk også på yrke, sykdom, sjeldne hendelser og små steder: ' +
      'kan noen som leser dette, skjønne hvem det gjelder?',
  );
}

async function readAll(): Promise<string> {
  if (process.stdin.isTTY) print('Lim inn teksten, og avslutt med Ctrl+D (Ctrl+Z og Enter i Windows).');
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
