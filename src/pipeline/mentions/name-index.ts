import type { Range } from '../../schema/span.ts';

/** One name found in a text, with whatever the index holds for that name. */
export interface NameMatch<Value> extends Range {
  readonly name: string;
  readonly value: Value;
}

const latinOrDigit = /[0-9A-Za-z]/;

/**
 * Finds many names in a text in one pass: at each place the longest name that begins there, then on
 * from its end. Time grows with the text's length times the longest name, not with the number of names.
 */
export class NameIndex<Value> {
  /** Names by their first character; the longest first. */
  readonly #byFirst = new Map<string, { name: string; value: Value }[]>();

  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) {
      if (name === '') continue;
      const first = name.charAt(0);
      const bucket = this.#byFirst.get(first);
      if (bucket === undefined) this.#byFirst.set(first, [{ name, value }]);
      else bucket.push({ name, value });
    }
    for (const bucket of this.#byFirst.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  }

  /** The longest name that begins at `offset` and does not cut a Latin word or a number. */
  matchAt(text: string, offset: number): NameMatch<Value> | null {
    const bucket = this.#byFirst.get(text.charAt(offset));
    if (bucket === undefined) return null;
    for (const { name, value } of bucket) {
      const end = offset + name.length;
      if (text.startsWith(name, offset) && !cutsWord(text, offset) && !cutsWord(text, end))
        return { start: offset, end, name, value };
    }
    return null;
  }

  /** Every name that begins at `offset`, the longest first. */
  matchesAt(text: string, offset: number): NameMatch<Value>[] {
    return (this.#byFirst.get(text.charAt(offset)) ?? [])
      .filter(
        ({ name }) =>
          text.startsWith(name, offset) && !cutsWord(text, offset) && !cutsWord(text, offset + name.length),
      )
      .map(({ name, value }) => ({ start: offset, end: offset + name.length, name, value }));
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
  return latinOrDigit.test(text.charAt(offset - 1)) && latinOrDigit.test(text.charAt(offset));
}
