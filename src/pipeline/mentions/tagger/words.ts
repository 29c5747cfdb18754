import type { EncodedText } from './characters.ts';
import type { Token } from './token.ts';

/** One tag of the model: `n-B`, `n-I`, …, `O`. */
export interface TagName {
  /** Without its position letter. */
  readonly name: string;
  /** True if a character with this tag begins a word, whatever stands before it. */
  readonly begins: boolean;
}

/** Reads the dictionary of tags: their names in the order of their ids, with a space between each. */
export function readTagNames(tags: string): TagName[] {
  return tags.split(' ').map((tag) => ({ name: tag.replace(/-[BI]$/, ''), begins: tag.endsWith('-B') }));
}

/**
 * Joins characters into words as LAC does (`parse_result` in its `utils.py`): a word begins at `…-B`, at
 * the first `O` after another tag, and at the start; its first character's tag is the word's.
 * The words tile the text.
 * @param shift where the text starts in the sentence, added to all offsets
 */
export function joinWords(
  text: string,
  { offsets }: EncodedText,
  path: Uint8Array,
  tagNames: readonly TagName[],
  shift: number,
): Token[] {
  const tokens: Token[] = [];
  const close = (first: number, end: number): void => {
    const [from, to] = [offsets[first] ?? 0, offsets[end] ?? 0];
    const tag = tagNames[path[first] ?? 0]?.name ?? 'O';
    tokens.push({ start: shift + from, end: shift + to, text: text.slice(from, to), tag });
  };
  let first = 0;
  for (let position = 1; position < path.length; position++) {
    const tag = tagNames[path[position] ?? 0];
    const before = tagNames[path[position - 1] ?? 0];
    if (tag?.begins !== true && (tag?.name !== 'O' || before?.name === 'O')) continue;
    close(first, position);
    first = position;
  }
  if (path.length > 0) close(first, path.length);
  return tokens;
}
