import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import { MENTION_REASONS } from '../../../schema/reasons.ts';
import { hashText } from '../../learned/weight-table.ts';
import type { TaggedSentence } from '../article-mentions.ts';
import type { Mention, RefusedMention } from '../mention.ts';
import type { Reading } from '../readers/reading.ts';

/**
 * What is known of each UTF-16 unit of an article before it is labelled, as small numbers, 0 for nothing.
 * A code that tells of a stretch (a word, a name) also tells where in it the unit stands.
 */
export interface CharacterCodes {
  readonly text: string;
  /** The tagger's tag, mended. */
  readonly tag: Uint16Array;
  /** A hash of the word. */
  readonly word: Int32Array;
  /** Hashes of the words before and after, within the sentence. */
  readonly wordBefore: Int32Array;
  readonly wordAfter: Int32Array;
  /** The name that the rules kept there, by kind, and the reason for it. */
  readonly rule: Uint8Array;
  readonly because: Uint8Array;
  /** A name that they refused. */
  readonly refused: Uint8Array;
  /** A name that the lexicon knows, sure or ambiguous. */
  readonly known: Uint8Array;
  readonly ambiguous: Uint8Array;
  readonly title: Uint8Array;
  /** Inside 《》 (2) or quotation marks (1). */
  readonly quoted: Uint8Array;
}

/** Where in its stretch a unit stands: alone, first, within, last. */
const POSITIONS = 4;

export function readCodes(
  { article, sentences, known }: Reading,
  kept: readonly Mention[],
  refused: readonly RefusedMention[],
): CharacterCodes {
  const text = article.normalised;
  const bytes = () => new Uint8Array(text.length);
  const codes = {
    text,
    tag: new Uint16Array(text.length),
    word: new Int32Array(text.length),
    wordBefore: new Int32Array(text.length),
    wordAfter: new Int32Array(text.length),
    rule: bytes(),
    because: bytes(),
    refused: bytes(),
    known: bytes(),
    ambiguous: bytes(),
    title: bytes(),
    quoted: bytes(),
  };
  const kindCode = (kind: Mention['kind']) => ENTITY_KINDS.indexOf(kind);
  for (const mention of kept) {
    mark(codes.rule, mention, kindCode(mention.kind));
    codes.because.fill(1 + MENTION_REASONS.indexOf(mention.because), mention.start, mention.end);
  }
  for (const mention of refused)
    if (mention.end - mention.start > 1) mark(codes.refused, mention, kindCode(mention.kind));
  for (const sentence of sentences) {
    markWords(sentence, codes, known.titleEnd);
    markQuotes(text, sentence, codes.quoted);
    for (const match of known.names.findAll(text, sentence))
      mark(codes.known, match, kindCode(match.value.kind));
    for (const match of known.ambiguous.findAll(text, sentence))
      mark(codes.ambiguous, match, kindCode(match.value.kind));
  }
  return codes;
}

function mark(
  codes: Uint8Array | Uint16Array,
  { start, end }: { start: number; end: number },
  code: number,
): void {
  for (let at = start; at < end; at += 1) {
    const position = end - start === 1 ? 0 : at === start ? 1 : at === end - 1 ? 3 : 2;
    codes[at] = 1 + code * POSITIONS + position;
  }
}

type WordCodes = Pick<CharacterCodes, 'tag' | 'word' | 'wordBefore' | 'wordAfter' | 'title'>;

function markWords(
  { words }: TaggedSentence,
  codes: WordCodes,
  titleEnd: (text: string, offset: number) => number | null,
): void {
  const hashes = words.map(({ text }) => hashText(text));
  words.forEach((word, index) => {
    mark(codes.tag, word, hashText(word.tag) & 0x3fff);
    codes.word.fill(hashes[index] ?? 0, word.start, word.end);
    codes.wordBefore.fill(hashes[index - 1] ?? 0, word.start, word.end);
    codes.wordAfter.fill(hashes[index + 1] ?? 0, word.start, word.end);
    if (word.text.length > 1 && titleEnd(word.text, 0) === word.text.length) mark(codes.title, word, 0);
  });
}

const TITLE_MARKS = /《[^《》\n]{2,40}》/g;

function markQuotes(text: string, { start, end }: TaggedSentence, quoted: Uint8Array): void {
  let open = false;
  for (let at = start; at < end; at += 1) {
    if (text.charAt(at) === '"') open = !open;
    else if (open) quoted[at] = 1;
  }
  for (const { index, 0: match } of text.slice(start, end).matchAll(TITLE_MARKS))
    quoted.fill(2, start + index + 1, start + index + match.length - 1);
}
