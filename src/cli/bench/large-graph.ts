import { type Random, seededRandom } from '../../graph/seeded-random.ts';
import { addSearchForms } from '../../pipeline/assemble/add-search-forms.ts';
import type { ArticleRecord, EdgeRecord, GraphDocument, NodeRecord } from '../../schema/graph-document.ts';
import { allows, type EntityKind, RELATION_TYPES, type RelationType } from '../../schema/ontology.ts';

/** Half of all entities are organisations: hiding these hides half. */
const KINDS: readonly EntityKind[] = [
  'organisation',
  'person',
  'organisation',
  'location',
  'organisation',
  'technology',
  'organisation',
  'policy',
];
const PLACES = ['东港', '云岭', '海宁', '南湖', '青川', '临江', '白石', '金沙', '安平', '新桥'];
const WORDS = [
  '天枢',
  '长风',
  '明德',
  '启元',
  '瑞丰',
  '星河',
  '博远',
  '恒通',
  '华光',
  '远景',
  '中和',
  '同济',
];
const ENDINGS: Readonly<Record<EntityKind, readonly string[]>> = {
  organisation: ['科技有限公司', '集团', '研究院', '银行'],
  person: ['先生', '博士'],
  location: ['产业园', '新区'],
  policy: ['发展规划', '行动计划'],
  technology: ['大模型', '芯片'],
};
/** Between neighbours on the plane, px: about what the build's layout leaves. */
const DISTANCE = 105;
const RELATIONS_AN_ARTICLE = 200;
/** Most relations are between names that stand near each other; these are not. */
const FAR = 0.08;

interface Ends {
  readonly source: number;
  readonly target: number;
  readonly type: RelationType;
}

/**
 * A sound graph of so many entities and twice as many relations, each stated by a sentence of its own; the same
 * number gives the same graph.
 */
export function largeGraph(entities: number): GraphDocument {
  const random = seededRandom(entities);
  const kinds = Array.from({ length: entities }, (_, i) => KINDS[i % KINDS.length] ?? 'organisation');
  const names = kinds.map((kind, i) => nameOf(kind, i, random));
  const ends = Array.from({ length: entities * 2 }, (_, i) => drawEnds(kinds, i, random));
  const articles = writeArticles(names, ends);
  const nodes = names.map((name, i) => toNode(kinds[i] ?? 'organisation', name, i, entities, random));
  const edges = ends.map((pair, i) => toEdge(names, pair, i, articles, nodes));
  const document: GraphDocument = {
    attributes: { format: 'yintu', version: 1, articles },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  };
  return addSearchForms(document);
}

/** Where the cells lie in rows, so that what is near in number by one row is near on the plane. */
function columnsOf(entities: number): number {
  return Math.ceil(Math.sqrt(entities * 1.3));
}

function nameOf(kind: EntityKind, i: number, random: Random): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  return `${pick(PLACES)}${pick(WORDS)}${pick(ENDINGS[kind])}${i}`;
}

/** Every entity has a relation; some have many more, as hubs do. */
function drawEnds(kinds: readonly EntityKind[], i: number, random: Random): Ends {
  const count = kinds.length;
  const columns = columnsOf(count);
  for (;;) {
    const hub = Math.floor((random() * count) / 12) * 12;
    const source = i % 2 === 0 ? i / 2 : hub;
    const near = source + columns * Math.round(random() * 6 - 3) + Math.round(random() * 6 - 3);
    const target = (((random() < FAR ? Math.floor(random() * count) : near) % count) + count) % count;
    const type = typeFor(kinds[source], kinds[target], random);
    if (source !== target && type !== null) return { source, target, type };
  }
}

function typeFor(
  source: EntityKind | undefined,
  target: EntityKind | undefined,
  random: Random,
): RelationType | null {
  if (source === undefined || target === undefined) return null;
  const possible = RELATION_TYPES.filter((type) => allows(type, source, target));
  return possible[Math.floor(random() * possible.length)] ?? null;
}

const VERB = '有关系到';

function writeArticles(names: readonly string[], ends: readonly Ends[]): ArticleRecord[] {
  const articles: ArticleRecord[] = [];
  for (let from = 0; from < ends.length; from += RELATIONS_AN_ARTICLE) {
    const sentences = ends.slice(from, from + RELATIONS_AN_ARTICLE);
    const id = `article-${articles.length}`;
    articles.push({
      id,
      title: `第${articles.length + 1}篇`,
      byline: null,
      publishedAt: '2021-05-18',
      source: `${id}.md`,
      sha256: '0'.repeat(64),
      text: sentences
        .map(({ source, target }) => `${names[source] ?? ''}${VERB}${names[target] ?? ''}。\n`)
        .join(''),
    });
  }
  return articles;
}

function toNode(kind: EntityKind, name: string, i: number, entities: number, random: Random): NodeRecord {
  const columns = columnsOf(entities);
  const at = (cell: number) => Math.round((cell + random() * 0.7) * DISTANCE);
  const [x, y] = [at(i % columns), at(Math.floor(i / columns))];
  return {
    key: `${kind}/${name}`,
    attributes: { kind, name, aliases: [], mentions: [], facts: [], x, y },
  };
}

/** Also enters its ends' mentions into their records. */
function toEdge(
  names: readonly string[],
  { source, target, type }: Ends,
  i: number,
  articles: readonly ArticleRecord[],
  nodes: readonly NodeRecord[],
): EdgeRecord {
  const article = articles[Math.floor(i / RELATIONS_AN_ARTICLE)];
  const [from, to, one = '', other = ''] = [nodes[source], nodes[target], names[source], names[target]];
  if (article === undefined || from === undefined || to === undefined)
    throw new Error('The ends are missing.');
  const start = startOfLine(article.text, i % RELATIONS_AN_ARTICLE);
  const middle = start + one.length;
  const last = middle + VERB.length;
  const end = last + other.length;
  from.attributes.mentions.push({ article: article.id, start, end: middle });
  to.attributes.mentions.push({ article: article.id, start: last, end });
  const status = i % 20 === 0 ? 'denied' : i % 7 === 0 ? 'planned' : 'actual';
  const date = i % 3 === 0 ? `20${10 + (i % 12)}-0${1 + (i % 9)}` : null;
  const words = {
    source: { start, end: middle },
    target: { start: last, end },
    triggers: [{ start: middle, end: last }],
  };
  return {
    key: `relation-${i}`,
    source: from.key,
    target: to.key,
    attributes: {
      type,
      status,
      date,
      title: null,
      speaker: null,
      evidence: [{ article: article.id, start, end, ...words, rule: 'bench', status, date }],
    },
  };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
