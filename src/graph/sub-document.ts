import type { EdgeRecord, GraphDocument } from '../schema/graph-document.ts';
import type { VisibleGraph } from './filter-graph.ts';

/**
 * The part of a document that is visible, as a document of its own that keeps the contract: articles
 * that nothing cites any more are left out, and a speaker who is not in it is no longer named by key.
 */
export function subDocument(document: GraphDocument, visible: VisibleGraph): GraphDocument {
  const nodes = document.nodes.filter((node) => visible.entities.has(node.key));
  const edges = document.edges
    .filter((edge) => visible.relations.has(edge.key))
    .map((edge) => withoutStrangers(edge, visible));
  const cited = new Set([
    ...nodes.flatMap(({ attributes }) => [
      ...attributes.mentions.map((mention) => mention.article),
      ...attributes.aliases.flatMap(({ evidence }) => evidence?.article ?? []),
      ...attributes.facts.map((fact) => fact.evidence.article),
    ]),
    ...edges.flatMap(({ attributes }) => attributes.evidence.map((evidence) => evidence.article)),
  ]);
  const articles = document.attributes.articles.filter((article) => cited.has(article.id));
  return { ...document, attributes: { ...document.attributes, articles }, nodes, edges };
}

/** A relation in which those that are not visible are no longer named as speakers; the words for them stay. */
function withoutStrangers(edge: EdgeRecord, { entities }: VisibleGraph): EdgeRecord {
  const { speaker, evidence } = edge.attributes;
  return {
    ...edge,
    attributes: {
      ...edge.attributes,
      speaker: speaker !== null && entities.has(speaker) ? speaker : null,
      evidence: evidence.map((item) => {
        if (item.attribution?.speaker === undefined || entities.has(item.attribution.speaker)) return item;
        const { speaker: _, ...attribution } = item.attribution;
        return { ...item, attribution };
      }),
    },
  };
}
