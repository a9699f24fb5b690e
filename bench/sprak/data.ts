import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import type { Labelled } from '../../test/eval/peers/peer.js';

/** A data set with its own split. */
export interface Split {
  readonly train: readonly Labelled[];
  readonly test: readonly Labelled[];
}

/** CLINC150: the same, with a validation part and questions outside every intent. */
export interface OutsideSplit extends Split {
  readonly validation: readonly Labelled[];
  readonly outside: {
    readonly train: readonly string[];
    readonly validation: readonly string[];
    readonly test: readonly string[];
  };
}

const utterance = z.object({ partition: z.enum(['train', 'dev', 'test']), intent: z.string(), utt: z.string() });
const pairs = z.array(z.tuple([z.string(), z.string()]));
const clincFile = z.object({
  train: pairs,
  val: pairs,
  test: pairs,
  oos_train: pairs,
  oos_val: pairs,
  oos_test: pairs,
});

/** MASSIVE 1.0 nb-NO (FitzGerald et al. 2022, CC BY 4.0): one utterance a line, original partitions. */
export function readMassive(folder: string): Split {
  const all = readFileSync(join(folder, 'massive.nb.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => utterance.parse(JSON.parse(line)));
  const part = (name: string) =>
    all.filter(({ partition }) => partition === name).map(({ utt, intent }) => ({ text: utt, label: intent }));
  return { train: part('train'), test: part('test') };
}

/** CLINC150 with out-of-scope queries (Larson et al. 2019, CC BY 3.0), the «plus» variant. */
export function readClinc(folder: string): OutsideSplit {
  const file = clincFile.parse(JSON.parse(readFileSync(join(folder, 'clinc_data_oos_plus.json'), 'utf8')));
  const labelled = (list: z.infer<typeof pairs>) => list.map(([text, label]) => ({ text, label }));
  const texts = (list: z.infer<typeof pairs>) => list.map(([text]) => text);
  return {
    train: labelled(file.train),
    validation: labelled(file.val),
    test: labelled(file.test),
    outside: { train: texts(file.oos_train), validation: texts(file.oos_val), test: texts(file.oos_test) },
  };
}
