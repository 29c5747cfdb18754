import { describe, expect, it } from 'vitest';
import { indexDocument } from '../graph/graph-index.ts';
import { sampleDocument } from '../graph/sample-document.fixture.ts';
import { articleOf } from './article.testing.ts';
import { blockAt, blocksInOrder, layOutArticle, markBlocks, marksOf } from './lay-out-article.ts';
import { listArticles } from './list-articles.ts';
import { passageMark, relationMarks } from './selection-marks.ts';

const TEXT = '样本\n2019年，商汤科技落户上海。\n分享到：微信\n关闭\n微软也来了。';

function sample() {
  const document = sampleDocument(TEXT);
  const place = (words: string) => {
    const start = TEXT.indexOf(words);
    return { article: 'a', start, end: start + words.length };
  };
  const named: Record<string, string> = {
    shanghai: '上海',
    sensetime: '商汤科技',
    microsoft: '微软',
    watson: '样本',
  };
  const sentence = place('商汤科技落户上海');
  return indexDocument({
    ...document,
    attributes: {
      ...document.attributes,
      articles: document.attributes.articles.map((article) => ({
        ...article,
        furniture: [
          { ...place('分享到：微信'), because: 'share-bar' },
          { ...place('关闭'), because: 'share-bar' },
        ],
      })),
    },
    nodes: document.nodes.map((node) => ({
      ...node,
      attributes: {
        ...node.attributes,
        mentions: [place(named[node.key] ?? '')],
        facts: node.key === 'sensetime' ? [{ label: '地点', value: '上海', evidence: sentence }] : [],
      },
    })),
    edges: document.edges.map((edge) => ({
      ...edge,
      attributes: {
        ...edge.attributes,
        evidence: [
          {
            ...sentence,
            source: place('商汤科技'),
            target: place('上海'),
            triggers: [place('落户')],
            rule: 'test',
            status: 'actual' as const,
            date: null,
          },
        ],
      },
    })),
  });
}

const index = sample();
const [article = articleOf('')] = index.document.attributes.articles;
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

describe('an article', () => {
  it('is laid out in title, paragraphs and furniture that belongs together', () => {
    const { title, front, sections } = layOutArticle(index, article);
    expect(title && words(title)).toBe('样本');
    expect(front).toEqual([]);
    expect(
      sections.map((section) =>
        section.type === 'story' ? words(section.block) : section.blocks.map(words),
      ),
    ).toEqual(['2019年，商汤科技落户上海。', ['分享到：微信', '关闭'], '微软也来了。']);
  });

  it('has its names, facts and dates marked, each in the block in which it stands', () => {
    const blocks = blocksInOrder(layOutArticle(index, article));
    const marked = blocks.map((block) => block.marks.map((mark) => [mark.type, words(mark)]));
    expect(marked[0]).toEqual([['mention', '样本']]);
    expect(marked[1]).toEqual([
      ['date', '2019年'],
      ['fact', '商汤科技落户上海'],
      ['mention', '商汤科技'],
      ['mention', '上海'],
    ]);
    expect(marked.at(-1)).toEqual([['mention', '微软']]);
  });

  it('gives a mark that runs over several blocks to each of them', () => {
    const blocks = [0, 10, 20].map((start) => ({
      start,
      end: start + 8,
      type: 'paragraph' as const,
      level: 0,
    }));
    const marks = [
      { start: 2, end: 13, type: 'fact' as const },
      { start: 8, end: 10, type: 'fact' as const },
      { start: 12, end: 25, type: 'date' as const },
    ];
    expect(markBlocks(blocks, marks).map((block) => block.marks)).toEqual([
      [marks[0]],
      [marks[0], marks[2]],
      [marks[2]],
    ]);
  });

  it('is marked in longer names before the shorter ones in them', () => {
    expect(marksOf(index, article).map(({ start }) => start)).toEqual(
      marksOf(index, article)
        .map(({ start }) => start)
        .sort((a, b) => a - b),
    );
  });

  it('finds the block of an offset, or the next one', () => {
    const blocks = blocksInOrder(layOutArticle(index, article));
    const at = (offset: number) => {
      const block = blockAt(blocks, offset);
      return block === null ? null : words(block);
    };
    expect([at(0), at(2), at(TEXT.indexOf('微软')), at(TEXT.length)]).toEqual([
      '样本',
      '2019年，商汤科技落户上海。',
      '微软也来了。',
      null,
    ]);
  });
});

describe('what is chosen', () => {
  it('marks the sentence of a relation, its ends and its words', () => {
    const relation = index.relations.get('r1');
    if (relation === undefined) throw new Error('the sample has r1');
    expect(relationMarks(index, relation, article).map((mark) => [mark.type, words(mark)])).toEqual([
      ['sentence', '2019年，商汤科技落户上海。'],
      ['source', '商汤科技'],
      ['trigger', '落户'],
      ['target', '上海'],
    ]);
    expect(relationMarks(index, relation, articleOf('', { id: 'b' }))).toEqual([]);
  });

  it('marks the sentence that a link leads to', () => {
    const mark = passageMark(article, TEXT.indexOf('落户'));
    expect(mark && words(mark)).toBe('2019年，商汤科技落户上海。');
    expect(passageMark(article, TEXT.length)).toBeNull();
  });
});

it('lists articles by date, those without one last, with what each holds', () => {
  const document = sampleDocument('商汤落户上海。');
  const [first] = document.attributes.articles;
  const dated = (id: string, publishedAt: string | null) => (first ? [{ ...first, id, publishedAt }] : []);
  const articles = [
    ...dated('z', null),
    ...dated('a', '2020-01-02'),
    ...dated('b', '2019-12-31'),
    ...dated('c', '2019'),
  ];
  const list = listArticles(indexDocument({ ...document, attributes: { ...document.attributes, articles } }));
  expect(list.map(({ article: { id }, entities, relations }) => [id, entities, relations])).toEqual([
    ['c', 0, 0],
    ['b', 0, 0],
    ['a', 4, 3],
    ['z', 0, 0],
  ]);
});
