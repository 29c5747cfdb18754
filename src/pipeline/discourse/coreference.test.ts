import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadStory, storyReader } from '../read-story.testing.ts';
import { nominalMentions } from './read-discourse.ts';

let read: (...stories: readonly string[]) => Promise<ReadStory>;
beforeAll(async () => {
  read = await storyReader();
});

/** Every reference as `words = name`. */
function references({ discourses }: ReadStory): string[] {
  return discourses.flatMap(({ reading, views }) =>
    views.flatMap((view) =>
      view.items.flatMap((item) =>
        item.type === 'slot' && item.slot.form !== 'name'
          ? [`${reading.article.text.slice(item.start, item.end)} = ${item.slot.entity.name}`]
          : [],
      ),
    ),
  );
}

describe('references to what was named before', () => {
  it.each([
    ['a definite nominal', '依图科技昨日上市。该公司成立于2012年。', ['该公司 = 依图科技']],
    [
      'one with a description',
      '依图科技昨日上市。这家成立三年的公司很忙。',
      ['这家成立三年的公司 = 依图科技'],
    ],
    ['a bare noun', '依图科技昨日上市。目前，公司在大连设有工厂。', ['公司 = 依图科技']],
    ['the company of who speaks', '依图科技董事长王建国表示，公司将盈利。', ['公司 = 依图科技']],
    [
      'a firm described by the place where it is',
      '依图科技昨日上市。这家总部在大连的企业很忙，这家注册在香港的公司还将扩产。',
      ['企业 = 依图科技', '公司 = 依图科技'],
    ],
    ['a partner', '依图科技昨日上市。商汤科技与其续约。', ['其 = 依图科技']],
    [
      'who alone stands after 与, and the topic',
      '依图科技去年上市，今年与商汤科技签约，双方将合作。',
      ['双方 = 依图科技', '双方 = 商汤科技'],
    ],
    [
      'parties of which one is referred to',
      '依图科技昨日上市。上海市很忙。该市与商汤科技签约，双方将合作。',
      ['该市 = 上海市', '双方 = 商汤科技', '双方 = 上海市'],
    ],
    [
      'parties in odd words',
      '依图科技与商汤科技昨日签约。双方便已开工。',
      ['双方 = 依图科技', '双方 = 商汤科技'],
    ],
    ['both parties', '依图科技与商汤科技昨日签约。双方将开展合作。', ['双方 = 依图科技', '双方 = 商汤科技']],
    ['the one named last', '依图科技收购了商汤科技，后者总部在北京。', ['后者 = 商汤科技']],
    [
      'the former and the latter of two',
      '依图科技与商汤科技很忙。前者在香港设有工厂，后者将扩产。',
      ['前者 = 依图科技', '后者 = 商汤科技'],
    ],
    ['a person', '依图科技董事长王建国昨日到访。他说形势良好。', ['他 = 王建国']],
    ['a possessor', '依图科技昨日宣布，其产品已上市。', ['其 = 依图科技']],
    [
      'a company, not the office named since',
      '依图科技昨日上市。上海市政府也很忙。公司在大连设有工厂。',
      ['公司 = 依图科技'],
    ],
    ['a park that something is in', '浦东新区很忙，依图科技在园区租下厂房。', ['园区 = 浦东新区']],
    ['a place of a kind', '浦东新区很忙。香港也很忙，该区将建医院。', ['该区 = 浦东新区']],
  ])('%s', async (_, story, expected) => {
    expect(references(await read(story))).toEqual(expected);
  });

  it.each([
    ['a company among many', '依图科技昨日上市。多家公司也上市。'],
    ['a kind of company', '依图科技昨日上市。上市公司很多。'],
    ['one of a list', '依图科技、商汤科技昨日上市，其中很多人赚钱。'],
    ['a number of sides', '依图科技、商汤科技与旷视科技昨日签约。政府要从三方面着手。'],
    ['what no name came before', '该公司昨日上市。双方握手。'],
  ])('is not %s', async (_, story) => {
    expect(references(await read(story))).toEqual([]);
  });

  it('makes nominals mentions of their entity, and pronouns none', async () => {
    const { discourses } = await read('依图科技昨日上市。该公司很大。其董事长王建国说，公司会更好。');
    const nominals = discourses.flatMap((discourse) => [...nominalMentions(discourse)]);
    expect(
      nominals.map(([entity, mentions]) => [
        entity.name,
        mentions.map(({ text, nominal }) => [text, nominal]),
      ]),
    ).toEqual([
      [
        '依图科技',
        [
          ['该公司', true],
          ['公司', true],
        ],
      ],
    ]);
  });
});
