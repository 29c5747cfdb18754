import type { Range } from '../../../schema/span.ts';
import { type Measure, measure } from '../measure.ts';
import { kindOfLabel, SET_KINDS, type SetKind } from './kind-of-label.ts';
import type { MarkedText } from './marked-text.ts';

/** A name of one of the kinds that sets mark. */
export interface KindedName extends Range {
  readonly kind: SetKind;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type KindOrAll = SetKind | 'all';
export type SetScore = ReadonlyMap<KindOrAll, Measure>;

/** The names of a text that count: of the three kinds. */
export function goldNames({ names }: MarkedText): KindedName[] {
  return names.flatMap(({ start, end, label }) => {
    const kind = kindOfLabel(label);
    return kind === null ? [] : [{ start, end, kind }];
  });
}

/** The kinds that a set marks at all; what is found of another kind is neither right nor wrong in it. */
export function markedKinds(texts: readonly MarkedText[]): SetKind[] {
  const marked = new Set(texts.flatMap(goldNames).map(({ kind }) => kind));
  return SET_KINDS.filter((kind) => marked.has(kind));
}

/**
 * Exact span and kind, counted over all texts; `found` has a list for each text, in their order.
 * The kinds are those that the set marks, and then all of them together.
 */
export function scoreSet(texts: readonly MarkedText[], found: readonly (readonly KindedName[])[]): SetScore {
  const kinds = markedKinds(texts);
  const counts = new Map(kinds.map((kind): [SetKind, Counts] => [kind, { right: 0, wrong: 0, missed: 0 }]));
  texts.forEach((text, index) => {
    const gold = new Set(goldNames(text).map(nameKey));
    const names = new Map((found[index] ?? []).map((name) => [nameKey(name), name.kind] as const));
    for (const [key, kind] of names) {
      const count = counts.get(kind);
      if (count !== undefined) count[gold.has(key) ? 'right' : 'wrong'] += 1;
    }
    for (const name of goldNames(text)) {
      const count = counts.get(name.kind);
      if (count !== undefined && !names.has(nameKey(name))) count.missed += 1;
    }
  });
  const sum = (part: 'right' | 'wrong' | 'missed') =>
    [...counts.values()].reduce((total, count) => total + count[part], 0);
  return new Map<KindOrAll, Measure>([
    ...[...counts].map(([kind, { right, wrong, missed }]) => [kind, measure(right, wrong, missed)] as const),
    ['all', measure(sum('right'), sum('wrong'), sum('missed'))] as const,
  ]);
}

/** Equal for names that are the same: span and kind. */
export function nameKey({ start, end, kind }: KindedName): string {
  return `${start}-${end}-${kind}`;
}
