import type { BuildReport } from '../../pipeline/assemble/build-report.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { ENTITY_KINDS, type EntityKind, RELATION_TYPES } from '../../schema/ontology.ts';
import { MENTION_REFUSAL_WORDS, RELATION_REFUSAL_WORDS } from '../report/report-words.ts';

/** One-based, columns in UTF-16 units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const KIND_NAMES: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  organisation: ['organisation', 'organisations'],
  person: ['person', 'people'],
  location: ['location', 'locations'],
  policy: ['policy', 'policies'],
  technology: ['technology', 'technologies'],
};

const REASONS_SHOWN = 8;

/** Tells line and column of any offset in a text; made once a text, since finding its lines is the work. */
export function createLocator(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Where in its file a diagnostic points, if it points into an article that is in the graph. */
export function placeOfDiagnostic(diagnostic: Diagnostic, document: GraphDocument | null): Place | null {
  if (diagnostic.range === undefined) return null;
  const article = document?.attributes.articles.find(
    ({ source, id }) => source === diagnostic.source || id === diagnostic.source,
  );
  return article === undefined ? null : createLocator(article.text)(diagnostic.range.start);
}

/** `error: data/a.txt:3:5: …`, the form that editors make a link of. */
export function describeDiagnostic(diagnostic: Diagnostic, document: GraphDocument | null): string {
  const place = placeOfDiagnostic(diagnostic, document);
  const line = diagnostic.line === undefined ? '' : `:${diagnostic.line}`;
  const where =
    place === null ? `${diagnostic.source}${line}` : `${diagnostic.source}:${place.line}:${place.column}`;
  return `${diagnostic.severity}: ${where}: ${diagnostic.message}`;
}

/** Entities by kind and relations by type, in the ontology's order, without those there are none of. */
export function countGraph(document: GraphDocument): {
  entities: Record<string, number>;
  relations: Record<string, number>;
} {
  return {
    entities: countBy(
      document.nodes.map((node) => node.attributes.kind),
      ENTITY_KINDS,
    ),
    relations: countBy(
      document.edges.map((edge) => edge.attributes.type),
      RELATION_TYPES,
    ),
  };
}

/** The lines that tell on the screen what a graph holds. */
export function describeGraph(document: GraphDocument): string[] {
  const { entities, relations } = countGraph(document);
  const { articles } = document.attributes;
  const characters = articles.reduce((sum, article) => sum + article.text.length, 0);
  const kinds = ENTITY_KINDS.filter((kind) => entities[kind] !== undefined).map((kind) => {
    const count = entities[kind] ?? 0;
    return `${number(count)} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`;
  });
  const types = Object.entries(relations).map(([type, count]) => `${number(count)} ${type}`);
  return [
    `Read   ${plural(articles.length, 'article')}, ${plural(characters, 'character')}.`,
    `Found  ${plural(document.nodes.length, 'entity', 'entities')}${listed(kinds)}.`,
    `       ${plural(document.edges.length, 'relation')}${listed(types)}.`,
  ];
}

/** How many operations of the curation were applied; nothing if there are none. */
export function describeCuration({ curation: { applied, notApplied } }: BuildReport): string[] {
  if (applied.length + notApplied.length === 0) return [];
  const missed = notApplied.length === 0 ? '' : `, ${number(notApplied.length)} not`;
  return [`Edited ${plural(applied.length, 'operation')} of the curation applied${missed}.`];
}

/** How many candidates were refused, and the reasons, commonest first; nothing if none was. */
export function describeRefused(report: BuildReport): string[] {
  const refused = report.articles.flatMap(({ refusedMentions, refusedRelations }) => [
    ...refusedMentions.map(({ refusedFor, lostTo }) => {
      const winner = lostTo === null ? '' : ` ${lostTo.because}`;
      return `mention: ${MENTION_REFUSAL_WORDS[refusedFor][1]}${winner}`;
    }),
    ...refusedRelations.map(({ refusedFor }) => `relation: ${RELATION_REFUSAL_WORDS[refusedFor][1]}`),
  ]);
  if (refused.length === 0) return [];
  const reasons = Object.entries(countBy(refused)).sort(([, a], [, b]) => b - a);
  const shown = reasons
    .slice(0, REASONS_SHOWN)
    .map(([reason, count]) => `       ${number(count)} × ${reason}`);
  const rest = reasons.slice(REASONS_SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return [
    `Left   ${plural(refused.length, 'candidate')} out of the graph:`,
    ...shown,
    ...(rest > 0 ? [`       ${number(rest)} × other reasons`] : []),
  ];
}

/** `1 file`, `2 files`, thousands set apart. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function countBy(
  values: readonly string[],
  order: readonly string[] = [...new Set(values)],
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(
    order.flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0]] : [])),
  );
}
