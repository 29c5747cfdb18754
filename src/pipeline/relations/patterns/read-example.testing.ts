import { type SentenceView, type Slot, viewSentence } from '../../discourse/sentence-view.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Tagger } from '../../mentions/tagger/token.ts';
import { KIND_OF_LETTER } from './kind-letters.ts';

const NAME = /\[([^|\]]+)\|([oplyt])\]/g;

export interface ReadExample {
  readonly view: SentenceView;
  readonly text: string;
}

/** Turns an example's `[name|kind]` marks into a sentence with slots, its words from the real tagger. */
export async function readExample(marked: string, tagger: Tagger): Promise<ReadExample> {
  const entities = new Map<string, Entity>();
  const slots: Slot[] = [];
  let text = '';
  let from = 0;
  const normalised = marked
    .replaceAll('，', ',')
    .replaceAll('：', ':')
    .replaceAll('；', ';')
    .replaceAll(/[“”]/g, '"')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
  for (const match of normalised.matchAll(NAME)) {
    const [whole, name = '', letter = ''] = match;
    text += normalised.slice(from, match.index);
    const kind = KIND_OF_LETTER[letter] ?? 'organisation';
    const entity = entities.get(name) ?? { key: name, kind, name, aliases: [], mentions: [] };
    entities.set(name, entity);
    slots.push({ start: text.length, end: text.length + name.length, entity, form: 'name' });
    text += name;
    from = match.index + whole.length;
  }
  text += normalised.slice(from);
  const [tokens = []] = await tagger.tag([text]);
  return { text, view: viewSentence({ start: 0, end: text.length, paragraph: 0, words: tokens }, slots) };
}

/** `source → target` of each candidate, once each, in alphabetical order. */
export function asReads(
  candidates: readonly { source: { entity: Entity }; target: { entity: Entity } }[],
): string[] {
  return [
    ...new Set(candidates.map(({ source, target }) => `${source.entity.name} → ${target.entity.name}`)),
  ].sort();
}
