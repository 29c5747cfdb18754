import type { ArticleReport, BuildReport } from '../../pipeline/assemble/build-report.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type {
  ArticleRecord,
  AttributionRecord,
  EdgeRecord,
  GraphDocument,
  NodeRecord,
} from '../../schema/graph-document.ts';
import type { Range, Span } from '../../schema/span.ts';
import { createLocator, placeOfDiagnostic } from '../build/describe.ts';
import {
  REPORT_VERSION,
  type ReportArticle,
  type ReportCuration,
  type ReportDocument,
  type ReportEntity,
  type ReportEvidence,
  type ReportMention,
  type ReportRelation,
} from './report-document.ts';

/** What was kept comes from the graph, what was not from the pipeline's report. */
export function makeReportDocument(
  document: GraphDocument | null,
  diagnostics: readonly Diagnostic[],
  report: BuildReport,
): ReportDocument {
  return {
    format: 'yintu-report',
    version: REPORT_VERSION,
    entities: report.entities,
    relations: report.relations,
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      place: placeOfDiagnostic(diagnostic, document),
    })),
    curation: reportCuration(report.curation),
    refusedJoins: [...report.refusedJoins],
    articles: document === null ? [] : reportArticles(document, report),
  };
}

function reportCuration({ applied, notApplied }: BuildReport['curation']): ReportCuration[] {
  const told: ReportCuration[] = [
    ...applied.map(({ line, operation, why, effects }) => ({
      line,
      operation,
      outcome: 'applied' as const,
      why,
      because: null,
      effects: [...effects],
    })),
    ...notApplied.map(({ line, operation, why, because }) => ({
      line,
      operation,
      outcome: 'not-applied' as const,
      why,
      because,
      effects: [],
    })),
  ];
  return told.sort((a, b) => a.line - b.line);
}

function reportArticles(document: GraphDocument, report: BuildReport): ReportArticle[] {
  const records = new Map(document.attributes.articles.map((record) => [record.id, record]));
  const nodesOf = groupByArticle(document.nodes, ({ attributes }) => attributes.mentions);
  const edgesOf = groupByArticle(document.edges, ({ attributes }) => attributes.evidence);
  const nodes = new Map(document.nodes.map((node) => [node.key, node]));
  return report.articles.flatMap((article) => {
    const record = records.get(article.article);
    if (record === undefined) return [];
    const { id } = record;
    const kept = { nodes: nodesOf.get(id) ?? [], edges: edgesOf.get(id) ?? [], allNodes: nodes };
    return [reportArticle(record, article, kept)];
  });
}

/** Each item under every article that it has a span in, so that no article has to look through all of them. */
function groupByArticle<Item>(
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const id of new Set(spansOf(item).map(({ article }) => article))) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [item]);
      else group.push(item);
    }
  return groups;
}

interface Kept {
  /** Those with a mention in this article. */
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
  readonly allNodes: ReadonlyMap<string, NodeRecord>;
}

type Quote = (span: Span) => { text: string; span: Span; place: { line: number; column: number } };

function reportArticle(record: ArticleRecord, report: ArticleReport, kept: Kept): ReportArticle {
  const locate = createLocator(record.text);
  const quote: Quote = ({ start, end }) => ({
    text: record.text.slice(start, end),
    span: { article: record.id, start, end },
    place: locate(start),
  });
  const { id, title, byline, publishedAt, source, sha256 } = record;
  return {
    article: id,
    title,
    byline,
    publishedAt,
    source,
    sha256,
    characters: report.characters,
    sentences: report.sentences,
    ...reportKept(id, kept, quote),
    furniture: report.furniture.map((piece) => ({ ...piece, ...quote(piece.span) })),
    ...reportRefused(report, quote),
  };
}

function reportKept(id: string, kept: Kept, quote: Quote) {
  const here = <Item extends Span>(items: readonly Item[]) => items.filter(({ article }) => article === id);
  const nodes = kept.nodes.map((node) => ({ node, mentions: here(node.attributes.mentions) }));
  return {
    mentions: inOrder(
      nodes.flatMap(({ node, mentions }) => mentions.map((mention) => reportMention(node, mention, quote))),
    ),
    entities: nodes.map(({ node, mentions }) => reportEntity(node, mentions, id, quote)),
    relations: kept.edges.flatMap(
      (edge) => reportRelation(edge, here(edge.attributes.evidence), kept, quote) ?? [],
    ),
    facts: nodes.flatMap(({ node }) =>
      node.attributes.facts
        .filter(({ evidence }) => evidence.article === id)
        .map(({ evidence, ...fact }) => ({ entity: referTo(node), ...fact, evidence: quote(evidence) })),
    ),
  };
}

function reportRefused({ refusedMentions, refusedRelations }: ArticleReport, quote: Quote) {
  return {
    refusedMentions: inOrder(refusedMentions).map((refused) => ({
      ...refused,
      ...quote(refused.span),
      lostTo: refused.lostTo === null ? null : { ...refused.lostTo, ...quote(refused.lostTo.span) },
    })),
    refusedRelations: refusedRelations.map(({ article, start, end, belief, ...refused }) => ({
      ...refused,
      belief: belief ?? null,
      ...quote({ article, start, end }),
    })),
  };
}

type MentionRecord = NodeRecord['attributes']['mentions'][number];

function reportMention(node: NodeRecord, mention: MentionRecord, quote: Quote): ReportMention {
  return {
    ...quote(mention),
    entity: node.key,
    kind: node.attributes.kind,
    because: reasonOf(mention),
    nominal: mention.nominal === true,
  };
}

function reportEntity(
  node: NodeRecord,
  mentions: readonly MentionRecord[],
  article: string,
  quote: Quote,
): ReportEntity {
  const byReason: Record<string, number> = {};
  for (const mention of mentions) {
    const reason = reasonOf(mention);
    byReason[reason] = (byReason[reason] ?? 0) + 1;
  }
  const aliases = node.attributes.aliases.map(({ text, because, evidence }) => ({
    text,
    because,
    ...(evidence?.article === article ? { evidence: quote(evidence) } : {}),
  }));
  return { ...referTo(node), aliases, mentions: byReason };
}

/** The contract lets a mention stand without its reason; this program's own mentions have one. */
function reasonOf(mention: MentionRecord): string {
  return mention.because ?? 'unknown';
}

/** Null for an edge whose end is no node, which the contract rules out. */
function reportRelation(
  { key, source, target, attributes }: EdgeRecord,
  evidence: EdgeRecord['attributes']['evidence'],
  { allNodes }: Kept,
  quote: Quote,
): ReportRelation | null {
  const [from, to] = [allNodes.get(source), allNodes.get(target)];
  if (from === undefined || to === undefined) return null;
  const said = attributes.speaker === null ? undefined : allNodes.get(attributes.speaker);
  const { type, status, date, title, amount, share } = attributes;
  return {
    key,
    type,
    source: referTo(from),
    target: referTo(to),
    status,
    date,
    title,
    speaker: said === undefined ? null : referTo(said),
    amount: amount ?? null,
    share: share ?? null,
    evidence: evidence.map(({ article, start, end, attribution, ...rest }) => ({
      ...rest,
      ...quote({ article, start, end }),
      ...(attribution === undefined
        ? {}
        : { attribution: reportAttribution(article, attribution, allNodes, quote) }),
    })),
  };
}

function reportAttribution(
  article: string,
  { speaker, ...said }: AttributionRecord,
  nodes: Kept['allNodes'],
  quote: Quote,
): NonNullable<ReportEvidence['attribution']> {
  const { who, title, marker } = said;
  const entity = speaker === undefined ? undefined : nodes.get(speaker);
  const inside = (range: Range) => marker.start <= range.start && range.end <= marker.end;
  const parts = [title, who].filter((range) => range !== undefined && !inside(range));
  const words = [...parts, marker].map((range) => (range ? quote({ article, ...range }).text : ''));
  return { ...said, speaker: entity === undefined ? null : referTo(entity), words: words.join(' ') };
}

function referTo({ key, attributes: { kind, name } }: NodeRecord): ReportRelation['source'] {
  return { key, kind, name };
}

function inOrder<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
