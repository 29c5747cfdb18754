import Graph from 'graphology';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../graph/sample-document.fixture.ts';
import { parseGraph } from '../schema/parse-graph.ts';
import { exportFileName } from './file-name.ts';
import { FORMATS } from './formats.ts';

const document = sampleDocument('商汤落户上海。<script>alert(1)</script>\u2028');

describe('JSON', () => {
  it('opens again as the same document', () => {
    expect(parseGraph(FORMATS.json.write(document))).toEqual({ ok: true, document });
  });
  it('opens in graphology as it is', () => {
    const graph = Graph.from(JSON.parse(FORMATS.json.write(document)));
    expect([graph.order, graph.size]).toEqual([4, 3]);
  });
});

describe('a file name', () => {
  const named = (...ids: string[]) => ({
    ...document,
    attributes: {
      ...document.attributes,
      articles: document.attributes.articles.flatMap((article) => ids.map((id) => ({ ...article, id }))),
    },
  });
  it.each([
    [['2019-02-25-shanghai'], 'yintu-2019-02-25-shanghai.json'],
    [['上海/城市:大脑?'], 'yintu-上海-城市-大脑.json'],
    [['../..'], 'yintu-graph.json'],
    [['a', 'b'], 'yintu-2-articles.json'],
    [[], 'yintu-empty.json'],
  ])('for articles %j is %s', (ids, name) => {
    expect(exportFileName(named(...ids), 'json')).toBe(name);
  });
  it('says which part it is', () => {
    expect(exportFileName(named('a'), 'json', 'shown')).toBe('yintu-a.shown.json');
  });
});
