import type { EntityKind } from '../../../schema/ontology.ts';

/** The letters by which patterns and their examples name kinds. */
export const KIND_OF_LETTER: Readonly<Record<string, EntityKind>> = {
  o: 'organisation',
  p: 'person',
  l: 'location',
  y: 'policy',
  t: 'technology',
};
