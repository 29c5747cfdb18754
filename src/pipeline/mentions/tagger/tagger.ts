import { planBatches } from './batches.ts';
import { type CharacterEncoder, createCharacterEncoder, type EncodedText } from './characters.ts';
import { type EmissionModel, loadEmissionModel } from './emission-model.ts';
import { cutIntoPieces } from './pieces.ts';
import type { Projection, Tagger, Token } from './token.ts';
import { createDecoder, type Decoder } from './viterbi.ts';
import { joinWords, readTagNames, type TagName } from './words.ts';

/** What the tagger is made of: the contents of the files in `public/model/`, and of the runtime's. */
export interface TaggerFiles {
  /** `lac-small.onnx` */
  readonly model: Uint8Array;
  /** `words.txt` */
  readonly words: string;
  /** `tags.txt` */
  readonly tags: string;
  /** `ort-wasm-simd-threaded.wasm` of onnxruntime-web; without it the runtime looks beside its own script. */
  readonly wasm?: Uint8Array;
}

/** A tagger that holds memory of the WebAssembly runtime until it is released. */
export interface LoadedTagger extends Tagger {
  release(): Promise<void>;
}

/** A piece of a sentence: what the model reads at once. */
interface Piece {
  readonly sentence: number;
  readonly start: number;
  readonly text: string;
}

/**
 * Makes a tagger. For each sentence it gives words that tile it: their texts joined are the sentence.
 * Any string will do. Full-width punctuation is read as half-width, traditional characters are not read as
 * simplified ones.
 * @throws if the runtime does not start, or the files do not fit each other
 */
export async function createTagger(files: TaggerFiles): Promise<LoadedTagger> {
  const model = await loadEmissionModel(files.model, files.wasm);
  const tagNames = readTagNames(files.tags);
  if (tagNames.length !== model.transitions.tags)
    throw new Error(
      `the tagger's model knows ${model.transitions.tags} tags, its dictionary ${tagNames.length}`,
    );
  const encode = createCharacterEncoder(files.words);
  const decode = createDecoder(model.transitions);
  const parts: Parts = { model, tagNames, encode, decode };
  return {
    tag: async (sentences) => (await readSentences(sentences, parts)).map(({ tokens }) => tokens),
    project: (sentences, projection) => readSentences(sentences, parts, projection),
    release: () => model.release(),
  };
}

interface Parts {
  readonly model: EmissionModel;
  readonly tagNames: readonly TagName[];
  readonly encode: CharacterEncoder;
  readonly decode: Decoder;
}

interface ReadSentence {
  readonly tokens: Token[];
  readonly scores: Float32Array;
}

/** Batches are made and scored one by one, so that beside the words little is held at a time. */
async function readSentences(
  sentences: readonly string[],
  parts: Parts,
  projection?: Projection,
): Promise<ReadSentence[]> {
  const pieces = sentences.flatMap(piecesOf);
  const words: Token[][] = pieces.map(() => []);
  const read = sentences.map((text) => ({
    tokens: [] as Token[],
    scores: new Float32Array(text.length * (projection?.labels ?? 0)),
  }));
  for (const batch of planBatches(pieces.map(({ text }) => text.length))) {
    const members = batch.flatMap((index) => {
      const piece = pieces[index];
      return piece === undefined ? [] : [{ index, piece, encoded: parts.encode(piece.text) }];
    });
    const texts = members.map(({ encoded }) => encoded);
    const { scores, tags, projected } = await parts.model.score(
      texts.map(({ ids }) => ids),
      projection,
    );
    members.forEach(({ index, piece, encoded }, column) => {
      const positions = encoded.ids.length;
      const path = parts.decode({ scores, first: column * tags, stride: texts.length * tags, positions });
      words[index] = joinWords(piece.text, encoded, path, parts.tagNames, piece.start);
      if (projection !== undefined)
        spread(projected, { column, columns: texts.length, labels: projection.labels }, encoded, piece, read);
    });
  }
  pieces.forEach(({ sentence }, index) => {
    read[sentence]?.tokens.push(...(words[index] ?? []));
  });
  return read;
}

interface Column {
  readonly column: number;
  readonly columns: number;
  readonly labels: number;
}

/** From positions (characters) of a batch to UTF-16 units of the sentence. */
function spread(
  projected: Float32Array,
  { column, columns, labels }: Column,
  { ids, offsets }: EncodedText,
  piece: Piece,
  read: readonly ReadSentence[],
): void {
  const target = read[piece.sentence]?.scores ?? new Float32Array();
  for (let position = 0; position < ids.length; position++) {
    const row = (position * columns + column) * labels;
    for (let unit = offsets[position] ?? 0; unit < (offsets[position + 1] ?? 0); unit++)
      for (let label = 0; label < labels; label++)
        target[(piece.start + unit) * labels + label] = projected[row + label] ?? 0;
  }
}

function piecesOf(text: string, sentence: number): Piece[] {
  return cutIntoPieces(text).map(({ start, end }) => ({ sentence, start, text: text.slice(start, end) }));
}
