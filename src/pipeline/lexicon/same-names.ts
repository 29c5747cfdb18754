import { ENTITY_KINDS, type EntityKind } from '../../schema/ontology.ts';
import type { TableRow } from './table-rows.ts';

/** Names of one thing, of one kind. */
export interface SameNames {
  readonly kind: EntityKind;
  readonly names: readonly string[];
}

/** Two names that are never of one thing. A kind of null is any kind. */
export interface NeverSame {
  readonly one: { readonly name: string; readonly kind: EntityKind | null };
  readonly other: { readonly name: string; readonly kind: EntityKind | null };
}

type Refuse = (line: number, why: string) => void;

/** Rows of `same.tsv`: a name, its other names joined by `|`, their kind. */
export function readSameNames(rows: readonly TableRow[], refuse: Refuse): SameNames[] {
  return rows.flatMap(({ line, cells: [name = '', others = '', kind = ''] }) => {
    const names = [name, ...listed(others)];
    if (!isKind(kind)) refuse(line, `"${kind}" is no kind of entity`);
    else if (names.length < 2) refuse(line, 'it wants another name in column 2');
    else return [{ kind, names }];
    return [];
  });
}

/**
 * Rows of `never-same.tsv`: a name, what it never is joined by `|`, the kind of both (empty for any), and the
 * kind of those in column 2 where it is another. What `same` says to be one cannot be two.
 */
export function readNeverSame(
  rows: readonly TableRow[],
  same: readonly SameNames[],
  refuse: Refuse,
): NeverSame[] {
  return rows.flatMap(({ line, cells: [name = '', others = '', first = '', second = ''] }) => {
    const kinds = [first, second === '' ? first : second].map((kind) => (kind === '' ? null : kind));
    const [kind = null, otherKind = null] = kinds;
    if (!isKindOrAny(kind) || !isKindOrAny(otherKind)) {
      refuse(line, `"${isKindOrAny(kind) ? otherKind : kind}" is no kind of entity`);
      return [];
    }
    if (listed(others).length === 0) refuse(line, 'it wants another name in column 2');
    return listed(others).flatMap((other) => {
      const pair = { one: { name, kind }, other: { name: other, kind: otherKind } };
      const contradiction = same.find((group) => holdsBoth(group, pair));
      if (contradiction === undefined) return [pair];
      refuse(line, `same.tsv says that "${name}" and "${other}" are one`);
      return [];
    });
  });
}

function holdsBoth({ kind, names }: SameNames, { one, other }: NeverSame): boolean {
  return [one, other].every((form) => (form.kind ?? kind) === kind && names.includes(form.name));
}

function listed(cell: string): string[] {
  return cell.split('|').filter((name) => name !== '');
}

function isKindOrAny(kind: string | null): kind is EntityKind | null {
  return kind === null || isKind(kind);
}

function isKind(kind: string): kind is EntityKind {
  return ENTITY_KINDS.some((known) => known === kind);
}
