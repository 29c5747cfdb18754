import type { NodeRecord } from '../schema/graph-document.ts';
import type { GraphIndex } from './graph-index.ts';
import { type LetterForms, letterForms } from './letter-forms.ts';
import { madeInPieces } from './made-in-pieces.ts';
import { rankEntities } from './rank-entities.ts';

/** A name or an alias in the forms that it is looked for in. */
export interface NameForms {
  readonly text: string;
  /** Folded, without the signs that nobody types. */
  readonly plain: string;
  /** The pinyin, a syllable each; empty for a name without Chinese or a graph without pinyin. */
  readonly syllables: readonly string[];
  /** The first letter of each syllable. */
  readonly initials: string;
  /** The reading as the graph has it. */
  readonly pinyin: string;
}

export interface NamedEntity {
  readonly entity: NodeRecord;
  /** The name first, then the aliases. */
  readonly names: readonly NameForms[];
}

export interface NameIndex {
  readonly letters: LetterForms;
  /** The most important first. */
  readonly entities: readonly NamedEntity[];
}

/** So many entities make a piece. */
const PIECE = 500;

/** What names are looked up in. */
export const nameIndex = madeInPieces(makeNameIndex);

function* makeNameIndex(index: GraphIndex): Generator<void, NameIndex> {
  const letters = letterForms(index.document);
  const ranked = rankEntities(index);
  const entities: NamedEntity[] = [];
  for (const [at, entity] of ranked.entries()) {
    if (at % PIECE === 0) yield;
    const { name, aliases, pinyin = [] } = entity.attributes;
    const texts = [name, ...aliases.map(({ text }) => text)];
    entities.push({ entity, names: texts.map((text, i) => toForms(letters, text, pinyin[i] ?? '')) });
  }
  return { letters, entities };
}

function toForms(letters: LetterForms, text: string, pinyin: string): NameForms {
  const syllables = pinyin === '' ? [] : pinyin.split(' ');
  let initials = '';
  for (const syllable of syllables) initials += syllable.charAt(0);
  return { text, plain: plainName(letters, text), syllables, initials, pinyin };
}

/** A name as it is compared: `张江 AI·岛` is typed 張江AI岛 as well. */
export function plainName({ fold }: LetterForms, text: string): string {
  return fold(text).replace(/[\s·・•‧.,'’‘“”"\-–—《》〈〉「」『』()（）]/g, '');
}
