import type { EdgeRecord, NodeRecord } from '../schema/graph-document.ts';
import { isSymmetric } from '../schema/ontology.ts';
import type { GraphIndex } from './graph-index.ts';

/** Keys are `KIND/NAME` and `TYPE:SOURCE→TARGET`, as the build writes them (`assemble/`). */
const ENTITY_KEY = /^([a-z]+)\/(.+)$/s;
const RELATION_KEY = /^([a-z_]+):(.+)→(.+)$/s;

/**
 * The entity of a key, also of one from an earlier build: if no entity has it any more, the one that
 * goes by the name in it, of the same kind if there is one. Null if nothing goes by that name.
 */
export function findEntityByKey(index: GraphIndex, key: string): NodeRecord | null {
  const exact = index.entities.get(key);
  if (exact !== undefined) return exact;
  const [, kind, name] = ENTITY_KEY.exec(key) ?? [];
  if (name === undefined) return null;
  const named = index.document.nodes.filter(({ attributes }) => goesBy(attributes, name));
  return named.find(({ attributes }) => attributes.kind === kind) ?? named[0] ?? null;
}

/** The relation of a key, also of one whose ends have other keys now than when the key was made. */
export function findRelationByKey(index: GraphIndex, key: string): EdgeRecord | null {
  const exact = index.relations.get(key);
  if (exact !== undefined) return exact;
  const [, type, from, to] = RELATION_KEY.exec(key) ?? [];
  if (from === undefined || to === undefined) return null;
  const source = findEntityByKey(index, from)?.key;
  const target = findEntityByKey(index, to)?.key;
  if (source === undefined || target === undefined) return null;
  const joining = index.graph.edges(source, target).concat(index.graph.edges(target, source));
  for (const joiningKey of joining) {
    const relation = index.relations.get(joiningKey);
    if (relation === undefined || relation.attributes.type !== type) continue;
    if (relation.source === source || isSymmetric(relation.attributes.type)) return relation;
  }
  return null;
}

/** The name in an entity's key, to tell a reader what a link was to; of any other key, the key. */
export function nameInKey(key: string): string {
  return ENTITY_KEY.exec(key)?.[2] ?? key;
}

function goesBy({ name, aliases }: NodeRecord['attributes'], wanted: string): boolean {
  return name === wanted || aliases.some(({ text }) => text === wanted);
}
