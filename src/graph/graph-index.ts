import Graph from 'graphology';
import type { ArticleRecord, EdgeRecord, GraphDocument, NodeRecord } from '../schema/graph-document.ts';

export type EntityAttributes = NodeRecord['attributes'];
export type RelationAttributes = EdgeRecord['attributes'];

/** A document made ready for questions. It is never changed after it was made. */
export interface GraphIndex {
  readonly document: GraphDocument;
  /** The document, opened by graphology as it is. */
  readonly graph: Graph<EntityAttributes, RelationAttributes>;
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly entities: ReadonlyMap<string, NodeRecord>;
  readonly relations: ReadonlyMap<string, EdgeRecord>;
  /** The ids of the articles that name an entity, by its key. */
  readonly articlesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Expects a document that has passed `parseGraph`; one that has not makes graphology throw. */
export function indexDocument(document: GraphDocument): GraphIndex {
  return {
    document,
    graph: Graph.from<EntityAttributes, RelationAttributes>(document),
    articles: new Map(document.attributes.articles.map((article) => [article.id, article])),
    entities: new Map(document.nodes.map((node) => [node.key, node])),
    relations: new Map(document.edges.map((edge) => [edge.key, edge])),
    articlesOf: new Map(
      document.nodes.map(({ key, attributes }) => [
        key,
        new Set(attributes.mentions.map(({ article }) => article)),
      ]),
    ),
  };
}
