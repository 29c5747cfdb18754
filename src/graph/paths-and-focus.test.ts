import { describe, expect, it } from 'vitest';
import { overlaps } from './date-range.ts';
import { filterGraph, SHOW_ALL } from './filter-graph.ts';
import { countHiddenAround, NO_FOCUS, visibleGraph } from './focus.ts';
import { indexDocument } from './graph-index.ts';
import { commonNeighbours, neighbourhood } from './neighbourhood.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { shortestPaths } from './shortest-paths.ts';

/** a–b–d–e and a–c–d, f alone: two shortest ways from a to d, by entities and relations of the sample. */
function diamond() {
  const sample = sampleDocument('商汤落户上海。');
  const [node] = sample.nodes;
  const [edge] = sample.edges;
  if (node === undefined || edge === undefined) throw new Error('the sample is empty');
  const joined = ['ab', 'ac', 'bd', 'cd', 'de'];
  return indexDocument({
    ...sample,
    nodes: [...'abcdef'].map((key) => ({ ...node, key })),
    edges: joined.map(([source = '', target = '']) => ({ ...edge, key: source + target, source, target })),
  });
}

const index = diamond();
const all = filterGraph(index, SHOW_ALL);

describe('shortest paths', () => {
  const ways = (from: string, to: string, visible = all) =>
    shortestPaths(index, visible, from, to).map(({ entities }) => entities.join(''));

  it('are all of them, whichever way the relations point', () => {
    expect(ways('a', 'd')).toEqual(['abd', 'acd']);
    expect(ways('e', 'a')).toEqual(['edba', 'edca']);
    expect(shortestPaths(index, all, 'a', 'd')[0]?.steps).toEqual([['ab'], ['bd']]);
  });

  it('lead through what is visible only', () => {
    const without = visibleGraph(index, SHOW_ALL, { ...NO_FOCUS, hidden: new Set(['b']) });
    expect(ways('a', 'd', without)).toEqual(['acd']);
  });

  it('are none where nothing leads, from a thing to itself, or from what is not there', () => {
    expect(ways('a', 'f')).toEqual([]);
    expect(ways('a', 'a')).toEqual([]);
    expect(ways('a', 'gone')).toEqual([]);
    expect(ways('gone', 'a')).toEqual([]);
  });

  it('are no more than asked for', () => {
    expect(shortestPaths(index, all, 'a', 'd', 1)).toHaveLength(1);
  });
});

describe('a neighbourhood', () => {
  it('grows step by step', () => {
    const around = (steps: number) => [...neighbourhood(index, all, ['e'], steps)].sort().join('');
    expect([1, 2, 3].map(around)).toEqual(['de', 'bcde', 'abcde']);
  });

  it('that several have in common', () => {
    expect(commonNeighbours(index, all, ['b', 'c'])).toEqual(['a', 'd']);
    expect(commonNeighbours(index, all, ['b', 'c', 'e'])).toEqual(['d']);
    expect(commonNeighbours(index, all, ['a', 'f'])).toEqual([]);
  });

  it('says how much of it is hidden', () => {
    const focused = visibleGraph(index, SHOW_ALL, { ...NO_FOCUS, centres: ['e'] });
    expect([...focused.entities].sort()).toEqual(['d', 'e']);
    expect(countHiddenAround(index, focused, 'd')).toBe(2);
    expect(countHiddenAround(index, focused, 'e')).toBe(0);
  });

  it('of something that is not there is everything', () => {
    expect(visibleGraph(index, SHOW_ALL, { ...NO_FOCUS, centres: ['gone'] }).entities.size).toBe(6);
  });
});

describe('a date', () => {
  it.each([
    ['2018', { from: '2018-03', to: null }, true],
    ['2018', { from: '2019', to: null }, false],
    ['2019-01-17', { from: '2019', to: '2019' }, true],
    ['2019-02', { from: null, to: '2019-01' }, false],
    ['2019-01-31', { from: null, to: '2019-01' }, true],
    ['2017', { from: '2016-05-01', to: '2018' }, true],
  ])('%s within %j: %s', (date, range, expected) => {
    expect(overlaps(date, range)).toBe(expected);
  });
});
