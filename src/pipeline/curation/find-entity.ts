import { ENTITY_KINDS } from '../../schema/ontology.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityAddress } from './curation.ts';

/** An operation cannot be carried out; `message` says why, for a warning. */
export class NotApplicable extends Error {
  override readonly name = 'NotApplicable';
}

/**
 * The entity at an address: by key, else by kind and name, else by kind and alias.
 * @throws NotApplicable if there is none, or more than one
 */
export function findEntity(entities: readonly Entity[], address: EntityAddress): Entity {
  const byKey = entities.find(({ key }) => key === address);
  if (byKey !== undefined) return byKey;
  const kind = ENTITY_KINDS.find((known) => address.startsWith(`${known} `));
  if (kind === undefined) throw new NotApplicable(`no entity has the key ${address}`);
  const name = address.slice(kind.length).trim();
  const ofKind = entities.filter((entity) => entity.kind === kind);
  const named = ofKind.filter((entity) => entity.name === name);
  const called = ofKind.filter(({ aliases }) => aliases.some(({ text }) => text === name));
  const [only, ...more] = named.length > 0 ? named : called;
  if (only === undefined) throw new NotApplicable(`no ${kind} has the name or alias ${name}`);
  if (more.length === 0) return only;
  const keys = [only, ...more].map(({ key }) => key).join(', ');
  throw new NotApplicable(`more than one ${kind} is called ${name}; name one by its key: ${keys}`);
}
