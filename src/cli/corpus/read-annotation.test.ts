import { describe, expect, it } from 'vitest';
import { readAnnotation } from './read-annotation.ts';

const TEXT = '云岭科技（下称“云岭”）与滨海市签约。云岭山很高，云岭科技落户滨海市。IBM不在IBMer里。';
const read = (...lines: readonly string[]) => readAnnotation('a', lines.join('\n'), TEXT);
const COMPANY = 'E c organisation 云岭科技 :: 云岭';
const CITY = 'E s location alt=organisation 滨海市';

const mentions = (gold: ReturnType<typeof read>, id: string) =>
  gold.entities.find((entity) => entity.id === id)?.mentions.map(({ start, end }) => TEXT.slice(start, end));

describe('readAnnotation', () => {
  it('finds every occurrence of a name, the longest first', () => {
    const gold = read('# a comment', '', COMPANY, CITY, 'E m location 云岭山');
    expect(mentions(gold, 'c')).toEqual(['云岭科技', '云岭', '云岭科技']);
    expect(mentions(gold, 'm')).toEqual(['云岭山']);
    expect(gold.entities[1]).toMatchObject({ acceptableKinds: ['organisation'], required: true });
  });

  it('takes what a line says is no mention, or is open', () => {
    const gold = read(COMPANY, 'NOT 云岭 :: 云岭山', 'OPT 云岭 :: “云岭”');
    expect(gold.entities[0]?.mentions.map(({ required }) => required)).toEqual([true, false, true]);
  });

  it('wants to be told whose a shared name is', () => {
    const other = 'E o person opt 岭科 :: 云岭';
    expect(() => read(COMPANY, other, 'E x person 云')).toThrow('云岭 at 8 can be c or o; add an ONLY line');
    const gold = read(COMPANY, other, 'ONLY c 云岭 :: “云岭”', 'ONLY o 云岭 :: 云岭山');
    expect([mentions(gold, 'c')?.length, mentions(gold, 'o')]).toEqual([3, ['云岭']]);
  });

  it('cuts no Latin word', () => {
    expect(mentions(read('E i organisation IBM'), 'i')).toEqual(['IBM']);
  });

  it('reads relations with their verbatim words', () => {
    const gold = read(COMPANY, CITY, 'R c located_in s noncore alt=owns status=actual :: 云岭科技落户滨海市');
    const [relation] = gold.relations;
    expect(relation).toMatchObject({ type: 'located_in', core: false, acceptableTypes: ['owns'] });
    expect(TEXT.slice(relation?.evidence.start, relation?.evidence.end)).toBe('云岭科技落户滨海市');
  });

  it.each([
    ['X what', 'it begins with none of'],
    ['E c animal 云岭', 'there is no such kind'],
    ['E c organisation 云岭科技', 'c stands twice'],
    ['NOT 山 :: 高山流水', 'the text has no such words'],
    ['ONLY z 云岭 :: “云岭”', 'there is no entity z above'],
    ['R c located_in z :: 云岭科技', 'an end is no entity above'],
    ['R c likes s :: 云岭科技', 'there is no such type'],
    ['R c located_in s :: 云岭科技迁往滨海', 'word for word'],
  ])('refuses “%s” with its line', (line, why) => {
    expect(() => read(COMPANY, CITY, line)).toThrow(/^a\.ann, line 3: /);
    expect(() => read(COMPANY, CITY, line)).toThrow(why);
  });
});
