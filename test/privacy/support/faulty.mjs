// Preloaded into the real program: built-ins and libraries that throw, with the message in the
// error, at each stop of the line. A message that says «kast-STOP» arms the fault at that stop.
import { createRequire } from 'node:module';

const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_no.js');
let armed;

class Kanari extends Error {}
function failIf(stop) {
  if (armed?.stop !== stop) return;
  const { text } = armed;
  armed = undefined;
  const error = new Kanari(text, { cause: new Error(text) });
  error.activity = { text };
  error.stack = `${text}\n${error.stack}`;
  throw error;
}

/** Makes a method fail when its stop is armed and `here` says that it is the call we mean. */
function spoil(target, name, stop, here = () => true) {
  const real = target[name];
  target[name] = function (...rest) {
    if (here(this, rest)) failIf(stop);
    return real.apply(this, rest);
  };
}

// The guard's first step is to normalise: here the text is seen for the first time.
const normalize = String.prototype.normalize;
String.prototype.normalize = function (...rest) {
  const stop = /kast-(\w+)/u.exec(this)?.[1];
  if (stop !== undefined) {
    armed = { stop, text: String(this) };
    // biome-ignore lint/suspicious/noConsole: what libraries do, and what must stay silent
    if (stop === 'console') for (const method of ['log', 'error', 'dir', 'table', 'trace']) console[method](armed.text);
    if (stop === 'warning') process.emitWarning(armed.text);
    if (stop === 'promise') void Promise.reject(new Kanari(armed.text));
    if (stop === 'timer') setTimeout(() => failIf('timer'), 1);
  }
  failIf('guard');
  return normalize.apply(this, rest);
};
spoil(stemmer, 'stem', 'understand');
spoil(Array.prototype, 'flatMap', 'decide');
spoil(String.prototype, 'slice', 'cards', (_text, [start, end]) => start === 0 && end === 2000);
spoil(globalThis, 'fetch', 'send');
