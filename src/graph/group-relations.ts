import type { EdgeRecord } from '../schema/graph-document.ts';
import { isSymmetric, RELATION_TYPES, type RelationType } from '../schema/ontology.ts';
import type { GraphIndex } from './graph-index.ts';

/** How a relation is seen from one of its ends. */
export type Direction = 'outgoing' | 'incoming' | 'mutual';

export interface RelationFromHere {
  readonly relation: EdgeRecord;
  /** The key of the entity at the other end. */
  readonly other: string;
}

export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: Direction;
  readonly relations: readonly RelationFromHere[];
}

/** An entity's relations by type and direction, in the ontology's order. */
export function groupRelations(index: GraphIndex, key: string): RelationGroup[] {
  if (!index.graph.hasNode(key)) return [];
  const groups = new Map<
    string,
    { type: RelationType; direction: Direction; relations: RelationFromHere[] }
  >();
  for (const edgeKey of index.graph.edges(key)) {
    const relation = index.relations.get(edgeKey);
    if (relation === undefined) continue;
    const { type } = relation.attributes;
    const direction = directionFrom(relation, key);
    const group = groups.get(`${type} ${direction}`) ?? { type, direction, relations: [] };
    group.relations.push({ relation, other: relation.source === key ? relation.target : relation.source });
    groups.set(`${type} ${direction}`, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      RELATION_TYPES.indexOf(a.type) - RELATION_TYPES.indexOf(b.type) ||
      Number(a.direction === 'incoming') - Number(b.direction === 'incoming'),
  );
}

function directionFrom(relation: EdgeRecord, key: string): Direction {
  if (isSymmetric(relation.attributes.type)) return 'mutual';
  return relation.source === key ? 'outgoing' : 'incoming';
}
