import { planBatches } from './batches.ts';
import { type CharacterEncoder, createCharacterEncoder, type EncodedText } from './characters.ts';
import { type EmissionModel, loadEmissionModel } from './emission-model.ts';
import { cutIntoPieces } from './pieces.ts';
import type { Tagger, Token } from './token.ts';
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
  return {
    tag: (sentences) => tagSentences(sentences, { model, tagNames, encode, decode }),
    release: () => model.release(),
  };
}

interface Parts {
  readonly model: EmissionModel;
  readonly tagNames: readonly TagName[];
  readonly encode: CharacterEncoder;
  readonly decode: Decoder;
}

/** Batches are made and scored one by one, so that beside the words little is held at a time. */
async function tagSentences(sentences: readonly string[], parts: Parts): Promise<Token[][]> {
  const pieces = sentences.flatMap(piecesOf);
  const words: Token[][] = pieces.map(() => []);
  for (const batch of planBatches(pieces.map(({ text }) => text.length))) {
    const members = batch.flatMap((index) => {
      const piece = pieces[index];
      return piece === undefined ? [] : [{ index, piece, encoded: parts.encode(piece.text) }];
    });
    const paths = await bestPaths(
      members.map(({ encoded }) => encoded),
      parts,
    );
    members.forEach(({ index, piece, encoded }, column) => {
      const path = paths[column] ?? new Uint8Array();
      words[index] = joinWords(piece.text, encoded, path, parts.tagNames, piece.start);
    });
  }
  const tagged: Token[][] = sentences.map(() => []);
  pieces.forEach(({ sentence }, index) => {
    tagged[sentence]?.push(...(words[index] ?? []));
  });
  return tagged;
}

function piecesOf(text: string, sentence: number): Piece[] {
  return cutIntoPieces(text).map(({ start, end }) => ({ sentence, start, text: text.slice(start, end) }));
}

async function bestPaths(texts: readonly EncodedText[], { model, decode }: Parts): Promise<Uint8Array[]> {
  const { scores, tags } = await model.score(texts.map(({ ids }) => ids));
  return texts.map(({ ids }, column) =>
    decode({ scores, first: column * tags, stride: texts.length * tags, positions: ids.length }),
  );
}
