import { describe, expect, it } from 'vitest';
import { archive } from '../../e2e/fixtures/archive.ts';
import { manyQuotes } from '../../e2e/fixtures/extremes.ts';
import { harbour } from '../../e2e/fixtures/harbour.ts';
import { findQuotes } from './find-quotes.ts';
import { indexDocument } from './graph-index.ts';
import { prepareSearch } from './prepare-search.ts';

const index = indexDocument(harbour);
const found = (query: string) =>
  findQuotes(index, query).quotes.map(({ article, sentence, match, quotedFor }) => ({
    sentence: article.text.slice(sentence.start, sentence.end),
    words: article.text.slice(match.start, match.end),
    for: quotedFor.type === 'entity' ? quotedFor.entity.key : quotedFor.relation.key,
  }));

describe('words in the quotes', () => {
  it('open the entity that they name', () => {
    expect(found('东港')).toEqual([{ sentence: '东港另有打算。', words: '东港', for: 'loc.donggang' }]);
  });
  it('open the relation that they state', () => {
    expect(found('20亿元')).toMatchObject([{ words: '20亿元', for: 'r.acquires' }]);
    expect(found('总经理')).toMatchObject([{ for: 'r.position' }]);
  });
  it('open the entity named nearest where they state nothing', () => {
    expect(found('打算')).toMatchObject([{ for: 'loc.donggang' }]);
  });
  it('are found in either script and width', () => {
    expect(found('遠航集團否認')).toMatchObject([{ words: '远航集团否认' }]);
    expect(found('２０亿')).toMatchObject([{ words: '20亿' }]);
  });
  it('are found once in each sentence', () => {
    expect(found('海湾市').map(({ sentence }) => sentence.slice(0, 5))).toEqual([
      '5月10日',
      '“我们将与',
      '6月1日，',
      '云帆是海湾',
    ]);
  });
  it('are not looked for where there are none, or a single letter', () => {
    expect(found('')).toEqual([]);
    expect(found(' ')).toEqual([]);
    expect(found('a')).toEqual([]);
    expect(found('月球')).toEqual([]);
  });
  it('are no quote where nobody is named', () => {
    const [first] = archive.attributes.articles;
    if (first === undefined) throw new Error('the archive has no article');
    const articles = [{ ...first, text: `${first.text}无人提及之处。` }];
    const lonely = indexDocument({
      ...archive,
      attributes: { ...archive.attributes, articles },
      nodes: [],
      edges: [],
    });
    expect(findQuotes(lonely, '落户').quotes).toEqual([]);
  });
});

it('stops at as many as are wanted and says that there are more', () => {
  const many = indexDocument(manyQuotes);
  expect(findQuotes(many, '东港', 20)).toMatchObject({ more: true, quotes: { length: 20 } });
  expect(findQuotes(many, '第500句', 20)).toMatchObject({ more: false, quotes: { length: 1 } });
});

it('answers alike whether it was prepared in pieces or not', () => {
  const prepared = indexDocument(harbour);
  let pieces = 1;
  while (!prepareSearch(prepared)) pieces += 1;
  expect(pieces).toBeGreaterThan(2);
  expect(findQuotes(prepared, '海湾').quotes).toEqual(findQuotes(index, '海湾').quotes);
});
