import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../articles/read-article.ts';
import { readLexicon } from '../../lexicon/lexicon.ts';
import { realTools } from '../../real-tools.testing.ts';
import { findMentions } from '../find-mentions.ts';
import { knowNames } from '../known-names.ts';
import { STATES } from '../tagger/emission-model.ts';
import type { LabelModel } from './label-model.ts';
import { firstLabel, furtherLabel, LABELS, OUTSIDE } from './labels.ts';

let find: (story: string, model: LabelModel) => ReturnType<typeof findMentions>;
beforeAll(async () => {
  const { tagger, lexicons } = await realTools();
  const known = knowNames(readLexicon(lexicons).lexicon);
  find = async (story, model) => {
    const { article } = readText('a', 'a.txt', story);
    if (article === null) throw new Error('the story could not be read');
    return findMentions(article, tagger, known, model);
  };
});

/** A model that has nothing but an opinion of each label, whatever it sees. */
function biased(opinions: ReadonlyMap<number, number>): LabelModel {
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  for (let row = 0; row <= LABELS; row += 1)
    for (const [label, opinion] of opinions) transitions[row * LABELS + label] = opinion;
  return {
    projection: { labels: LABELS, weights: new Float32Array(STATES * LABELS) },
    transitions,
    table: { classes: LABELS, addWeights: () => undefined },
  };
}

const STORY = '依图科技董事长王建国昨日到访上海。';

describe('weighing names', () => {
  it('refuses the rules’ names where they are not believed, and says how little they are', async () => {
    const { mentions, refused } = await find(STORY, biased(new Map([[OUTSIDE, 12]])));
    expect(mentions).toEqual([]);
    const unlikely = refused.flatMap((name) => (name.refusedFor === 'unlikely' ? [name] : []));
    expect(unlikely.map(({ start, end }) => STORY.slice(start, end))).toEqual(['依图科技', '王建国', '上海']);
    for (const { belief } of unlikely) expect(belief).toBeLessThan(0.01);
  });

  it('never keeps two names that overlap, nor one with an open bracket', async () => {
    const everything = new Map([
      [firstLabel('organisation'), 3],
      [furtherLabel('organisation'), 6],
    ]);
    const { mentions } = await find('甲乙（丙，丁）戊《己。庚辛', biased(everything));
    mentions.forEach((mention, index) => {
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
    });
    for (const { start, end } of mentions) {
      const name = '甲乙（丙，丁）戊《己。庚辛'.slice(start, end);
      expect(name.split('（').length).toBe(name.split('）').length);
    }
  });
});
