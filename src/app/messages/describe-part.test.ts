import { describe, expect, it } from 'vitest';
import { type Filter, SHOW_ALL } from '../../graph/filter-graph.ts';
import { type Focus, NO_FOCUS } from '../../graph/focus.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { describeFilterPart, describeFocusPart } from './describe-part.ts';
import { DICTIONARIES } from './dictionaries.ts';

const sample = sampleDocument('一');
const [article] = sample.attributes.articles;
const articles = article && [article, { ...article, id: 'b', title: '另一篇' }, { ...article, id: 'c' }];
const index = indexDocument({ ...sample, attributes: { ...sample.attributes, articles: articles ?? [] } });

const filterWords = (part: keyof Filter, change: Partial<Filter>) =>
  (['zh-Hans', 'en'] as const).map((language) =>
    describeFilterPart(part, { ...SHOW_ALL, ...change }, index, DICTIONARIES[language]),
  );
const focusWords = (part: Exclude<keyof Focus, 'steps'>, change: Partial<Focus>) =>
  (['zh-Hans', 'en'] as const).map((language) =>
    describeFocusPart(part, { ...NO_FOCUS, ...change }, index, DICTIONARIES[language]),
  );

describe('an active part of the filter', () => {
  it('names what it hides, and counts what would be too many names', () => {
    expect(filterWords('hiddenKinds', { hiddenKinds: new Set(['person', 'policy']) })).toEqual([
      '隐藏：人物、政策',
      'Hidden: Person, Policy',
    ]);
    const hiddenTypes = new Set(['located_in', 'part_of', 'owns', 'uses', 'signs'] as const);
    expect(filterWords('hiddenTypes', { hiddenTypes })).toEqual([
      '隐藏关系：位于、隶属、控股等 5 种',
      'Hidden relations: located in, part of, owns and 2 more',
    ]);
    expect(filterWords('hiddenStatuses', { hiddenStatuses: new Set(['planned']) })[0]).toBe('隐藏：计划中');
  });

  it('counts articles, and names the only one that is left', () => {
    expect(filterWords('hiddenArticles', { hiddenArticles: new Set(['a']) })).toEqual([
      '隐藏 1 篇文章',
      '1 article hidden',
    ]);
    expect(filterWords('hiddenArticles', { hiddenArticles: new Set(['a', 'c']) })).toEqual([
      '只看《另一篇》',
      'Only “另一篇”',
    ]);
  });

  it.each([
    [{ from: '2018', to: '2019-03' }, '2018 – 2019-03', '2018 – 2019-03'],
    [{ from: '2018', to: '2018' }, '2018', '2018'],
    [{ from: '2018', to: null }, '2018 起', 'since 2018'],
    [{ from: null, to: '2018' }, '2018 为止', 'until 2018'],
  ])('says the dates %j as %s', (dates, chinese, english) => {
    expect(filterWords('dates', { dates })).toEqual([chinese, english]);
  });

  it('says the least numbers', () => {
    expect(filterWords('leastQuotes', { leastQuotes: 2 })).toEqual(['提到 ≥ 2 次', '≥ 2 mentions']);
    expect(filterWords('leastConnections', { leastConnections: 1 })).toEqual(['关系 ≥ 1 条', '≥ 1 relation']);
  });
});

describe('an active part of the focus', () => {
  it('names the one in the middle, and counts several', () => {
    expect(focusWords('centres', { centres: ['shanghai'], steps: 2 })).toEqual([
      '只看 上海 周围 2 步',
      'Only within 2 steps of 上海',
    ]);
    expect(focusWords('centres', { centres: ['shanghai', 'watson'] })).toEqual([
      '只看 2 个名字周围 1 步',
      'Only within 1 step of 2 names',
    ]);
    expect(focusWords('centres', { centres: ['gone'] })[0]).toBe('只看 gone 周围 1 步');
  });

  it('counts what was done by hand', () => {
    expect(focusWords('hidden', { hidden: new Set(['watson']) })).toEqual([
      '手动隐藏 1 个',
      '1 hidden by hand',
    ]);
    expect(focusWords('pinned', { pinned: new Set(['watson']) })[0]).toBe('固定 1 个');
    expect(focusWords('expanded', { expanded: new Set(['watson']) })[0]).toBe('展开 1 个');
  });
});
