import type { EdgeRecord, GraphDocument, NodeRecord } from '../../schema/graph-document.ts';

export type BuiltMention = NodeRecord['attributes']['mentions'][number];

/** An entity as built, with what one article says of it. */
export interface BuiltEntity {
  readonly key: string;
  readonly kind: NodeRecord['attributes']['kind'];
  readonly name: string;
  readonly mentions: readonly BuiltMention[];
}

/** A relation as built, with what one article says of it. */
export interface BuiltRelation {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeRecord['attributes']['type'];
  readonly evidence: EdgeRecord['attributes']['evidence'];
}

export interface BuiltGraph {
  readonly entities: readonly BuiltEntity[];
  readonly relations: readonly BuiltRelation[];
}

/** The part of a graph that one article backs. */
export function graphOfArticle(document: GraphDocument, article: string): BuiltGraph {
  const here = (span: { readonly article: string }) => span.article === article;
  return {
    entities: document.nodes
      .map(({ key, attributes: { kind, name, mentions } }) => ({
        key,
        kind,
        name,
        mentions: mentions.filter(here),
      }))
      .filter(({ mentions }) => mentions.length > 0),
    relations: document.edges
      .map(({ source, target, attributes: { type, evidence } }) => ({
        source,
        target,
        type,
        evidence: evidence.filter(here),
      }))
      .filter(({ evidence }) => evidence.length > 0),
  };
}
