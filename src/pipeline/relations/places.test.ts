import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../schema/ontology.ts';
import { type SentenceView, type Slot, viewSentence } from '../discourse/sentence-view.ts';
import { isFacility, readOuterPlaces, settlePlaceType } from './places.ts';
import type { RelationCandidate } from './relation.ts';

/** Names one after the other, from offset 0. */
function slotsOf(...names: readonly [name: string, kind: EntityKind][]): Slot[] {
  let end = 0;
  return names.map(([name, kind]) => {
    const start = end;
    end += name.length;
    return { start, end, entity: { key: name, kind, name, aliases: [], mentions: [] }, form: 'name' };
  });
}

function viewOf(slots: readonly Slot[]): SentenceView {
  const end = slots.at(-1)?.end ?? 0;
  const words = slots.map(({ start, end: wordEnd, entity }) => ({
    start,
    end: wordEnd,
    text: entity.name,
    tag: 'n',
  }));
  return viewSentence({ start: 0, end, paragraph: 0, words }, slots);
}

function candidate(type: RelationCandidate['type'], source: Slot, target: Slot): RelationCandidate {
  return { type, source, target, trigger: { start: 0, end: 1 }, rule: 'test' };
}

describe('what stands in a place', () => {
  it.each(['云岭大厦', '雲嶺大廈', '滨海软件园', '国家会展中心（滨海）'])('%s is a facility', (name) => {
    expect(isFacility(name)).toBe(true);
  });

  it.each(['东海区', '滨海新城', '云岭岛'])('%s is a part of what it lies in', (name) => {
    expect(isFacility(name)).toBe(false);
  });

  it.each([
    ['云岭科技', 'organisation', 'located_in'],
    ['云岭大厦', 'location', 'located_in'],
    ['东海区', 'location', 'part_of'],
  ] as const)('%s, a %s, is %s a place', (name, kind, type) => {
    const [source, target] = slotsOf([name, kind], ['滨海市', 'location']);
    if (source === undefined || target === undefined) throw new Error('two names give two slots');
    expect(settlePlaceType(candidate('part_of', source, target)).type).toBe(type);
  });
});

describe('readOuterPlaces', () => {
  const read = (...names: readonly [string, EntityKind][]) => {
    const slots = slotsOf(...names);
    const [source, target] = [slots[0], slots.at(-1)];
    if (source === undefined || target === undefined) throw new Error('there are names');
    return readOuterPlaces([candidate('located_in', source, target)], viewOf(slots)).map(
      ({ target: place }) => place.entity.name,
    );
  };

  it('goes from the inner place outwards', () => {
    expect(
      read(
        ['云岭科技', 'organisation'],
        ['云岭省', 'location'],
        ['滨海市', 'location'],
        ['东海区', 'location'],
      ),
    ).toEqual(['滨海市', '云岭省']);
  });

  it('leaves abbreviations alone, which stand side by side', () => {
    expect(read(['云岭科技', 'organisation'], ['沪', 'location'], ['杭', 'location'])).toEqual([]);
  });
});
