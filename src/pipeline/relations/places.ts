import type { Range } from '../../schema/span.ts';
import { toSimplified } from '../articles/normalise.ts';
import type { SentenceView, Slot } from '../discourse/sentence-view.ts';
import type { RelationCandidate } from './relation.ts';

/** What stands in a place and is no part of it: buildings, grounds, stations, lines. */
const FACILITY =
  /(?:总部|大楼|大厦|[写大]字楼|中心|实验室|研究院|研究所|厂|基地|办公室|医院|学校|学院|大学|校区|机场|站|铁路|高铁|线|酒店|饭店|山庄|会堂|商场|广场|馆|乐园|园|世界|王国|度假区|欢乐谷|剧场|剧院|矿|项目|[一二三]期|示范区|自贸区|试验区|[A-Z]{2})$/;

/** True for the name of a building or institution, which stands in a place and is no part of it. */
export function isFacility(name: string): boolean {
  return FACILITY.test(toSimplified(name).replace(/[(（][^()（）]{1,12}[)）]$/, ''));
}

/**
 * The candidate with the type that its ends ask for. Chinese says of a firm and of a district alike that it
 * lies in a place: a district is part of it, anything else is located there.
 */
export function settlePlaceType(candidate: RelationCandidate): RelationCandidate {
  const { type, source, target } = candidate;
  if (type !== 'part_of' || target.entity.kind !== 'location') return candidate;
  const isPart = source.entity.kind === 'location' && !isFacility(source.entity.name);
  return isPart ? candidate : { ...candidate, type: 'located_in' };
}

/**
 * What is in a place is in the larger one named right before it, too (落户滨海市东海区: in the city).
 * @param stated candidates of one sentence
 */
export function readOuterPlaces(
  stated: readonly RelationCandidate[],
  view: SentenceView,
): RelationCandidate[] {
  return stated.flatMap((candidate) => {
    if (candidate.type !== 'located_in' || candidate.target.entity.kind !== 'location') return [];
    return placesBefore(candidate.target, view)
      .filter(({ entity }) => entity !== candidate.source.entity)
      .map((target) => ({ ...candidate, target, rule: 'located_in/larger-place' }));
  });
}

/** The names of places that touch each other before a place, from the inside out. */
function placesBefore(place: Range, view: SentenceView): Slot[] {
  const found: Slot[] = [];
  let index = view.items.findIndex((item) => item.type === 'slot' && item.start === place.start);
  for (let start = place.start; index > 0; index -= 1) {
    const item = view.items[index - 1];
    if (item?.type !== 'slot' || item.end !== start || item.slot.entity.kind !== 'location') break;
    // 中美: two countries in one character each stand side by side.
    if (item.end - item.start === 1) break;
    found.push(item.slot);
    start = item.start;
  }
  return found;
}
