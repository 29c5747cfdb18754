import { describe, expect, it } from 'vitest';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import { parseGraphValue } from '../../schema/parse-graph.ts';
import { byKind, byType } from './breakdown.ts';
import { parseGold } from './gold.ts';
import { listErrors } from './list-errors.ts';
import { type Judgement, judge } from './score.ts';

/** 甲 at 0, 乙 at 1, and so on: one character is one mention. */
const TEXT = '甲乙丙丁戊己庚辛壬癸';
const SHA = 'a'.repeat(64);

type Place = number | { start: number; end: number; nominal?: true; alt?: readonly [number, number][] };

const spanOf = (place: Place) => (typeof place === 'number' ? { start: place, end: place + 1 } : place);

function entity(key: string, kind: EntityKind, ...places: readonly Place[]) {
  const mentions = places.map((place) => ({ article: 'a', ...spanOf(place) }));
  return { key, attributes: { kind, name: key, aliases: [], mentions, facts: [], x: 0, y: 0 } };
}

function relation(source: string, type: RelationType, target: string, start = 0, end = TEXT.length) {
  const evidence = [{ article: 'a', start, end, triggers: [], rule: 'r', status: 'actual', date: null }];
  const attributes = { type, status: 'actual', date: null, title: null, speaker: null, evidence };
  return { key: `${type}:${source}→${target}`, source, target, attributes };
}

function goldEntity(id: string, kind: EntityKind, places: readonly Place[], more: object = {}) {
  const mentions = places.map((place) => {
    const { start, end, alt = [] } = { alt: [], ...spanOf(place) };
    return { start, end, text: TEXT.slice(start, end), alt: alt.map(([s, e]) => ({ start: s, end: e })) };
  });
  return { id, name: id, kind, mentions, ...more };
}

function goldRelation(source: string, type: string, target: string, more: object = {}) {
  return { source, type, target, evidence: { start: 0, end: 5 }, ...more };
}

interface Situation {
  readonly nodes?: readonly ReturnType<typeof entity>[];
  readonly edges?: readonly ReturnType<typeof relation>[];
  readonly entities?: readonly ReturnType<typeof goldEntity>[];
  readonly relations?: readonly ReturnType<typeof goldRelation>[];
}

function judged({ nodes = [], edges = [], entities = [], relations = [] }: Situation): Judgement {
  const article = (id: string) => ({
    id,
    title: '',
    byline: null,
    publishedAt: null,
    source: '',
    sha256: SHA,
    text: TEXT,
  });
  const parsed = parseGraphValue({
    attributes: { format: 'yintu', version: 1, articles: [article('a'), article('other')] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return judge(
    parsed.document,
    parseGold(JSON.stringify({ article: 'a', sha256: SHA, entities, relations })),
  );
}

const counts = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => [tp, fp, fn];

describe('mentions', () => {
  it('are right with exactly their span and kind, and otherwise both wrong and missed', () => {
    const entities = [goldEntity('A', 'person', [0, 1]), goldEntity('B', 'location', [{ start: 2, end: 4 }])];
    const nodes = [entity('a', 'person', 0, 9), entity('b', 'organisation', { start: 2, end: 4 })];
    const { score } = judged({ nodes, entities });
    expect(counts(score.mentions)).toEqual([1, 2, 2]);
    expect(score.mentions).toMatchObject({ p: 1 / 3, r: 1 / 3, f1: 1 / 3 });
    expect(counts(judged({ nodes: [entity('b', 'location', 2)], entities }).score.mentions)).toEqual([
      0, 1, 3,
    ]);
  });

  it('may have one of their alternative spans', () => {
    const entities = [goldEntity('A', 'person', [{ start: 0, end: 1, alt: [[0, 3]] }])];
    const nodes = [entity('a', 'person', { start: 0, end: 3 })];
    expect(counts(judged({ nodes, entities }).score.mentions)).toEqual([1, 0, 0]);
  });

  it('may be of an acceptable kind', () => {
    const entities = [goldEntity('A', 'location', [0], { acceptableKinds: ['organisation'] })];
    expect(counts(judged({ nodes: [entity('a', 'organisation', 0)], entities }).score.mentions)).toEqual([
      1, 0, 0,
    ]);
  });

  it('count neither way if they are optional, or their entity is', () => {
    const optional = { start: 1, end: 2, text: '乙', required: false };
    const entities = [
      { ...goldEntity('A', 'person', [0]), mentions: [{ start: 0, end: 1, text: '甲' }, optional] },
      goldEntity('B', 'location', [2], { required: false }),
    ] as never;
    expect(counts(judged({ nodes: [entity('a', 'person', 0)], entities }).score.mentions)).toEqual([1, 0, 0]);
    const nodes = [entity('a', 'person', 0, 1), entity('b', 'location', 2)];
    expect(counts(judged({ nodes, entities }).score.mentions)).toEqual([1, 0, 0]);
  });

  it('are not wrong if they are nominal', () => {
    const entities = [goldEntity('A', 'person', [0])];
    const nodes = [entity('a', 'person', 0, { start: 5, end: 7, nominal: true })];
    expect(counts(judged({ nodes, entities }).score.mentions)).toEqual([1, 0, 0]);
  });

  it('of another article are not looked at', () => {
    const node = entity('a', 'person', 0);
    node.attributes.mentions.push({ article: 'other', start: 4, end: 5 });
    const other = entity('b', 'person', 3);
    for (const mention of other.attributes.mentions) mention.article = 'other';
    const { score } = judged({ nodes: [node, other], entities: [goldEntity('A', 'person', [0])] });
    expect(counts(score.mentions)).toEqual([1, 0, 0]);
    expect(counts(score.entities)).toEqual([1, 0, 0]);
  });
});

describe('entities', () => {
  it('are matched one to one by shared mentions, most first; a second part is stray', () => {
    const entities = [goldEntity('A', 'person', [0, 1, 2]), goldEntity('B', 'person', [3])];
    const nodes = [entity('part', 'person', 0), entity('most', 'person', 1, 2), entity('b', 'person', 3)];
    const { score, entities: verdict } = judged({ nodes, entities });
    expect(verdict.matches.get('most')?.id).toBe('A');
    expect(verdict.stray.map(({ key }) => key)).toEqual(['part']);
    expect(counts(score.entities)).toEqual([2, 1, 0]);
  });

  it('that were run together are missed, unless they may be merged', () => {
    const nodes = [entity('both', 'person', 0, 1, 2)];
    const apart = [goldEntity('A', 'person', [0, 1]), goldEntity('B', 'person', [2])];
    expect(counts(judged({ nodes, entities: apart }).score.entities)).toEqual([1, 0, 1]);
    const merged = [
      goldEntity('A', 'person', [0, 1]),
      goldEntity('B', 'person', [2], { acceptMerge: ['A'] }),
    ];
    expect(counts(judged({ nodes, entities: merged }).score.entities)).toEqual([2, 0, 0]);
  });

  it('of a wrong kind are both wrong and missed, if they are required', () => {
    const nodes = [entity('a', 'location', 0)];
    const { score } = judged({ nodes, entities: [goldEntity('A', 'organisation', [0])] });
    expect(counts(score.entities)).toEqual([0, 1, 1]);
    const optional = judged({ nodes, entities: [goldEntity('A', 'organisation', [0], { required: false })] });
    expect(counts(optional.score.entities)).toEqual([0, 0, 0]);
    expect(optional.score.entities.f1).toBe(1);
  });

  it('prefer the required one where as many mentions are shared', () => {
    const entities = [goldEntity('A', 'person', [0], { required: false }), goldEntity('B', 'person', [0])];
    const { entities: verdict } = judged({ nodes: [entity('x', 'person', 0)], entities });
    expect(verdict.matches.get('x')?.id).toBe('B');
    expect(verdict.missed).toEqual([]);
  });
});

describe('relations', () => {
  const nodes = [entity('a', 'organisation', 0), entity('b', 'organisation', 1), entity('c', 'location', 2)];
  const entities = [
    goldEntity('A', 'organisation', [0]),
    goldEntity('B', 'organisation', [1]),
    goldEntity('C', 'location', [2]),
  ];
  const scored = (edges: Situation['edges'] & object, relations: Situation['relations'] & object) =>
    judged({ nodes, entities, edges, relations });

  it('have a direction, except those that have none', () => {
    const owns = [goldRelation('A', 'owns', 'B')];
    expect(counts(scored([relation('a', 'owns', 'b')], owns).score.relations)).toEqual([1, 0, 0]);
    const reversed = scored([relation('b', 'owns', 'a')], owns).score;
    expect(counts(reversed.relations)).toEqual([0, 1, 1]);
    expect(reversed.pairs.r).toBe(0);
    const together = [goldRelation('A', 'cooperates_with', 'B')];
    expect(counts(scored([relation('b', 'cooperates_with', 'a')], together).score.relations)).toEqual([
      1, 0, 0,
    ]);
  });

  it('may be of an acceptable type, and of another are wrong though the pair is found', () => {
    const gold = [goldRelation('A', 'owns', 'B', { acceptableTypes: ['invests_in'] })];
    expect(counts(scored([relation('a', 'invests_in', 'b')], gold).score.relations)).toEqual([1, 0, 0]);
    const other = scored([relation('a', 'supplies', 'b')], gold);
    expect(counts(other.score.relations)).toEqual([0, 1, 1]);
    expect(other.score.pairs.r).toBe(1);
    expect(other.relations.wrong[0]?.goldTypes).toEqual(['owns']);
  });

  it('that are not core count neither way, whatever is said of the two', () => {
    const gold = [goldRelation('A', 'owns', 'B', { core: false })];
    expect(counts(scored([], gold).score.relations)).toEqual([0, 0, 0]);
    expect(counts(scored([relation('a', 'acquires', 'b')], gold).score.relations)).toEqual([0, 0, 0]);
  });

  it('that end in an optional entity count neither way', () => {
    const optional = [...entities.slice(0, 2), goldEntity('C', 'location', [2], { required: false })];
    const relations = [goldRelation('A', 'located_in', 'C')];
    expect(counts(judged({ nodes, entities: optional, relations }).score.relations)).toEqual([0, 0, 0]);
    const edges = [relation('a', 'located_in', 'c')];
    expect(counts(judged({ nodes, entities: optional, relations, edges }).score.relations)).toEqual([
      0, 0, 0,
    ]);
  });

  it('that end in no gold entity are wrong', () => {
    const more = [...nodes, entity('x', 'location', 9)];
    const { score, relations } = judged({ nodes: more, entities, edges: [relation('a', 'located_in', 'x')] });
    expect(counts(score.relations)).toEqual([0, 1, 0]);
    expect(relations.wrong[0]?.goldTypes).toBeNull();
  });

  it('are grounded where their evidence overlaps the gold one', () => {
    const gold = [goldRelation('A', 'owns', 'B'), goldRelation('A', 'located_in', 'C')];
    const edges = [relation('a', 'owns', 'b', 4, 6), relation('a', 'located_in', 'c', 5, 8)];
    const { score } = scored(edges, gold);
    expect(counts(score.relations)).toEqual([2, 0, 0]);
    expect(score.evidence.overlapping).toBe(0.5);
  });
});

describe('what is drawn from a judgement', () => {
  const judgement = judged({
    nodes: [entity('a', 'organisation', 0), entity('b', 'location', 1), entity('x', 'person', 9)],
    entities: [
      goldEntity('A', 'organisation', [0]),
      goldEntity('B', 'organisation', [1]),
      goldEntity('C', 'policy', [2]),
    ],
    edges: [relation('a', 'located_in', 'b'), relation('x', 'invests_in', 'a')],
    relations: [goldRelation('A', 'owns', 'B')],
  });

  it('tells kinds and types apart', () => {
    expect(byKind([judgement]).map(({ name, measure }) => [name, ...counts(measure)])).toEqual([
      ['organisation', 1, 0, 1],
      ['person', 0, 1, 0],
      ['location', 0, 1, 0],
      ['policy', 0, 0, 1],
    ]);
    expect(byType([judgement, judgement]).map(({ name, measure }) => [name, ...counts(measure)])).toEqual([
      ['located_in', 0, 2, 0],
      ['invests_in', 0, 2, 0],
      ['owns', 0, 0, 2],
    ]);
  });

  it('lists everything missed or wrong', () => {
    expect(listErrors(judgement)).toEqual([
      'missed entity    policy C',
      'wrong kind       B: location, should be organisation',
      'stray entity     person x',
      'missed mention   乙 1–2',
      'missed mention   丙 2–3',
      'wrong mention    location b 1–2',
      'wrong mention    person x 9–10',
      'missed relation  owns A → B 0–5',
      'wrong relation   located_in a → b (gold: owns)',
      'wrong relation   invests_in x → a (an end is no gold entity)',
    ]);
  });

  it('is not made of an annotation that does not hold together', () => {
    const relations = [goldRelation('A', 'owns', 'nobody')];
    expect(() => judged({ entities: [goldEntity('A', 'person', [0])], relations })).toThrow(/nobody/);
  });
});
