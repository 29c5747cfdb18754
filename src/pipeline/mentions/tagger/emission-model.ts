import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Projection } from './token.ts';
import type { Transitions } from './viterbi.ts';

/** How many numbers the network holds of each character: both directions of both layers. */
export const STATES = 512;

/** A batch's scores: tag `t` of position `p` of sentence `s` is at `(p · sentences + s) · tags + t`. */
export interface EmissionScores {
  readonly scores: Float32Array;
  readonly tags: number;
  /** The projected states, likewise; empty if no projection was given. */
  readonly projected: Float32Array;
}

/** The network in front of the decoder. */
export interface EmissionModel {
  readonly transitions: Transitions;
  /** Scores sentences, each given as its characters' ids. None may be empty. */
  score(sentences: readonly Int32Array[], projection?: Projection): Promise<EmissionScores>;
  release(): Promise<void>;
}

/**
 * Loads the model into the WebAssembly runtime, which runs it on this thread, in Node and in a browser.
 * @param model the bytes of the `.onnx` file
 * @param wasm the bytes of `ort-wasm-simd-threaded.wasm`; without it the runtime looks beside its own script
 * @throws if the runtime does not start or cannot read the model
 */
export async function loadEmissionModel(model: Uint8Array, wasm?: Uint8Array): Promise<EmissionModel> {
  env.wasm.numThreads = 1;
  if (wasm !== undefined) env.wasm.wasmBinary = wasm;
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
  });
  return {
    transitions: await readTransitions(session),
    score: (sentences, projection) => score(session, sentences, projection),
    release: () => session.release(),
  };
}

async function readTransitions(session: InferenceSession): Promise<Transitions> {
  const scores = one(await run(session, [Int32Array.of(0)], ['transitions']));
  const tags = scores.dims[1] ?? 0;
  return { tags, scores: Float32Array.from(floatsOf(scores)) };
}

async function score(
  session: InferenceSession,
  sentences: readonly Int32Array[],
  projection?: Projection,
): Promise<EmissionScores> {
  const wanted = projection === undefined ? ['emissions'] : ['emissions', 'projected'];
  const [emissions, projected] = await run(session, sentences, wanted, projection);
  return {
    scores: floatsOf(one([emissions])),
    tags: emissions?.dims[2] ?? 0,
    projected: projected === undefined ? new Float32Array() : floatsOf(projected),
  };
}

/** The runtime wants every input, also one that no wanted output depends on. */
const NO_PROJECTION: Projection = { labels: 1, weights: new Float32Array(STATES) };

async function run(
  session: InferenceSession,
  sentences: readonly Int32Array[],
  wanted: readonly string[],
  projection: Projection = NO_PROJECTION,
): Promise<Tensor[]> {
  const lengths = Int32Array.from(sentences, ({ length }) => length);
  const positions = Math.max(...lengths);
  const characters = new Int32Array(positions * sentences.length);
  sentences.forEach((ids, column) => {
    for (let position = 0; position < ids.length; position++) {
      characters[position * sentences.length + column] = ids[position] ?? 0;
    }
  });
  const feeds = {
    characters: new Tensor('int32', characters, [positions, sentences.length]),
    lengths: new Tensor('int32', lengths, [sentences.length]),
    projection: new Tensor('float32', projection.weights, [STATES, projection.labels]),
  };
  const outputs = await session.run(feeds, [...wanted]);
  return wanted.map((name) => one([outputs[name]], name));
}

function one(tensors: readonly (Tensor | undefined)[], name = ''): Tensor {
  const [tensor] = tensors;
  if (tensor === undefined) throw new Error(`the tagger's model has no output “${name}”`);
  return tensor;
}

function floatsOf(tensor: Tensor): Float32Array {
  if (!(tensor.data instanceof Float32Array))
    throw new Error(`the tagger's model gave ${tensor.type}, not float32`);
  return tensor.data;
}
