import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadStory, storyReader } from '../read-story.testing.ts';
import { attributionAt } from './attribution.ts';

let read: (...stories: readonly string[]) => Promise<ReadStory>;
beforeAll(async () => {
  read = await storyReader();
});

/** Whose the words are: `manner | speaker | who | title | marker`, – for what is not told; null for nobody's. */
async function saidOf(words: string, story: string): Promise<string | null> {
  const { discourses } = await read(story);
  const [discourse] = discourses;
  const text = discourse?.reading.article.text ?? '';
  const found = attributionAt(text.indexOf(words), discourse?.attributions ?? []);
  if (found === null) return null;
  const slice = (range: { start: number; end: number } | null) =>
    range === null ? '–' : text.slice(range.start, range.end);
  const { manner, speaker, who, title, marker } = found;
  return [manner, speaker?.name ?? '–', slice(who), slice(title), slice(marker)].join(' | ');
}

describe('who says it', () => {
  it.each([
    [
      'a person with a title, to a journalist',
      '依图科技董事长王建国对第一财经记者称，微软已进驻张江科学城。',
      'said | 王建国 | 王建国 | 依图科技董事长 | 称',
    ],
    [
      'a person after the words',
      '“微软已进驻张江科学城。”依图科技董事长王建国说。',
      'said | 王建国 | 王建国 | 依图科技董事长 | 说',
    ],
    [
      'a person between two pieces of a quotation',
      '“微软已进驻张江科学城。”依图科技董事长王建国称，“形势良好。”',
      'said | 王建国 | 王建国 | 依图科技董事长 | 称',
    ],
    [
      'a pronoun, with the title that was given before',
      '依图科技董事长王建国昨日到访。王建国称形势良好。他介绍，微软已进驻张江科学城。',
      'said | 王建国 | 他 | 依图科技董事长 | 介绍',
    ],
    ['a company', '依图科技宣布，微软已进驻张江科学城。', 'said | 依图科技 | 依图科技 | – | 宣布'],
    [
      'somebody of a company',
      '依图科技相关负责人向记者表示，微软已进驻张江科学城。',
      'said | 依图科技 | 依图科技相关负责人 | – | 表示',
    ],
    [
      'somebody without a name',
      '一位业内人士告诉记者，微软已进驻张江科学城。',
      'said | – | 一位业内人士 | – | 告诉记者',
    ],
    ['nobody', '据介绍，微软已进驻张江科学城。', 'reported | – | – | – | 据介绍'],
    [
      'a person at second hand',
      '据依图科技董事长王建国介绍，微软已进驻张江科学城。',
      'reported | 王建国 | 王建国 | 依图科技董事长 | 据依图科技董事长王建国介绍',
    ],
    [
      'a paper',
      '根据依图科技数据，微软已进驻张江科学城。',
      'reported | 依图科技 | 依图科技 | – | 根据依图科技数据',
    ],
    ['a contract', '根据协议，微软已进驻张江科学城。', 'reported | – | – | – | 根据协议'],
    [
      'a person who comes to say so',
      '依图科技董事长王建国到会宣布：微软已进驻张江科学城。',
      'said | 王建国 | 王建国 | 依图科技董事长 | 宣布',
    ],
    [
      'a report that a company gives out',
      '依图科技出具的报告认为微软已进驻张江科学城。',
      'said | 依图科技 | 依图科技出具的报告 | – | 认为',
    ],
    ['a journalist', '记者获悉，微软已进驻张江科学城。', 'reported | – | – | – | 记者获悉'],
    ['a rumour', '有消息称，微软已进驻张江科学城。', 'reported | – | – | – | 有消息称'],
    ['a newspaper', '第一财经报道称，微软已进驻张江科学城。', 'reported | 第一财经 | 第一财经 | – | 报道称'],
    [
      'whoever is nearest, of a report of what somebody says',
      '据报道，依图科技董事长王建国表示，微软已进驻张江科学城。',
      'said | 王建国 | 王建国 | 依图科技董事长 | 表示',
    ],
  ])('%s', async (_, story, said) => {
    expect(await saidOf('已进驻', story)).toBe(said);
  });

  it.each([
    ['what it is called', '依图科技被称为独角兽，微软已进驻张江科学城。'],
    ['how it is called from here on', '依图科技（下称依图）昨日到访，微软已进驻张江科学城。'],
    ['a description', '依图科技介绍的情况很好，微软已进驻张江科学城。'],
    ['what explains', '依图科技股价说明了一切，微软已进驻张江科学城。'],
    ['evidence that is no report', '这些证据显示，微软已进驻张江科学城。'],
    ['a quotation that has ended', '依图科技董事长王建国称：“形势良好。”微软已进驻张江科学城。'],
    ['what stands before a quotation', '微软已进驻张江科学城。“形势良好。”依图科技董事长王建国说。'],
    ['what stands before one that it ends', '微软已进驻张江科学城。“形势良好，”依图科技董事长王建国说。'],
  ])('not %s', async (_, story) => {
    expect(await saidOf('已进驻', story)).toBeNull();
  });
});
