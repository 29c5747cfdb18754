import type { NodeRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';
import type { GraphIndex } from './graph-index.ts';
import { matchPinyin } from './match-pinyin.ts';
import { type NamedEntity, type NameForms, nameIndex, plainName } from './name-index.ts';

export interface Finding {
  readonly entity: NodeRecord;
  /** The name or alias that matched. */
  readonly matched: string;
  /** Where the query stands in it, in UTF-16 units; null if it does so only without signs or in pinyin. */
  readonly match: Range | null;
  /** The pinyin of that name if it was found by it: `pu dong`; null if by its characters. */
  readonly pinyin: string | null;
}

export interface Findings {
  /** The best, best first. */
  readonly best: readonly Finding[];
  /** How many entities match in all. */
  readonly total: number;
}

/** From the best: each is better than all that stand after it. */
const RANKS = [
  'the name',
  'an alias',
  'the name begins so',
  'an alias begins so',
  'the whole pinyin',
  'initials',
  'the pinyin begins so',
  'within the name',
  'within an alias',
  'within the pinyin',
] as const;
type Rank = (typeof RANKS)[number];

/** Nobody types more pinyin than this, and what is pasted is none. */
const MOST_LETTERS = 100;

const NOTHING_FOUND: Findings = { best: [], total: 0 };

/**
 * Entities whose name or an alias contains the query, in characters (simplified or traditional, in any case
 * and width) or in pinyin (in full, in initials, in both, broken off anywhere). The better a name matches the
 * earlier it stands; those that match equally well stand by importance. A blank query finds nothing.
 */
export function findEntities(index: GraphIndex, query: string, limit = 50): Findings {
  const names = nameIndex.get(index);
  const wanted = plainName(names.letters, query);
  if (wanted === '') return NOTHING_FOUND;
  const byPinyin = wanted.length <= MOST_LETTERS && /^[a-z0-9]+$/.test(wanted);
  const found = RANKS.map((): (Match & { readonly entity: NodeRecord })[] => []);
  for (const named of names.entities) {
    const match = bestMatch(named, wanted, byPinyin);
    if (match !== null) found[match.rank]?.push({ ...match, entity: named.entity });
  }
  const all = found.flat();
  const pattern = new RegExp(names.letters.pattern(query), 'u');
  const best = all.slice(0, limit).map(({ entity, name, byPinyin }) => ({
    entity,
    matched: name.text,
    match: byPinyin ? null : rangeOf(name.text, pattern),
    pinyin: byPinyin ? name.pinyin : null,
  }));
  return { best, total: all.length };
}

function rangeOf(text: string, pattern: RegExp): Range | null {
  const match = pattern.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

interface Match {
  readonly rank: number;
  readonly name: NameForms;
  readonly byPinyin: boolean;
}

function bestMatch({ names }: NamedEntity, wanted: string, byPinyin: boolean): Match | null {
  let best: Match | null = null;
  for (const [at, name] of names.entries()) {
    const written = rankWriting(name.plain, wanted, at === 0);
    if (written !== null && (best === null || written < best.rank))
      best = { rank: written, name, byPinyin: false };
    const spelt = byPinyin && name.syllables.length > 0 ? rankSpelling(name, wanted) : null;
    if (spelt !== null && (best === null || spelt < best.rank)) best = { rank: spelt, name, byPinyin: true };
  }
  return best;
}

function rankWriting(plain: string, wanted: string, isName: boolean): number | null {
  const at = plain.indexOf(wanted);
  if (at < 0) return null;
  if (plain.length === wanted.length) return rank(isName ? 'the name' : 'an alias');
  if (at === 0) return rank(isName ? 'the name begins so' : 'an alias begins so');
  return rank(isName ? 'within the name' : 'within an alias');
}

function rankSpelling({ syllables, initials }: NameForms, wanted: string): number | null {
  const initial = wanted.charCodeAt(0);
  if (initial === initials.charCodeAt(0)) {
    if (initials === wanted) return rank('the whole pinyin');
    const reach = matchPinyin(wanted, syllables, 0);
    if (reach === 'whole') return rank('the whole pinyin');
    if (initials.startsWith(wanted)) return rank('initials');
    if (reach !== null) return rank('the pinyin begins so');
  }
  // A single letter stands somewhere in nearly every name.
  if (wanted.length === 1) return null;
  for (let from = 1; from < syllables.length; from += 1)
    if (initial === initials.charCodeAt(from) && matchPinyin(wanted, syllables, from) !== null)
      return rank('within the pinyin');
  return null;
}

function rank(name: Rank): number {
  return RANKS.indexOf(name);
}
