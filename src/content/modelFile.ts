import type { Model } from '../core/understand/model.js';
import { train } from '../core/understand/train.js';
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
  writeBuilt(name, content.version, model);
  return model;
}

/** The model for this content: read when built, trained when not. */
export function modelFor(content: Content): Model {
  return readModel(content) ?? trainAndWrite(content);
}
