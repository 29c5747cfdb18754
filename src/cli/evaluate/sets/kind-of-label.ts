import type { EntityKind } from '../../../schema/ontology.ts';

/** The kinds that every set marks. */
export const SET_KINDS = ['person', 'location', 'organisation'] as const satisfies readonly EntityKind[];
export type SetKind = (typeof SET_KINDS)[number];

/**
 * Labels of the usual sets in lower case. Left out are what is no entity of ours: titles, races, times,
 * nationalities (Resume's CONT: 中国国籍), books, films, games.
 */
const KINDS: ReadonlyMap<string, SetKind> = new Map(
  (
    [
      ['person', 'per person name nr person_name'],
      ['location', 'loc location gpe address scene ns lct'],
      ['organisation', 'org organization organisation nt company government org_name company_name'],
    ] as const
  ).flatMap(([kind, labels]) => labels.split(' ').map((label) => [label, kind] as const)),
);

/** Null for what is none of the three kinds, and for Weibo's nominals (PER.NOM: 男人), which are no names. */
export function kindOfLabel(label: string): SetKind | null {
  const [name = '', form] = label.toLowerCase().split('.');
  return form === 'nom' ? null : (KINDS.get(name) ?? null);
}
