import type { Content, Emne } from '../../content/content.js';
import { packExamples } from './examples.js';
import { featuresOf } from './features.js';
import type { Model } from './model.js';
import { recognisersOf } from './recognisers.js';
import { type SharedLayer, trainSharedLayer } from './sharedLayer.js';
import { finish } from './steps.js';
import { type Plane, trainSvm } from './svm.js';
import { learnVocabulary, type Sparse, type Vocabulary, vectorOf, wholeWords } from './vocabulary.js';

/** Set on the tuning set, like the layer's options and its share. */
const TOPIC_SVM = { cost: 0.4, positiveWeight: 14, epochs: 4 };
/** Each plane is shown one in so many of the other topics' examples: as right, and twice as fast. */
const NEGATIVES = 2;
const SHARED = { width: 128, epochs: 6, rate: 0.1, dropFeatures: 0.3, dropWidth: 0.5 };
/** What the shared layer's score counts beside the planes'. */
const SHARED_SHARE = 0.2;
const BINARY_SVM = { cost: 1, positiveWeight: 1, epochs: 12 };

interface Labelled {
  readonly topic: number;
  readonly form: string;
  readonly text: string;
}

/** Trains the matcher from the content. Pure and deterministic: the same content gives the same model. */
export function train(content: Content): Model {
  return finish(trainInSteps(content));
}

/** The same in steps of two seconds at the most, so that a running bot can go on answering between them. */
export function* trainInSteps(content: Content): Generator<undefined, Model> {
  const topics = [...content.emner.keys()];
  const questions = topics.flatMap((id, topic) => questionsOf(content.emner.get(id) as Emne, topic));
  const outside = [...content.utenfor.naer, ...content.utenfor.fjern];
  const features = [...questions.map(({ text }) => text), ...outside].map(featuresOf);
  const answers = topics.map((id) => featuresOf(answerText(content.emner.get(id) as Emne)));
  const vocabulary = learnVocabulary([...features, ...answers]);
  const vectors = features.map((one) => vectorOf(vocabulary, one));
  const size = vocabulary.idf.length;
  const planes = yield* topicPlanes(vectors, questions, { features: size, topics: topics.length });
  const inField = trainSvm(vectors, (index) => index < questions.length, size, BINARY_SVM);
  yield;
  const norwegian = questions.flatMap(({ form }, index) => (form === 'nb' || form === 'nn' ? [index] : []));
  const nynorsk = trainSvm(
    norwegian.map((index) => vectors[index] as (typeof vectors)[number]),
    (position) => questions[norwegian[position] as number]?.form === 'nn',
    size,
    { ...BINARY_SVM, positiveWeight: 2 },
  );
  return {
    version: content.version,
    topics,
    vocabulary,
    ...quantise(planes, vocabulary),
    field: inField,
    nynorsk,
    examples: packExamples(
      questions.map(({ text }) => text),
      vectors.slice(0, questions.length).map((vector) => wholeWords(vocabulary, vector)),
    ),
    firstExample: Uint32Array.from({ length: topics.length + 1 }, (_, topic) => firstOf(questions, topic)),
    centroids: answers.map((answer) => wholeWords(vocabulary, vectorOf(vocabulary, answer))),
    recognisers: recognisersOf(content),
  };
}

/** One plane a topic: its own SVM, and the shared layer's row for it. Both are linear, so their sum is a plane. */
function* topicPlanes(
  vectors: readonly Sparse[],
  questions: readonly Labelled[],
  size: { readonly features: number; readonly topics: number },
): Generator<undefined, Plane[]> {
  const topicOf = (index: number) => questions[index]?.topic;
  const layer = yield* trainSharedLayer(
    vectors.slice(0, questions.length),
    (index) => (questions[index] as Labelled).topic,
    size,
    SHARED,
  );
  const planes: Plane[] = [];
  for (let topic = 0; topic < size.topics; topic++) {
    yield;
    const shown = vectors.flatMap((_, index) =>
      topicOf(index) === topic || (index + topic) % NEGATIVES === 0 ? [index] : [],
    );
    const plane = trainSvm(
      shown.map((index) => vectors[index] as Sparse),
      (position) => topicOf(shown[position] as number) === topic,
      size.features,
      TOPIC_SVM,
    );
    planes.push(addLayer(plane, layer, topic));
  }
  return planes;
}

function addLayer(
  { weights, bias }: Plane,
  { width, features, topics, bias: biases }: SharedLayer,
  topic: number,
): Plane {
  for (let feature = 0; feature < weights.length; feature++) {
    let sum = 0;
    for (let j = 0; j < width; j++)
      sum += (features[feature * width + j] as number) * (topics[topic * width + j] as number);
    weights[feature] = (weights[feature] as number) + SHARED_SHARE * sum;
  }
  return { weights, bias: bias + SHARED_SHARE * (biases[topic] as number) };
}

/** The questions stand topic by topic. */
function firstOf(questions: readonly Labelled[], topic: number): number {
  const first = questions.findIndex((question) => question.topic >= topic);
  return first < 0 ? questions.length : first;
}

function questionsOf(emne: Emne, topic: number): Labelled[] {
  return Object.entries(emne.sporsmal).flatMap(([form, list = []]) => list.map((text) => ({ topic, form, text })));
}

/** What the topic says, as support for questions no example is like. */
function answerText({ tittel, svar, tjenester }: Emne): string {
  const own = tjenester.map(({ kort }) => kort.nb);
  return [tittel.nb, tittel.nn, svar.kort.nb, svar.kort.nn, svar.gjor.nb, ...own].join(' ');
}

/** Planes as one int8 matrix, feature by feature: a quarter of the memory, and read in order. */
function quantise(planes: readonly Plane[], { idf }: Vocabulary): Pick<Model, 'weights' | 'scale' | 'bias'> {
  const weights = new Int8Array(idf.length * planes.length);
  const scale = new Float32Array(planes.length);
  for (const [topic, plane] of planes.entries()) {
    let largest = 1e-9;
    for (const weight of plane.weights) largest = Math.max(largest, Math.abs(weight));
    const step = largest / 127;
    scale[topic] = step;
    for (let feature = 0; feature < idf.length; feature++) {
      weights[feature * planes.length + topic] = Math.round((plane.weights[feature] ?? 0) / step);
    }
  }
  return { weights, scale, bias: Float32Array.from(planes, ({ bias }) => bias) };
}
