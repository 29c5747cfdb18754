/**
 * Converts Baidu's LAC small to the files in `public/model/`, and refuses to write them if the float32
 * conversion does not tag exactly as the reference network.
 *
 *     npx tsx src/cli/convert-model/convert-model.ts LAC_SMALL_FOLDER OUTPUT_FOLDER [TEXT_FILE…]
 *
 * LAC_SMALL_FOLDER is `jieba/lac_small` of the jieba package; see public/model/README.md. Each TEXT_FILE is
 * tagged by the reference and by both conversions; without any, the articles in data/articles are. Beside
 * the model it writes the checksums of what it wrote (SHA256SUMS) and of what it read (source.sha256).
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildModel } from './build-model.ts';
import { readLacDictionaries } from './lac-dictionaries.ts';
import { gatherLacParameters } from './lac-parameters.ts';
import { encodeOnnx } from './onnx-encoding.ts';
import { type Matrix, readPaddleParameter } from './paddle-parameter.ts';
import { type Comparison, ModelVerifier } from './verify.ts';

async function convertModel(input: string, output: string, textFiles: readonly string[]): Promise<void> {
  const dictionaries = readLacDictionaries(
    await readFile(join(input, 'word.dic'), 'utf8'),
    await readFile(join(input, 'tag.dic'), 'utf8'),
  );
  const matrices = await readParameters(join(input, 'model_baseline'));
  const read = (name: string): Matrix => {
    const matrix = matrices.get(name);
    if (matrix === undefined) throw new Error(`there is no parameter file ${name} in ${input}`);
    return matrix;
  };
  const parameters = gatherLacParameters(read, dictionaries.embeddingRows);
  const exact = encodeOnnx(buildModel(parameters, 'float32'));
  const small = encodeOnnx(buildModel(parameters, 'int8'));

  const texts = await Promise.all(textFiles.map((file) => readFile(file, 'utf8')));
  const verifier = new ModelVerifier(texts.join('\n'), dictionaries, parameters);
  const wasm = await readFile(
    createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
  );
  const exactComparison = await verifier.compare(exact, wasm);
  report(`float32, ${exact.length} bytes`, exactComparison);
  report(`int8, ${small.length} bytes`, await verifier.compare(small, wasm));
  if (exactComparison.changedTags > 0)
    throw new Error('the float32 conversion does not tag as the reference network does; nothing is written');

  await mkdir(output, { recursive: true });
  const files: [string, Uint8Array][] = [
    ['lac-small.onnx', small],
    ['words.txt', new TextEncoder().encode(dictionaries.words)],
    ['tags.txt', new TextEncoder().encode(dictionaries.tags)],
  ];
  for (const [name, bytes] of files) await writeFile(join(output, name), bytes);
  await writeFile(join(output, 'SHA256SUMS'), files.map(([name, bytes]) => checksum(name, bytes)).join(''));
  await writeFile(join(output, 'source.sha256'), await sourceChecksums(input));
}

/** A line as `sha256sum` writes and checks it. */
function checksum(name: string, bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}

async function sourceChecksums(input: string): Promise<string> {
  const parameters = (await readdir(join(input, 'model_baseline'))).sort();
  const names = ['tag.dic', 'word.dic', ...parameters.map((name) => `model_baseline/${name}`)];
  const lines = await Promise.all(
    names.map(async (name) => checksum(name, await readFile(join(input, name)))),
  );
  return lines.join('');
}

async function readParameters(folder: string): Promise<Map<string, Matrix>> {
  const matrices = new Map<string, Matrix>();
  for (const name of await readdir(folder)) {
    matrices.set(name, readPaddleParameter(await readFile(join(folder, name)), name));
  }
  return matrices;
}

function report(model: string, comparison: Comparison): void {
  const { characters, changedTags, largestDifference, names, missingNames, newNames } = comparison;
  console.log(
    `${model}: ${changedTags} of ${characters} tags changed; largest score difference ${largestDifference}`,
  );
  console.log(`  names changed: ${missingNames.length} of ${names} gone, ${newNames.length} new`);
  if (missingNames.length > 0) console.log(`  gone: ${missingNames.join(' ')}`);
  if (newNames.length > 0) console.log(`  new: ${newNames.join(' ')}`);
}

async function articleFiles(): Promise<string[]> {
  const folder = fileURLToPath(new URL('../../../data/articles/', import.meta.url));
  return (await readdir(folder)).map((name) => join(folder, name));
}

const [input, output, ...textFiles] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  console.error('usage: convert-model LAC_SMALL_FOLDER OUTPUT_FOLDER [TEXT_FILE…]');
  process.exitCode = 2;
} else {
  await convertModel(input, output, textFiles.length > 0 ? textFiles : await articleFiles());
}
