import type { RelationCandidate } from './relation.ts';

/** A place that an organisation works in, by its name. */
const SEAT = /(?:总部|大楼|大厦|中心|实验室|研究院|研究所|工厂|基地|办公室|医院|学校|大学|机场|车站)$/;

/**
 * An organisation is where a seat of its own is: from “the building in the park” and “the company's
 * building” (in the name) follows “the company in the park”, with the same words as evidence.
 * @param stated what the sentence states
 * @param named what names in the sentence state
 */
export function readFacilities(
  stated: readonly RelationCandidate[],
  named: readonly RelationCandidate[],
): RelationCandidate[] {
  return stated.flatMap((place) => {
    if (place.type !== 'located_in' || !SEAT.test(place.source.entity.name)) return [];
    return named
      .filter((owner) => owner.type === 'owns' && owner.target.entity === place.source.entity)
      .map((owner) => ({
        ...place,
        source: owner.source,
        rule: 'located_in/through-its-seat',
        follows: place,
      }));
  });
}
