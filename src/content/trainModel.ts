import { faultLines } from './fault.js';
import { KNOWLEDGE } from './files.js';
import { loadChecked } from './loadChecked.js';
import { readModel, trainAndWrite } from './modelFile.js';

/** Trains the model from the content and writes it, unless the file already holds this content's. */
const result = loadChecked(KNOWLEDGE);
if (!result.ok) {
  process.stderr.write(faultLines(result.faults));
  process.exitCode = 1;
} else if (readModel(result.content) === undefined) {
  const started = performance.now();
  const { topics, vocabulary, examples } = trainAndWrite(result.content);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    `Trained on ${examples.texts.length} questions: ${topics.length} topics, ${vocabulary.index.size} features, ${seconds} s.\n`,
  );
}
