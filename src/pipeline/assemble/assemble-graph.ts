import { checkGrounding } from '../../schema/check-grounding.ts';
import {
  type ArticleRecord,
  type AttributionRecord,
  type EdgeRecord,
  type EvidenceRecord,
  FORMAT_VERSION,
  type GraphDocument,
  graphDocumentSchema,
  type NodeRecord,
} from '../../schema/graph-document.ts';
import type { Range } from '../../schema/span.ts';
import type { Article } from '../articles/article.ts';
import type { ReadGraph } from '../curation/read-graph.ts';
import type { SaidBy } from '../discourse/attribution.ts';
import type { Alias, Entity } from '../entities/entity.ts';
import type { EntityFact } from '../relations/find-relations.ts';
import type { Evidence, Relation } from '../relations/relation.ts';
import { addSearchForms } from './add-search-forms.ts';
import { layoutGraph } from './layout/layout-graph.ts';
import { nameOccasions } from './name-occasions.ts';

/** The pipeline made a document that breaks its own contract: a fault of the program, never of the input. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/**
 * Puts what was read into the contract's form. Entities and relations come in the order of their keys'
 * first mention, so the same articles give the same bytes.
 * @throws ContractError if a span is out of range, an entity has no mention or a relation no evidence
 */
export function assembleGraph(
  articles: readonly Article[],
  { entities, relations, facts }: ReadGraph,
): GraphDocument {
  const names = nameOccasions(entities, relations);
  const edges = relations.map(toEdge);
  const places = layoutGraph(
    entities.map((entity) => ({ key: entity.key, name: names.get(entity) ?? entity.name })),
    edges.map(({ source, target }) => ({ source, target })),
  );
  const document: GraphDocument = {
    attributes: { format: 'yintu', version: FORMAT_VERSION, articles: articles.map(toArticleRecord) },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: entities.map((entity) => toNode(entity, names.get(entity) ?? entity.name, facts, places)),
    edges,
  };
  return checked(addSearchForms(document));
}

function checked(document: GraphDocument): GraphDocument {
  const parsed = graphDocumentSchema.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ContractError(
      `${issue?.path.join('.') ?? 'document'}: ${issue?.message ?? 'breaks the schema'}`,
    );
  }
  const [breach] = checkGrounding(parsed.data);
  if (breach !== undefined) throw new ContractError(`${breach.where}: ${breach.what}`);
  return parsed.data;
}

function toArticleRecord(article: Article): ArticleRecord {
  const { id, title, byline, publishedAt, source, sha256, text } = article;
  const furniture = article.furniture.map(({ start, end, because }) => ({ start, end, because }));
  return {
    id,
    title,
    byline,
    publishedAt,
    source,
    sha256,
    text,
    ...(furniture.length === 0 ? {} : { furniture }),
  };
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function toNode(entity: Entity, name: string, facts: readonly EntityFact[], places: Places): NodeRecord {
  const { x, y } = places.get(entity.key) ?? { x: 0, y: 0 };
  const own = facts.filter((fact) => fact.entity === entity);
  const aliases: readonly Alias[] =
    name === entity.name ? entity.aliases : [{ text: entity.name, because: 'own-words' }, ...entity.aliases];
  return {
    key: entity.key,
    attributes: {
      kind: entity.kind,
      name,
      aliases: aliases.map(({ text, because, evidence }) => ({
        text,
        because,
        ...(evidence === undefined ? {} : { evidence }),
      })),
      mentions: entity.mentions.map(({ article, start, end, nominal, because }) => ({
        article,
        start,
        end,
        because,
        ...(nominal ? { nominal: true as const } : {}),
      })),
      facts: own.map(({ label, value, evidence }) => ({ label, value, evidence })),
      x,
      y,
    },
  };
}

function toEdge({ type, source, target, evidence }: Relation): EdgeRecord {
  const qualifiers = evidence.map((item) => item.qualifiers);
  const first = <Value>(pick: (qualifier: Evidence['qualifiers']) => Value | null): Value | null =>
    qualifiers.map(pick).find((value) => value !== null) ?? null;
  const amount = first((qualifier) => qualifier.amount);
  const share = first((qualifier) => qualifier.share);
  return {
    key: `${type}:${source.key}→${target.key}`,
    source: source.key,
    target: target.key,
    attributes: {
      type,
      status: statusOfAll(evidence),
      date: first((qualifier) => qualifier.date),
      title: first((qualifier) => qualifier.title),
      speaker: speakerOfAll(evidence),
      ...(amount === null ? {} : { amount }),
      ...(share === null ? {} : { share }),
      evidence: evidence.map(toEvidenceRecord),
    },
  };
}

/** Done if any sentence tells it as done: a plan that was carried out is told both ways. */
function statusOfAll(evidence: Relation['evidence']): EdgeRecord['attributes']['status'] {
  const statuses = evidence.map((item) => item.qualifiers.status);
  if (statuses.includes('actual')) return 'actual';
  return statuses.includes('planned') ? 'planned' : 'denied';
}

/** Somebody's words only if no sentence states it in the article's own. */
function speakerOfAll(evidence: Relation['evidence']): string | null {
  const [first] = evidence;
  const inOwnWords = evidence.some((item) => item.qualifiers.speaker === null);
  return inOwnWords ? null : (first.qualifiers.speaker?.key ?? null);
}

function toEvidenceRecord({
  article,
  start,
  end,
  source,
  target,
  triggers,
  rule,
  qualifiers,
}: Evidence): EvidenceRecord {
  return {
    article,
    start,
    end,
    ...(source === null ? {} : { source }),
    ...(target === null ? {} : { target }),
    triggers: triggers.map((trigger) => ({ start: trigger.start, end: trigger.end })),
    rule,
    status: qualifiers.status,
    date: qualifiers.date,
    ...(qualifiers.saidBy === null ? {} : { attribution: toAttribution(qualifiers.saidBy) }),
  };
}

function toAttribution({ manner, speaker, who, title, marker }: SaidBy): AttributionRecord {
  const range = ({ start, end }: Range) => ({ start, end });
  return {
    manner,
    ...(speaker === null ? {} : { speaker: speaker.key }),
    ...(who === null ? {} : { who: range(who) }),
    ...(title === null ? {} : { title: range(title) }),
    marker: range(marker),
  };
}
