import { beforeAll, describe, expect, it } from 'vitest';
import { hashText, openTable, packTable } from '../../learned/weight-table.ts';
import { readLexicon } from '../../lexicon/lexicon.ts';
import { type ReadStory, storyReader } from '../../read-story.testing.ts';
import { realTools } from '../../real-tools.testing.ts';
import { findRelations } from '../find-relations.ts';
import { CLASSES, type PairModel, trustFeature } from './pair-model.ts';

let read: (...stories: readonly string[]) => Promise<ReadStory>;
let lexicon: ReturnType<typeof readLexicon>['lexicon'];
beforeAll(async () => {
  read = await storyReader();
  lexicon = readLexicon((await realTools()).lexicons).lexicon;
});

type Weights = Partial<Record<(typeof CLASSES)[number], number>>;

function modelOf(features: Readonly<Record<string, Weights>>): PairModel {
  const rows = Object.entries(features).map(
    ([name, weights]) => [hashText(name), Float32Array.from(CLASSES, (type) => weights[type] ?? 0)] as const,
  );
  return { table: openTable(packTable(CLASSES.length, rows, 0)) };
}

const weighed = async (story: string, features: Readonly<Record<string, Weights>>) => {
  const { discourses, resolved, readings } = await read(story);
  const found = findRelations(discourses, resolved.entities, lexicon, modelOf(features));
  return { ...found, text: readings[0]?.article.text ?? '' };
};

describe('weighing pairs of names', () => {
  it('adds what no rule reads, with the word that speaks for it', async () => {
    const { relations, text } = await weighed('依图科技青睐商汤科技。', {
      'B|青睐': { invests_in: 9 },
      'k|oo>': { none: 20 },
    });
    const [relation, ...more] = relations;
    expect(more).toEqual([]);
    expect([relation?.source.name, relation?.type, relation?.target.name]).toEqual([
      '依图科技',
      'invests_in',
      '商汤科技',
    ]);
    const [evidence] = relation?.evidence ?? [];
    expect(evidence?.rule).toBe('invests_in/learned');
    expect(evidence?.triggers.map(({ start, end }) => text.slice(start, end))).toEqual(['青睐']);
  });

  it('refuses what a rule reads that was seldom right, where nothing else speaks for it', async () => {
    const story = '依图科技入驻张江科学城。';
    const doubt = { 'k|ol<': { none: 9 } };
    const kept = await weighed(story, { ...doubt, [trustFeature('located_in/settle')]: { none: 0.9 } });
    expect(kept.relations.map(({ type }) => type)).toEqual(['located_in']);
    const dropped = await weighed(story, { ...doubt, [trustFeature('located_in/settle')]: { none: 0.2 } });
    expect(dropped.relations).toEqual([]);
    expect(dropped.refused.map(({ rule, refusedFor }) => [rule, refusedFor])).toEqual([
      ['located_in/settle', 'unlikely'],
    ]);
  });

  it('keeps what follows from a relation if that one is kept, and only then', async () => {
    const story = '微软公布业绩。微软大厦在张江科学城启用。';
    const doubt = { 'k|ol<': { none: 9 }, [trustFeature('located_in/through-its-seat')]: { none: 0.1 } };
    const placed = async (features: Readonly<Record<string, Weights>>) => {
      const { relations } = await weighed(story, { ...doubt, ...features });
      return relations.filter(({ type }) => type === 'located_in').map(({ source }) => source.name);
    };
    expect(await placed({ [trustFeature('located_in/open')]: { none: 0.9 } })).toEqual(['微软大厦', '微软']);
    const unsure = { [trustFeature('located_in/open')]: { none: 0.1 }, 'k|ll<': { none: 9 } };
    expect(await placed(unsure)).toEqual([]);
  });

  it('gives a position that it adds the title beside the names', async () => {
    const { relations } = await weighed('王建国今天以董事长身份代表依图科技发言。', {
      'k|po<': { holds_position: 9 },
    });
    expect(relations.map(({ type, evidence }) => [type, evidence[0].qualifiers.title])).toContainEqual([
      'holds_position',
      '董事长',
    ]);
  });
});
