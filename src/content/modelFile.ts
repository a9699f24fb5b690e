import type { Model } from '../core/understand/model.js';
import { train, trainInSteps } from '../core/understand/train.js';
import { readBuilt, writeBuilt } from './builtFile.js';
import type { Content } from './content.js';

const FILE = 'model.bin';

/** The model trained from this very content, from the file; undefined when there is none. */
export function readModel(content: Content, name = FILE): Model | undefined {
  return readBuilt<Model>(name, content.version);
}

/** Trains the model and keeps it for the next start. */
export function trainAndWrite(content: Content, name = FILE): Model {
  const model = train(content);
  keepModel(model, name);
  return model;
}

/** The model for this content: read when built, trained when not. */
export function modelFor(content: Content): Model {
  return readModel(content) ?? trainAndWrite(content);
}

/** A model of other content than this: better than none while the right one is made. */
export function readFormerModel(): Model | undefined {
  return readBuilt<Model>(FILE);
}

/** Keeps a model for the next start, where the disk can be written. */
export function keepModel(model: Model, name = FILE): void {
  writeBuilt(name, model.version, model);
}

/** Trains step by step, so that messages are answered in between. */
export async function trainInBackground(content: Content): Promise<Model> {
  const work = trainInSteps(content);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
