import type { Entity } from '../entities/entity.ts';
import type { Relation } from '../relations/relation.ts';

/** Parties that a name lists before it says 等. */
const MOST_PARTIES = 3;

/**
 * Names for agreements that the text calls only 战略合作协议: with the parties that sign them, so that two
 * of them can be told apart. Entities that need no such name are left out of the map.
 */
export function nameOccasions(
  entities: readonly Entity[],
  relations: readonly Relation[],
): Map<Entity, string> {
  const parties = new Map<Entity, string[]>();
  for (const { type, source, target } of relations) {
    if (type !== 'signs' || !target.key.includes('@')) continue;
    const known = parties.get(target) ?? [];
    parties.set(target, known.includes(source.name) ? known : [...known, source.name]);
  }
  const names = new Map<Entity, string>();
  for (const entity of entities) {
    const signers = parties.get(entity);
    // A name that a curator gave stands as it is.
    if (signers === undefined || !entity.key.startsWith(`${entity.kind}/${entity.name}@`)) continue;
    const list = signers.slice(0, MOST_PARTIES).join('、') + (signers.length > MOST_PARTIES ? '等' : '');
    names.set(entity, `${entity.name}（${list}）`);
  }
  return names;
}
