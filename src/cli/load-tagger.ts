import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createTagger, type LoadedTagger } from '../pipeline/mentions/tagger/tagger.ts';

/** From the place of this file, so that it is found whatever folder the program is started in. */
const modelFolder = new URL('../../public/model/', import.meta.url);

/**
 * Loads the tagger from the model in `public/model/` and the runtime in `node_modules`; no network.
 * @throws if a file is missing or is not what it should be
 */
export async function loadTagger(): Promise<LoadedTagger> {
  try {
    const [model, words, tags, wasm] = await Promise.all([
      readFile(new URL('lac-small.onnx', modelFolder)),
      readFile(new URL('words.txt', modelFolder), 'utf8'),
      readFile(new URL('tags.txt', modelFolder), 'utf8'),
      readFile(runtimeFile()),
    ]);
    return await createTagger({ model, words, tags, wasm });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = 'check public/model out of the repository again and run npm install';
    throw new Error(`The tagger cannot be loaded (${reason}); ${remedy}.`, { cause: error });
  }
}

/** The runtime's WebAssembly, read by us because in Node the runtime would try to fetch it. */
function runtimeFile(): string {
  return createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
}
