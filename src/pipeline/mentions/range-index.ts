import { overlaps, type Range } from '../../schema/span.ts';

/** Ranges in the order of the text that do not overlap, asked by offset in logarithmic time. */
export class RangeIndex<Item extends Range> {
  readonly #items: readonly Item[];

  /** @param items sorted by start, not overlapping */
  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  /** Those that share at least one unit with `range`, in order. */
  overlapping(range: Range): Item[] {
    const found: Item[] = [];
    for (let index = this.#firstEndingAfter(range.start); index < this.#items.length; index += 1) {
      const item = this.#items[index];
      if (item === undefined || !overlaps(item, range)) break;
      found.push(item);
    }
    return found;
  }

  /** Those that end at or before `offset`, the last first. */
  *before(offset: number): Generator<Item> {
    for (let index = this.#firstEndingAfter(offset) - 1; index >= 0; index -= 1) {
      const item = this.#items[index];
      if (item !== undefined) yield item;
    }
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
