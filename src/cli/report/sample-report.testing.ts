import type { BuildReport } from '../../pipeline/assemble/build-report.ts';
import type { GraphDocument, NodeRecord } from '../../schema/graph-document.ts';
import type { Span } from '../../schema/span.ts';
import { makeReportDocument } from './make-report-document.ts';
import type { ReportDocument } from './report-document.ts';

/** An invented page with everything in it that a report tells of. */
const TEXT = [
  '---',
  'title: 云岭科技落户滨海市',
  '---',
  '云岭科技（下称“云岭”）计划3月落户滨海市，投资2亿元。',
  '总裁李明远说：“云岭有员工300人。”',
  '分享到：微信 微博',
  '',
].join('\n');

/** Where words stand in a text, the first time or after a place. */
export function spanOf(words: string, from = 0, text = TEXT): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { article: 'yunling', start, end: start + words.length };
}

const STORY = TEXT.indexOf('---\n云岭') + 4;
const SENTENCE = spanOf('云岭科技（下称“云岭”）计划3月落户滨海市，投资2亿元。');

const NODES: NodeRecord[] = [
  node('organisation', '云岭科技', {
    aliases: [{ text: '云岭', because: 'declared', evidence: spanOf('云岭科技（下称“云岭”）') }],
    mentions: [
      { ...spanOf('云岭科技'), because: 'name-head' },
      { ...spanOf('云岭科技', STORY), because: 'name-head' },
      { ...spanOf('云岭”'), end: spanOf('云岭”').start + 2, because: 'declared-alias' },
      { ...spanOf('云岭有'), end: spanOf('云岭有').start + 2, because: 'consistency' },
    ],
    facts: [{ label: '员工', value: '300人', evidence: spanOf('云岭有员工300人') }],
  }),
  node('location', '滨海市', { mentions: [{ ...spanOf('滨海市', STORY), because: 'lexicon' }] }),
  node('person', '李明远', { mentions: [{ ...spanOf('李明远'), because: 'title-before-name' }] }),
];

function node(
  kind: NodeRecord['attributes']['kind'],
  name: string,
  more: Partial<NodeRecord['attributes']>,
): NodeRecord {
  return {
    key: `${kind}/${name}`,
    attributes: { kind, name, aliases: [], mentions: [], facts: [], x: 0, y: 0, ...more },
  };
}

/** The graph of the invented page. */
export const SAMPLE_GRAPH: GraphDocument = {
  attributes: {
    format: 'yintu',
    version: 1,
    articles: [
      {
        id: 'yunling',
        title: '云岭科技落户滨海市',
        byline: null,
        publishedAt: '2025-01-20',
        source: 'news/yunling.md',
        sha256: '0'.repeat(64),
        text: TEXT,
      },
    ],
  },
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  nodes: NODES,
  edges: [
    {
      key: 'located_in:organisation/云岭科技→location/滨海市',
      source: 'organisation/云岭科技',
      target: 'location/滨海市',
      attributes: {
        type: 'located_in',
        status: 'planned',
        date: '2025-03',
        title: null,
        speaker: 'person/李明远',
        amount: '2亿元',
        evidence: [
          {
            ...SENTENCE,
            source: range(spanOf('云岭科技', STORY)),
            target: range(spanOf('滨海市', STORY)),
            triggers: [range(spanOf('落户', STORY))],
            rule: 'located_in/settle',
            status: 'planned',
            date: '2025-03',
          },
        ],
      },
    },
  ],
};

function range({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}

const quoted = (span: Span) => ({ text: TEXT.slice(span.start, span.end), span });

/** What the pipeline reports of it beside the graph. */
export const SAMPLE_BUILD: BuildReport = {
  entities: { organisation: 1, location: 1, person: 1 },
  relations: { located_in: 1 },
  curation: {
    applied: [
      {
        line: 3,
        operation: 'rename organisation 云岭 to 云岭科技',
        why: '全称',
        effects: ['one relation went'],
      },
    ],
    notApplied: [{ line: 1, operation: 'drop person 王某', why: null, because: 'no such entity' }],
  },
  refusedJoins: [
    {
      kind: 'organisation',
      short: '云岭',
      full: '云岭资本',
      because: 'short-form',
      keptApartBy: { one: '云岭科技', other: '云岭资本', because: 'never-same' },
    },
  ],
  articles: [
    {
      article: 'yunling',
      title: '云岭科技落户滨海市',
      source: 'news/yunling.md',
      characters: TEXT.length,
      sentences: 3,
      furniture: [
        { ...quoted(spanOf('---\ntitle: ')), because: 'front-matter', names: false },
        { ...quoted(spanOf('分享到：微信 微博')), because: 'share-bar', names: false },
      ],
      refusedMentions: [
        {
          ...quoted(spanOf('科技', STORY)),
          kind: 'technology',
          because: 'tagger',
          refusedFor: 'overlap',
          lostTo: { ...quoted(spanOf('云岭科技', STORY)), because: 'name-head' },
          belief: null,
        },
        {
          ...quoted(spanOf('总裁')),
          kind: 'person',
          because: 'tagger',
          refusedFor: 'unlikely',
          lostTo: null,
          belief: 0.123,
        },
      ],
      refusedRelations: [
        {
          ...SENTENCE,
          type: 'owns',
          source: { kind: 'location', name: '滨海市' },
          target: { kind: 'organisation', name: '云岭科技' },
          rule: 'owns/under',
          refusedFor: 'kinds',
        },
      ],
    },
  ],
};

/** The report of the invented page, and the texts that its page shows. */
export function sampleReport(): { report: ReportDocument; texts: ReadonlyMap<string, string>; text: string } {
  const diagnostics = [
    {
      severity: 'error' as const,
      code: 'empty-file',
      message: 'The file is empty.',
      source: 'news/empty.txt',
    },
    {
      severity: 'warning' as const,
      code: 'broken-front-matter',
      message: 'The front matter is broken.',
      source: 'news/yunling.md',
      range: { start: 4, end: 9 },
    },
  ];
  return {
    report: makeReportDocument(SAMPLE_GRAPH, diagnostics, SAMPLE_BUILD),
    texts: new Map([['yunling', TEXT]]),
    text: TEXT,
  };
}
