import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Transitions } from './viterbi.ts';

/** A batch's scores: tag `t` of position `p` of sentence `s` is at `(p · sentences + s) · tags + t`. */
export interface EmissionScores {
  readonly scores: Float32Array;
  readonly tags: number;
}

/** The network in front of the decoder. */
export interface EmissionModel {
  readonly transitions: Transitions;
  /** Scores sentences, each given as its characters' ids. None may be empty. */
  score(sentences: readonly Int32Array[]): Promise<EmissionScores>;
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
    score: (sentences) => score(session, sentences),
    release: () => session.release(),
  };
}

async function readTransitions(session: InferenceSession): Promise<Transitions> {
  const scores = await run(session, [Int32Array.of(0)], 'transitions');
  const tags = scores.dims[1] ?? 0;
  return { tags, scores: Float32Array.from(floatsOf(scores)) };
}

async function score(session: InferenceSession, sentences: readonly Int32Array[]): Promise<EmissionScores> {
  const emissions = await run(session, sentences, 'emissions');
  return { scores: floatsOf(emissions), tags: emissions.dims[2] ?? 0 };
}

async function run(
  session: InferenceSession,
  sentences: readonly Int32Array[],
  wanted: 'emissions' | 'transitions',
): Promise<Tensor> {
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
  };
  const output = (await session.run(feeds, [wanted]))[wanted];
  if (output === undefined) throw new Error(`the tagger's model has no output “${wanted}”`);
  return output;
}

function floatsOf(tensor: Tensor): Float32Array {
  if (!(tensor.data instanceof Float32Array))
    throw new Error(`the tagger's model gave ${tensor.type}, not float32`);
  return tensor.data;
}
