import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadStory, storyReader } from '../read-story.testing.ts';

let read: (...stories: readonly string[]) => Promise<ReadStory>;
beforeAll(async () => {
  read = await storyReader();
});

const stated = ({ found }: ReadStory) =>
  found.relations.map(({ type, source, target }) => `${source.name} ${type} ${target.name}`);
const first = ({ found }: ReadStory, type: string) =>
  found.relations.find((relation) => relation.type === type);

describe('findRelations', () => {
  it('reads an agreement as signed by both, and as cooperation', async () => {
    const story = await read('2017年11月，商汤科技与上海市政府签订战略合作协议。');
    expect(stated(story).sort()).toEqual([
      '上海市政府 signs 战略合作协议',
      '商汤科技 cooperates_with 上海市政府',
      '商汤科技 signs 战略合作协议',
    ]);
    expect(first(story, 'signs')?.evidence[0].qualifiers.date).toBe('2017-11');
  });

  it('takes the subject over from an earlier clause', async () => {
    const story = await read('作为行业首位的商汤科技，去年就已经与大连市政府签订合作协议。');
    expect(stated(story)).toContain('商汤科技 signs 合作协议');
  });

  it('tells planned from done', async () => {
    const story = await read('万科集团拟在大连投资450亿元。恒大集团已经在沈阳投资250亿元。');
    const statuses = story.found.relations.map(({ source, evidence }) => [
      source.name,
      evidence[0].qualifiers.status,
    ]);
    expect(statuses).toEqual([
      ['万科集团', 'planned'],
      ['恒大集团', 'actual'],
    ]);
    expect(first(story, 'invests_in')?.evidence[0].qualifiers.amount).toBe('450亿元');
  });

  it('says whose words a relation is', async () => {
    const story = await read('上海市浦东新区副区长管小军表示，微软还将进驻张江科学城。');
    const settled = story.found.relations.find(({ source }) => source.name === '微软');
    expect(settled?.evidence[0].qualifiers.speaker?.name).toBe('管小军');
    expect(settled?.evidence[0].qualifiers.status).toBe('planned');
  });

  it.each([
    ['before the words', '依图科技董事长王建国对第一财经记者称，微软已进驻张江科学城。', '王建国'],
    ['after the words', '“微软已经进驻张江科学城。”依图科技董事长王建国称。', '王建国'],
    ['by a pronoun', '依图科技董事长王建国称形势良好。他介绍，微软已进驻张江科学城。', '王建国'],
    ['nobody', '依图科技董事长王建国昨日到访。微软已进驻张江科学城。', undefined],
  ])('knows the speaker who is named %s', async (_, words, speaker) => {
    const story = await read(words);
    const settled = story.found.relations.find(({ source }) => source.name === '微软');
    expect(settled).toBeDefined();
    expect(settled?.evidence[0].qualifiers.speaker?.name).toBe(speaker);
  });

  it('tells of each sentence by itself whose words it is and how firmly it says so', async () => {
    const story = await read(
      '依图科技董事长王建国称，微软准备入驻张江科学城。据介绍，微软已入驻张江科学城。微软入驻张江科学城。',
    );
    const settled = story.found.relations.find(({ source }) => source.name === '微软');
    const told = settled?.evidence.map(({ qualifiers: { status, saidBy } }) => [
      status,
      saidBy?.manner,
      saidBy?.speaker?.name,
    ]);
    expect(told).toEqual([
      ['planned', 'said', '王建国'],
      ['actual', 'reported', undefined],
      ['actual', undefined, undefined],
    ]);
  });

  it('does not take a plan around a description for a plan in it', async () => {
    const story = await read('依图科技将以微软自主研发的Azure平台为核心扩大业务。');
    const made = first(story, 'develops');
    expect(made?.source.name).toBe('微软');
    expect(made?.evidence[0].qualifiers.status).toBe('actual');
  });

  it('places what a later list names for things that were only counted', async () => {
    const story = await read('目前已经有16家企业入驻张江科学城，包括微软、依图科技、汇纳科技等。');
    expect(stated(story)).toEqual([
      '微软 located_in 张江科学城',
      '依图科技 located_in 张江科学城',
      '汇纳科技 located_in 张江科学城',
    ]);
  });

  it('speaks of the employer where a person acts for one', async () => {
    const story = await read('中兴通讯董事长李自学昨日到访。李自学表示，将与黑龙江省展开合作。');
    expect(stated(story)).toContain('中兴通讯 cooperates_with 黑龙江省');
  });

  it('counts a sentence once for a relation, and every sentence that states it', async () => {
    const story = await read('微软入驻张江科学城。两年前，微软入驻张江科学城。');
    const [relation] = story.found.relations;
    expect(relation?.evidence).toHaveLength(2);
  });

  it('marks both ends and the verb inside the evidence', async () => {
    const story = await read('微软去年入驻张江科学城。');
    const text = story.readings[0]?.article.text ?? '';
    const [evidence] = story.found.relations[0]?.evidence ?? [];
    const words = (range: { start: number; end: number } | null | undefined) =>
      text.slice(range?.start, range?.end);
    expect([words(evidence?.source), words(evidence?.triggers[0]), words(evidence?.target)]).toEqual([
      '微软',
      '入驻',
      '张江科学城',
    ]);
    expect(evidence?.qualifiers.date).toBe('2018');
  });

  it('binds numbers to what they are said of', async () => {
    const story = await read('目前，依图科技员工从14人增加到超过500人。');
    expect(story.found.facts.map(({ entity, label, value }) => [entity.name, label, value])).toEqual([
      ['依图科技', '员工', '从14人增加到超过500人'],
    ]);
  });

  it('states nothing of names that only stand side by side', async () => {
    expect(stated(await read('微软、大连与王建国都在名单上。'))).toEqual([]);
  });
});
