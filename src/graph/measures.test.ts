import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from './betweenness.ts';
import { bondsOf, namedCommunities } from './communities.ts';
import { groupByTies } from './group-by-ties.ts';
import { joinedNames } from './joined-names.fixture.ts';
import { tiesOf } from './ties.ts';

describe('betweenness', () => {
  const sharesOf = (letters: string, ...pairs: string[]) =>
    betweenness(tiesOf(joinedNames(letters, ...pairs))).map((share) => Math.round(share * 100));

  it('is the share of pairs whose shortest way leads through, whichever way relations point', () => {
    expect(sharesOf('abc', 'ab', 'cb')).toEqual([0, 100, 0]);
    expect(sharesOf('abcd', 'ab', 'bc', 'cd')).toEqual([0, 67, 67, 0]);
  });

  it('is the same for parallel relations, and 0 where there are none', () => {
    expect(sharesOf('abc', 'ab', 'ba', 'ab', 'cb')).toEqual([0, 100, 0]);
    expect(sharesOf('abc')).toEqual([0, 0, 0]);
    expect(sharesOf('')).toEqual([]);
  });
});

describe('communities', () => {
  const membersOf = (letters: string, ...pairs: string[]) => {
    const index = joinedNames(letters, ...pairs);
    return namedCommunities(index, groupByTies(bondsOf(index))).map(({ members }) => members.join(''));
  };
  const two = ['ab', 'bc', 'ca', 'cd', 'de', 'ef', 'fg', 'gd', 'eg', 'df'];

  it('have more relations inside than to the outside; the largest first, each with its best connected first', () => {
    expect(membersOf('abcdefg', ...two)).toEqual(['defg', 'cab']);
  });

  it('are not held together by what a text denies', () => {
    expect(membersOf('abcd', 'ab', 'bc', 'cd!', 'da!', 'ac')).toEqual(['acb']);
  });

  it('are at least three: pairs and single names are none', () => {
    expect(membersOf('abcde', 'ab', 'cd')).toEqual([]);
    expect(membersOf('')).toEqual([]);
  });

  it('are the same each time, and nobody is in two', () => {
    const letters = 'abcdefghijklmnop';
    const letter = fc.constantFrom(...letters);
    const pair = fc.tuple(letter, letter).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const words = pairs.map((ends) => ends.join(''));
        const found = membersOf(letters, ...words);
        expect(membersOf(letters, ...words)).toEqual(found);
        const members = found.join('');
        expect(new Set(members).size).toBe(members.length);
      }),
      { numRuns: 40 },
    );
  });
});
