import { Converter } from 'opencc-js/t2cn';

/**
 * Punctuation that has a half-width twin which the tagger knows. `《》`, `·`, `—` and `…` have none and stay.
 * The full-width forms U+FF01–FF5E are mapped by their offset instead.
 */
const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '﹁': '"',
  '﹂': '"',
  '﹃': '"',
  '﹄': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '｡': '.',
  '､': ',',
  '｢': '"',
  '｣': '"',
  '\u3000': ' ',
  '\u00a0': ' ',
};
const FULL_WIDTH_OFFSET = 0xfee0;
const MAY_BE_FULL_WIDTH = /[\u00a0\u2018-\u201f\u3000-\u3002\u300c-\u3011\ufe41-\ufe44\uff01-\uff64]/gu;

/**
 * A text is taken for traditional where this share of its ideographs has another simplified form.
 * Traditional news has 25–40 %, simplified news under 0.5 % (names such as 昇, quoted 乾 or 著), and those
 * few are right as they stand.
 */
const TRADITIONAL_SHARE = 0.05;

/** Hong Kong's table reads Taiwan's forms too, and unlike Taiwan's it does not make 显着 of 顯著. */
const convert = Converter({ from: 'hk', to: 'cn' });

/**
 * The text for matching: traditional → simplified characters, full-width → half-width, typographic
 * quotes → `"` and `'`. Its length is that of `text` in UTF-16 units, and every unit stands for the same
 * unit: a character whose other form has another length stays as it is.
 * Simplified by OpenCC's dictionaries, line by line, and only where a line or the whole text is traditional.
 */
export function normalise(text: string): string {
  return toHalfWidth(toSimplified(text));
}

/**
 * `normalised` with the stop 。 and the list mark 、 of `text` put back, each at its place. The half-width
 * forms are a decimal point and a comma too; rules on names and relations need to tell them apart.
 */
export function restoreChineseMarks(text: string, normalised: string): string {
  const marks = /[。、｡､]/gu;
  let result = '';
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(marks)) {
    result += normalised.slice(from, index) + (mark === '。' || mark === '｡' ? '。' : '、');
    from = index + 1;
  }
  return result + normalised.slice(from);
}

/** Full-width letters, digits and punctuation as their half-width twins; same length. */
export function toHalfWidth(text: string): string {
  return text.replace(MAY_BE_FULL_WIDTH, (character) => {
    const twin = HALF_WIDTH[character];
    if (twin !== undefined) return twin;
    const code = character.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
  });
}

/** Simplified characters for traditional ones, unit for unit. */
export function toSimplified(text: string): string {
  const converted = sameLength(text, convert(text));
  if (converted === text) return text;
  const whole = traditionalShare(text, converted) >= TRADITIONAL_SHARE;
  if (whole) return converted;
  let result = '';
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(start, end);
    const other = converted.slice(start, end);
    result += line !== other && traditionalShare(line, other) >= TRADITIONAL_SHARE ? other : line;
    start = end;
  }
  return result;
}

function traditionalShare(before: string, after: string): number {
  let ideographs = 0;
  let changed = 0;
  for (let i = 0; i < before.length; i++) {
    const code = before.charCodeAt(i);
    if (code < 0x3400 || code > 0x9fff) continue;
    ideographs++;
    if (code !== after.charCodeAt(i)) changed++;
  }
  return ideographs === 0 ? 0 : changed / ideographs;
}

/**
 * `converted`, with the original character wherever the length in UTF-16 units differs.
 * OpenCC keeps the number of code points; should a phrase ever break that, each code point is converted
 * by itself.
 */
function sameLength(text: string, converted: string): string {
  if (alignedUnits(text, converted)) return converted;
  const before = Array.from(text);
  const after = Array.from(converted);
  const pairs = before.length === after.length ? after : before.map(convertOne());
  return before
    .map((character, i) => (pairs[i]?.length === character.length ? pairs[i] : character))
    .join('');
}

/** True if surrogate pairs stand at the same places in both, so that each unit stands for its twin. */
function alignedUnits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++)
    if (isSurrogate(a.charCodeAt(i)) !== isSurrogate(b.charCodeAt(i))) return false;
  return true;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function convertOne(): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    const found = known.get(character) ?? convert(character);
    known.set(character, found);
    return found;
  };
}
