import type { Range } from '../../schema/span.ts';

/** One name found in a text, with whatever the index holds for that name. */
export interface NameMatch<Value> extends Range {
  readonly name: string;
  readonly value: Value;
}

/** The names that begin with one character: by name, and the lengths that occur, the longest first. */
interface Bucket<Value> {
  readonly values: Map<string, Value>;
  lengths: number[];
}

/**
 * Finds many names in a text in one pass: at each place the longest name that begins there, then on
 * from its end. Time grows with the text's length times the number of different lengths of names that
 * begin with one character, not with the number of names. Of a name given twice the first value counts.
 */
export class NameIndex<Value> {
  /** By the first UTF-16 unit: numbers are looked up faster than strings, and most places begin no name. */
  readonly #byFirst = new Map<number, Bucket<Value>>();

  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) {
      if (name === '') continue;
      const first = name.charCodeAt(0);
      const bucket = this.#byFirst.get(first) ?? { values: new Map<string, Value>(), lengths: [] };
      this.#byFirst.set(first, bucket);
      if (!bucket.values.has(name)) bucket.values.set(name, value);
    }
    for (const bucket of this.#byFirst.values())
      bucket.lengths = [...new Set([...bucket.values.keys()].map((name) => name.length))].sort(
        (a, b) => b - a,
      );
  }

  /** The longest name that begins at `offset` and does not cut a Latin word or a number. */
  matchAt(text: string, offset: number): NameMatch<Value> | null {
    return this.#match(text, offset, Number.POSITIVE_INFINITY);
  }

  /** Every name that begins at `offset`, the longest first. */
  matchesAt(text: string, offset: number): NameMatch<Value>[] {
    const matches: NameMatch<Value>[] = [];
    for (
      let match = this.matchAt(text, offset);
      match !== null;
      match = this.#match(text, offset, match.end - offset)
    )
      matches.push(match);
    return matches;
  }

  /** The longest that is shorter than `below`, in UTF-16 units. */
  #match(text: string, offset: number, below: number): NameMatch<Value> | null {
    const bucket = this.#byFirst.get(text.charCodeAt(offset));
    if (bucket === undefined || cutsWord(text, offset)) return null;
    for (const length of bucket.lengths) {
      if (length >= below || offset + length > text.length) continue;
      const name = text.slice(offset, offset + length);
      const value = bucket.values.get(name);
      if (value !== undefined && !cutsWord(text, offset + length))
        return { start: offset, end: offset + length, name, value };
    }
    return null;
  }

  /** Every match in `range` of `text` (the whole of it if none is given), left to right, never overlapping. */
  findAll(text: string, range: Range = { start: 0, end: text.length }): NameMatch<Value>[] {
    const matches: NameMatch<Value>[] = [];
    let offset = range.start;
    while (offset < range.end) {
      const match = this.matchAt(text, offset);
      if (match !== null && match.end <= range.end) {
        matches.push(match);
        offset = match.end;
      } else offset += 1;
    }
    return matches;
  }
}

/** True if `offset` lies between two Latin letters or digits, so that a name ending there would cut a word. */
function cutsWord(text: string, offset: number): boolean {
  return isLatinOrDigit(text.charCodeAt(offset)) && isLatinOrDigit(text.charCodeAt(offset - 1));
}

/** False for `NaN`, which stands outside a text. */
function isLatinOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
