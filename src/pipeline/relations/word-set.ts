/** The words that begin with one UTF-16 unit: by their length, the lengths that occur. */
type Bucket = Map<number, Set<string>>;

/** Says which of many words stand in a text, also those that lie within one another. */
export class WordSet {
  readonly #byFirst = new Map<number, Bucket>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const bucket: Bucket = this.#byFirst.get(word.charCodeAt(0)) ?? new Map();
      this.#byFirst.set(word.charCodeAt(0), bucket);
      const sameLength = bucket.get(word.length) ?? new Set();
      bucket.set(word.length, sameLength.add(word));
    }
  }

  /** Time grows with the length of the text times the number of lengths of words that begin alike. */
  presentIn(text: string): Set<string> {
    const present = new Set<string>();
    for (let offset = 0; offset < text.length; offset += 1) {
      const bucket = this.#byFirst.get(text.charCodeAt(offset));
      if (bucket === undefined) continue;
      for (const [length, words] of bucket) {
        const word = text.slice(offset, offset + length);
        if (words.has(word)) present.add(word);
      }
    }
    return present;
  }
}
