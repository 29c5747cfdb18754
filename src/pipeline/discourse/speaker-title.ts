import type { Range } from '../../schema/span.ts';
import type { SentenceView } from './sentence-view.ts';
import { SOMEBODY } from './speech-words.ts';

/** Tags of words that a title is made of: nouns, and what describes them. */
const OF_TITLE = /^(?:n|nz|nw|vn|a|an|f|s|ns|nt|LOC|ORG|m|q|xc)$/;
const LONGEST = 30;

/**
 * The title that stands right before a person's name, with the body that it is of (云帆科技董事长沈舟:
 * 云帆科技董事长); null if there is none.
 * @param index of the person's name among the view's items
 */
export function titleBefore(view: SentenceView, index: number, normalised: string): Range | null {
  const name = view.items[index];
  if (name?.type !== 'slot' || name.slot.entity.kind !== 'person') return null;
  let { start } = name;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = view.items[at];
    if (item === undefined || item.end !== start || name.start - item.start > LONGEST) break;
    const belongs =
      item.type === 'slot'
        ? item.slot.entity.kind !== 'person' && item.slot.form === 'name'
        : OF_TITLE.test(item.tag) || item.text === '兼';
    if (!belongs) break;
    start = item.start;
  }
  const words = normalised.slice(start, name.start);
  return words.length > 1 && SOMEBODY.test(words) ? { start, end: name.start } : null;
}
