import type { EdgeRecord, EvidenceRecord } from '../schema/graph-document.ts';
import type { GraphIndex } from './graph-index.ts';
import { madeInPieces } from './made-in-pieces.ts';

/** A relation that somebody tells of, and the sentences in which they do. */
export interface ToldRelation {
  readonly relation: EdgeRecord;
  readonly evidence: readonly EvidenceRecord[];
}

const PIECE = 1000;
const NOTHING: readonly ToldRelation[] = [];

const tellings = madeInPieces(function* collect({ document }): Generator<void, Map<string, ToldRelation[]>> {
  const told = new Map<string, ToldRelation[]>();
  for (const [at, relation] of document.edges.entries()) {
    if (at % PIECE === 0) yield;
    for (const [speaker, evidence] of bySpeaker(relation)) {
      const known = told.get(speaker);
      if (known === undefined) told.set(speaker, [{ relation, evidence }]);
      else known.push({ relation, evidence });
    }
  }
  return told;
});

/** What an entity says of relations, in the order of the graph. */
export function saidBy(index: GraphIndex, speaker: string): readonly ToldRelation[] {
  return tellings.get(index).get(speaker) ?? NOTHING;
}

/** A graph built before sentences had speakers has one of the whole relation. */
function bySpeaker({ attributes: { speaker, evidence } }: EdgeRecord): Map<string, EvidenceRecord[]> {
  const found = new Map<string, EvidenceRecord[]>();
  for (const item of evidence) {
    const said = item.attribution?.speaker;
    if (said !== undefined) found.set(said, [...(found.get(said) ?? []), item]);
  }
  if (found.size === 0 && speaker !== null) found.set(speaker, [...evidence]);
  return found;
}
