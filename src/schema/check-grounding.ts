import type { ArticleRecord, EvidenceRecord, GraphDocument, NodeRecord } from './graph-document.ts';
import type { Range, Span } from './span.ts';

/** One breach of the contract: which object, and what is wrong with it. */
export interface ContractBreach {
  readonly where: string;
  readonly what: string;
}

/**
 * What a schema cannot see: that keys are unique, that a node has pinyin for each of its names or for
 * none, that edges end in nodes and never in their own source, and that every span is a non-empty slice of a text that is there.
 * An empty list means that the document keeps the contract.
 */
export function checkGrounding(document: GraphDocument): ContractBreach[] {
  const lengths = new Map(document.attributes.articles.map((a) => [a.id, a.text.length]));
  const breaches: ContractBreach[] = [];
  const report = (where: string, what: string) => breaches.push({ where, what });

  const checkRange = (where: string, range: Range, limit: Range) => {
    if (range.start >= range.end) report(where, `span ${range.start}–${range.end} is empty`);
    else if (range.start < limit.start || range.end > limit.end)
      report(where, `span ${range.start}–${range.end} is outside ${limit.start}–${limit.end}`);
  };
  const checkSpan = (where: string, span: Span) => {
    const length = lengths.get(span.article);
    if (length === undefined) report(where, `article "${span.article}" is not in the document`);
    else checkRange(where, span, { start: 0, end: length });
  };
  const nodes = new Set(document.nodes.map((n) => n.key));
  const checkAttribution = (where: string, { article, attribution }: EvidenceRecord) => {
    if (attribution === undefined) return;
    const { speaker, who, title, marker } = attribution;
    if (speaker !== undefined && !nodes.has(speaker)) report(where, `speaker "${speaker}" is no node`);
    for (const range of [who, title, marker])
      if (range !== undefined) checkSpan(where, { article, ...range });
  };

  checkFurniture(document.attributes.articles, checkRange);
  for (const key of repeated(document.attributes.articles.map((a) => a.id)))
    report(`article ${key}`, 'stands twice in the document');
  for (const key of repeated(document.nodes.map((n) => n.key))) report(`node ${key}`, 'key is used twice');
  for (const key of repeated(document.edges.map((e) => e.key))) report(`edge ${key}`, 'key is used twice');

  for (const { key, attributes } of document.nodes) {
    for (const [what, span] of spansOf(attributes)) checkSpan(`node ${key}, ${what}`, span);
    const { pinyin, aliases } = attributes;
    if (pinyin !== undefined && pinyin.length !== aliases.length + 1)
      report(`node ${key}`, `has pinyin for ${pinyin.length} names, and ${aliases.length + 1} names`);
  }
  for (const { key, source, target, attributes } of document.edges) {
    for (const end of [source, target]) if (!nodes.has(end)) report(`edge ${key}`, `end "${end}" is no node`);
    if (source === target) report(`edge ${key}`, 'begins and ends in the same node');
    if (attributes.speaker !== null && !nodes.has(attributes.speaker))
      report(`edge ${key}`, `speaker "${attributes.speaker}" is no node`);
    for (const evidence of attributes.evidence) {
      const where = `edge ${key}, evidence`;
      checkSpan(where, evidence);
      const parts = [evidence.source, evidence.target, ...evidence.triggers];
      for (const part of parts) if (part !== undefined) checkRange(where, part, evidence);
      checkAttribution(`${where}, attribution`, evidence);
    }
  }
  return breaches;
}

function checkFurniture(
  articles: readonly ArticleRecord[],
  checkRange: (where: string, range: Range, limit: Range) => void,
): void {
  for (const { id, text, furniture = [] } of articles)
    for (const range of furniture)
      checkRange(`article ${id}, furniture`, range, { start: 0, end: text.length });
}

/** All spans of a node, each with what it is the span of. */
function spansOf({ mentions, aliases, facts }: NodeRecord['attributes']): (readonly [string, Span])[] {
  return [
    ...mentions.map((mention) => ['mention', mention] as const),
    ...aliases.flatMap(({ text, evidence }) =>
      evidence === undefined ? [] : [[`alias ${text}`, evidence] as const],
    ),
    ...facts.map(({ label, evidence }) => [`fact ${label}`, evidence] as const),
  ];
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) (seen.has(key) ? twice : seen).add(key);
  return [...twice];
}
