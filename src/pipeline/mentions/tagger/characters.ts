/**
 * The model learned text whose punctuation is half-width; with full-width punctuation it takes marks for
 * parts of names. Reading the one as the other here makes no difference to text that is half-width already.
 */
const halfWidthPunctuation: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '　': ' ',
};

/** Full-width forms U+FF01–U+FF5E stand in the order of ASCII's U+0021–U+007E. */
const fullWidth = { first: 0xff01, last: 0xff5e, distance: 0xff01 - 0x21 } as const;

/** A piece of text as the model reads it: one position for each character (code point). */
export interface EncodedText {
  readonly ids: Int32Array;
  /** Where each character starts in the text, and the text's end at last. UTF-16 units. */
  readonly offsets: Int32Array;
}

/** Turns text into ids. Any string will do, lone surrogates too. */
export type CharacterEncoder = (text: string) => EncodedText;

/** @param words the known characters, one UTF-16 unit each, in the order of their ids */
export function createCharacterEncoder(words: string): CharacterEncoder {
  const idOfUnit = tableOfIds(words);
  return (text) => {
    const ids = new Int32Array(text.length);
    const offsets = new Int32Array(text.length + 1);
    let count = 0;
    for (let at = 0; at < text.length; count++) {
      ids[count] = idOfUnit[text.charCodeAt(at)] ?? words.length;
      offsets[count] = at;
      at += isPair(text, at) ? 2 : 1;
    }
    offsets[count] = text.length;
    return { ids: ids.subarray(0, count), offsets: offsets.subarray(0, count + 1) };
  };
}

/** For every UTF-16 unit its id; half a surrogate pair is unknown, and so is the pair. */
function tableOfIds(words: string): Int32Array {
  const table = new Int32Array(0x10000).fill(words.length);
  for (let id = 0; id < words.length; id++) table[words.charCodeAt(id)] = id;
  for (let unit = fullWidth.first; unit <= fullWidth.last; unit++) {
    table[unit] = table[unit - fullWidth.distance] ?? words.length;
  }
  for (const [full, half] of Object.entries(halfWidthPunctuation)) {
    table[full.charCodeAt(0)] = table[half.charCodeAt(0)] ?? words.length;
  }
  return table;
}

/** True if a surrogate pair starts at this place. */
export function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
