import { createCharacterEncoder } from '../../pipeline/mentions/tagger/characters.ts';
import { type EmissionModel, loadEmissionModel } from '../../pipeline/mentions/tagger/emission-model.ts';
import { cutIntoPieces } from '../../pipeline/mentions/tagger/pieces.ts';
import type { Token } from '../../pipeline/mentions/tagger/token.ts';
import { createDecoder, type Decoder } from '../../pipeline/mentions/tagger/viterbi.ts';
import { joinWords, readTagNames, type TagName } from '../../pipeline/mentions/tagger/words.ts';
import type { LacDictionaries } from './lac-dictionaries.ts';
import type { LacParameters } from './lac-parameters.ts';
import { referenceEmissions } from './reference-network.ts';

/** How far a model's tags are from the reference network's, over all characters of a text. */
export interface Comparison {
  readonly characters: number;
  /** The largest difference between two scores of a tag. */
  readonly largestDifference: number;
  readonly changedTags: number;
  /** Names (PER, LOC, ORG and TIME) that the reference finds. */
  readonly names: number;
  /** Names that only one of the two finds with these ends and this tag. */
  readonly missingNames: readonly string[];
  readonly newNames: readonly string[];
}

const nameTags = new Set(['PER', 'LOC', 'ORG', 'TIME', 'nr', 'ns', 'nt']);

/** Runs the reference network once over the pieces of a text, to compare models with it. */
export class ModelVerifier {
  private readonly sentences: {
    text: string;
    ids: Int32Array;
    offsets: Int32Array;
    scores: Float32Array;
    path: Uint8Array;
  }[];
  private readonly tagNames: readonly TagName[];
  private readonly decode: Decoder;

  constructor(
    text: string,
    dictionaries: LacDictionaries,
    private readonly parameters: LacParameters,
  ) {
    this.tagNames = readTagNames(dictionaries.tags);
    const encode = createCharacterEncoder(dictionaries.words);
    const tags = parameters.transitions.columns;
    this.decode = createDecoder({ tags, scores: parameters.transitions.data });
    this.sentences = cutIntoPieces(text).map(({ start, end }) => {
      const piece = text.slice(start, end);
      const { ids, offsets } = encode(piece);
      const scores = Float32Array.from(referenceEmissions(parameters, Array.from(ids)).flat());
      const path = this.decode({ scores, first: 0, stride: tags, positions: ids.length });
      return { text: piece, ids, offsets, scores, path };
    });
  }

  async compare(modelBytes: Uint8Array, wasm: Uint8Array): Promise<Comparison> {
    const model = await loadEmissionModel(modelBytes, wasm);
    const { transitions } = model;
    if (!transitions.scores.every((score, index) => score === this.parameters.transitions.data[index]))
      throw new Error('the model gives other transitions than it was made from');
    const total = { characters: 0, largestDifference: 0, changedTags: 0, names: 0 };
    const missingNames: string[] = [];
    const newNames: string[] = [];
    for (const sentence of this.sentences) {
      const { scores, path } = await this.run(model, sentence.ids);
      total.characters += path.length;
      total.changedTags += path.filter((tag, position) => tag !== sentence.path[position]).length;
      scores.forEach((score, index) => {
        const difference = Math.abs(score - (sentence.scores[index] ?? 0));
        total.largestDifference = Math.max(total.largestDifference, difference);
      });
      const expected = this.namesOf(sentence, sentence.path);
      const found = this.namesOf(sentence, path);
      total.names += expected.size;
      missingNames.push(...[...expected].filter(([key]) => !found.has(key)).map(([, name]) => name));
      newNames.push(...[...found].filter(([key]) => !expected.has(key)).map(([, name]) => name));
    }
    await model.release();
    return { ...total, missingNames, newNames };
  }

  private async run(
    model: EmissionModel,
    ids: Int32Array,
  ): Promise<{ scores: Float32Array; path: Uint8Array }> {
    const { scores, tags } = await model.score([ids]);
    return { scores, path: this.decode({ scores, first: 0, stride: tags, positions: ids.length }) };
  }

  private namesOf(
    { text, ids, offsets }: { text: string; ids: Int32Array; offsets: Int32Array },
    path: Uint8Array,
  ): Map<string, string> {
    const words: Token[] = joinWords(text, { ids, offsets }, path, this.tagNames, 0);
    return new Map(
      words
        .filter(({ tag }) => nameTags.has(tag))
        .map(({ start, end, text: word, tag }) => [`${start} ${end} ${tag}`, `${word}/${tag}`]),
    );
  }
}
