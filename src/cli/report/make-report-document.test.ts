import { expect, it } from 'vitest';
import { makeReport } from '../../pipeline/assemble/build-report.ts';
import { makeReportDocument } from './make-report-document.ts';
import { reportDocumentSchema } from './report-document.ts';
import { SAMPLE_BUILD, SAMPLE_GRAPH, sampleReport, spanOf } from './sample-report.testing.ts';

const { report, text } = sampleReport();
const [article] = report.articles;

it('keeps its own contract', () => {
  expect(reportDocumentSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

it('has each thing that was kept with its reasons, and its words where its span says', () => {
  expect(article?.entities[0]).toEqual({
    key: 'organisation/云岭科技',
    kind: 'organisation',
    name: '云岭科技',
    aliases: [
      {
        text: '云岭',
        because: 'declared',
        evidence: {
          text: '云岭科技（下称“云岭”）',
          span: spanOf('云岭科技（下称“云岭”）'),
          place: { line: 4, column: 1 },
        },
      },
    ],
    mentions: { 'name-head': 2, 'declared-alias': 1, consistency: 1 },
  });
  expect(article?.relations[0]).toMatchObject({
    type: 'located_in',
    speaker: { kind: 'person', name: '李明远' },
    amount: '2亿元',
    evidence: [{ rule: 'located_in/settle', place: { line: 4, column: 1 } }],
  });
  const quotes = [
    ...(article?.mentions ?? []),
    ...(article?.furniture ?? []),
    ...(article?.refusedMentions ?? []),
    ...(article?.refusedRelations ?? []),
    ...(article?.relations ?? []).flatMap(({ evidence }) => evidence),
    ...(article?.facts ?? []).map(({ evidence }) => evidence),
  ];
  expect(quotes).toHaveLength(13);
  for (const quote of quotes) expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text);
});

it('tells of an article only what stands in it', () => {
  const other = { ...SAMPLE_GRAPH.attributes.articles[0], id: 'other', source: 'other.md', text: '滨海市。' };
  const [first] = SAMPLE_GRAPH.attributes.articles;
  if (first === undefined) throw new Error('no article');
  const graph = {
    ...SAMPLE_GRAPH,
    attributes: { ...SAMPLE_GRAPH.attributes, articles: [first, { ...first, ...other }] },
    nodes: SAMPLE_GRAPH.nodes.map((node) =>
      node.attributes.name === '滨海市'
        ? {
            ...node,
            attributes: {
              ...node.attributes,
              mentions: [...node.attributes.mentions, { article: 'other', start: 0, end: 3 }],
            },
          }
        : node,
    ),
  };
  const [reported] = SAMPLE_BUILD.articles;
  if (reported === undefined) throw new Error('no report');
  const empty = { ...reported, article: 'other', furniture: [], refusedMentions: [], refusedRelations: [] };
  const made = makeReportDocument(graph, [], { ...SAMPLE_BUILD, articles: [reported, empty] });
  expect(made.articles[0]).toEqual(article);
  expect(made.articles[1]).toMatchObject({
    entities: [{ name: '滨海市', mentions: { unknown: 1 } }],
    mentions: [{ text: '滨海市' }],
    relations: [],
    facts: [],
  });
});

it('has diagnostics alone where nothing was read', () => {
  const made = makeReportDocument(null, [], makeReport({ document: null }));
  expect(made).toEqual({
    format: 'yintu-report',
    version: 1,
    entities: {},
    relations: {},
    diagnostics: [],
    curation: [],
    refusedJoins: [],
    articles: [],
  });
});
