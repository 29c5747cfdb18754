import { expect, it } from 'vitest';
import { readArticles } from '../articles/read-articles.ts';
import type { RefusedMention } from '../mentions/mention.ts';
import { makeReport, reportFurniture } from './build-report.ts';

const STORY = [
  '今年1月17日，云岭科技的总部在滨海市新建的园区启用，成为该区域建成后的首家进驻公司。',
  '这家公司的负责人对记者称，未来希望深度参与滨海市的发展，更要贡献于滨海市的未来。',
  '据介绍，园区未来将集聚一流的产业集群，从地域上联结打通南北创新走廊，串联起科学研究和科技商务。',
];

it('lists what nothing is read in and what only names are read in, in the order of the text', () => {
  const [lead = ''] = STORY;
  const text = [
    '---',
    'title: 新总部启用',
    '---',
    lead,
    ...STORY,
    '图片来源：云岭科技',
    '分享到：微信 微博',
  ].join('\n');
  const { articles } = readArticles([
    { name: 'a.md', source: 'a.md', bytes: new TextEncoder().encode(text) },
  ]);
  const furniture = articles.flatMap(reportFurniture);
  expect(furniture.map((piece) => [piece.because, piece.names, piece.text])).toEqual([
    ['front-matter', false, '---\ntitle: '],
    ['front-matter', false, '\n---'],
    ['repeated', true, lead],
    ['caption', true, '图片来源：云岭科技'],
    ['share-bar', false, '分享到：微信 微博'],
  ]);
  for (const { text: words, span } of furniture) expect(text.slice(span.start, span.end)).toBe(words);
});

it('tells of a refusal once, and not of what was taken after all', () => {
  const text = '云岭科技大厦今日启用。\n';
  const [article] = readArticles([
    { name: 'a.txt', source: 'a.txt', bytes: new TextEncoder().encode(text) },
  ]).articles;
  if (article === undefined) throw new Error('no article');
  const tower = { start: 0, end: 6, kind: 'location', because: 'name-head' } as const;
  const company = { start: 0, end: 4, kind: 'organisation', because: 'lexicon' } as const;
  const refused: RefusedMention[] = [
    { ...company, refusedFor: 'overlap', lostTo: tower },
    { ...company, refusedFor: 'overlap', lostTo: tower },
    { ...tower, because: 'tagger', refusedFor: 'overlap', lostTo: company },
  ];
  const reading = { article, sentences: [], mentions: [tower], nominals: [], declaredAliases: [], refused };
  const [report] = makeReport({ document: null, readings: [reading] }).articles;
  expect(report?.refusedMentions).toEqual([
    {
      text: '云岭科技',
      span: { article: 'a', start: 0, end: 4 },
      kind: 'organisation',
      because: 'lexicon',
      refusedFor: 'overlap',
      lostTo: { text: '云岭科技大厦', span: { article: 'a', start: 0, end: 6 }, because: 'name-head' },
      belief: null,
    },
  ]);
});
