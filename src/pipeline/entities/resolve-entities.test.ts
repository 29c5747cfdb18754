import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadStory, storyReader } from '../read-story.testing.ts';

let read: (...stories: readonly string[]) => Promise<ReadStory>;
beforeAll(async () => {
  read = await storyReader();
});

const entities = ({ resolved }: ReadStory) =>
  resolved.entities.map(({ name, aliases }) =>
    [name, ...aliases.map(({ text, because }) => `${text} (${because})`)].join(', '),
  );

describe('resolveEntities', () => {
  it('makes one entity of a full name and its short form, and says why', async () => {
    expect(entities(await read('汇纳科技昨日宣布上市。汇纳的员工很高兴。'))).toEqual([
      '汇纳科技, 汇纳 (generic-tail)',
    ]);
  });

  it('takes a declared short form for the same thing', async () => {
    const story = await read('北京公共交通控股（集团）有限公司（下称北交集团）宣布提价。北交集团表示理解。');
    expect(entities(story)).toEqual(['北京公共交通控股（集团）有限公司, 北交集团 (declared)']);
  });

  it('takes every name that a bracket declares', async () => {
    const story = await read('洛瞳科技有限公司（Lumovia，下称「光洛」）宣布融资。光洛昨日上市。');
    expect(entities(story)).toEqual(['洛瞳科技有限公司, Lumovia (declared), 光洛 (declared)']);
  });

  it('takes an abbreviation in brackets for the same thing', async () => {
    const story = await read('嘉陵应用科技研究院（嘉应院）昨日开幕。嘉应院表示欢迎。');
    expect(entities(story)).toEqual(['嘉陵应用科技研究院, 嘉应院 (declared)']);
  });

  it('says where the text declares an alias: from the full name through the closing bracket', async () => {
    const { readings, resolved } = await read(
      '云岭科技有限公司（以下简称「云岭」）昨日上市。国家能源局印发《绿电发展实施意见》（下称《意见》）。',
      '云岭、云岭科技有限公司（下称云岭）与马士基（Maersk）合作。',
    );
    const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
    const declared = resolved.entities.flatMap(({ aliases }) =>
      aliases.flatMap(({ text, because, evidence }) =>
        evidence === undefined
          ? []
          : [[text, because, texts.get(evidence.article)?.slice(evidence.start, evidence.end)]],
      ),
    );
    expect(declared).toEqual([
      ['云岭', 'declared', '云岭科技有限公司（以下简称「云岭」）'],
      ['意见', 'declared', '《绿电发展实施意见》（下称《意见》）'],
      ['马士基', 'declared', '马士基（Maersk）'],
    ]);
  });

  it('takes a short form in title marks for the title before it', async () => {
    const story = await read('国家能源局印发《绿电发展实施意见》（以下简称《意见》）。《意见》已施行。');
    expect(entities(story)).toEqual(['国家能源局', '绿电发展实施意见, 意见 (declared)']);
  });

  it('joins what the lexicon knows to be one thing', async () => {
    expect(entities(await read('国家发改委昨日发布公告。发改委表示，形势良好。'))).toEqual([
      '国家发改委, 发改委 (lexicon)',
    ]);
  });

  it('joins an ambiguous short form to the one thing in the article that it may stand for', async () => {
    expect(entities(await read('中国国际航空昨日宣布新航线。国航表示，航线下月开通。'))).toEqual([
      '中国国际航空, 国航 (lexicon)',
    ]);
  });

  it('joins what the list says to be one, though no rule sees it', async () => {
    expect(entities(await read('复旦大学附属中山医院昨日开会。上海中山医院表示满意。'))).toEqual([
      '复旦大学附属中山医院, 上海中山医院 (lexicon)',
    ]);
  });

  it('takes the full name on the licence for the group that the lexicon knows', async () => {
    const story = await read('上汽集团昨日发布年报。上海汽车集团股份有限公司表示满意。');
    expect(entities(story)).toEqual(['上海汽车集团股份有限公司, 上汽集团 (lexicon)']);
  });

  it.each([
    ['a group and its listed company', '云岭建设集团与云岭建设股份有限公司昨日签约。云岭建设表示满意。', 3],
    ['a company and its subsidiary', '腾讯与腾讯音乐昨日发布年报。', 2],
    ['two things that the lexicon knows', '京东与京东物流昨日发布年报。', 2],
    ['two persons of one surname', '张伟昨日开会。张伟明表示满意。', 2],
    ['a surname with a title and two who bear it', '总经理王强与副总经理王芳昨日开会。王总表示满意。', 3],
    ['a place and its government', '滨海市政府昨日开会。滨海市的企业很多。', 2],
    ['a company and a place of one name', '云岭昨日开会，地点在云岭市。云岭科技表示满意。', 2],
    ['two hospitals that a number tells apart', '滨海市第二人民医院与滨海市第十二人民医院昨日签约。', 2],
    ['a company and its institute', '中国移动与中国移动通信研究院昨日签约。', 2],
    ['a university and its hospital', '北京大学与北京大学第一医院昨日签约。', 2],
    ['two companies that share two characters', '吉利与吉利德昨日签约。', 2],
  ])('keeps apart %s', async (_, story, count) => {
    const { resolved } = await read(story);
    expect(resolved.entities).toHaveLength(count);
    expect(new Set(resolved.entities.map(({ name }) => name)).size).toBe(count);
    for (const { kind, aliases } of resolved.entities)
      for (const { text } of aliases) expect([kind, text]).toEqual(['organisation', '云岭']);
  });

  it('keeps what is never one apart through what they have in common, too, and says so', async () => {
    const { resolved } = await read('联想集团昨日上市。联想表示满意。', '联想控股昨日开会。联想表示不满。');
    expect(resolved.entities.map(({ name, aliases }) => [name, aliases.map(({ text }) => text)])).toEqual([
      ['联想集团', ['联想']],
      ['联想控股', []],
    ]);
    expect(resolved.refusedJoins).toContainEqual({
      kind: 'organisation',
      short: '联想',
      full: '联想控股',
      because: 'generic-tail',
      keptApartBy: { one: '联想集团', other: '联想控股', because: 'never-same' },
    });
  });

  it('keeps a city and its government apart', async () => {
    expect(entities(await read('上海市政府昨日表示，上海的形势良好。'))).toEqual(['上海市政府', '上海']);
  });

  it('keeps two companies of one first word apart', async () => {
    const story = await read('中信银行与中信证券昨日同时发布年报。');
    expect(entities(story)).toEqual(['中信银行', '中信证券']);
  });

  it('does not join a short form that two names could have', async () => {
    const story = await read('长城汽车与长城科技昨日上市。长城宣布涨价。');
    const alone = story.resolved.entities.filter(({ name }) => name !== '长城');
    for (const { aliases } of alone) expect(aliases).toEqual([]);
  });

  it('counts agreements without a name of their own one by one', async () => {
    const story = await read('华润集团与大连市政府签署战略合作协议。万科集团与长春市政府签署战略合作协议。');
    const agreements = story.resolved.entities.filter(({ kind }) => kind === 'policy');
    expect(agreements.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
    expect(new Set(agreements.map(({ key }) => key)).size).toBe(2);
  });

  it('makes one entity of a name in two articles, and keeps its key when an article is added', async () => {
    const one = await read('商汤科技昨日宣布上市。');
    const two = await read('商汤科技昨日宣布上市。', '商汤科技今日在大连开会。');
    const find = ({ resolved }: ReadStory) => resolved.entities.find(({ name }) => name === '商汤科技');
    expect(find(two)?.mentions.map(({ article }) => article)).toEqual(['story-1', 'story-2']);
    expect(find(two)?.key).toBe(find(one)?.key);
  });

  it('counts a nominal as a mention that is no name', async () => {
    const story = await read('张江人工智能岛去年建成。人工智能岛很美。');
    const [entity] = story.resolved.entities;
    expect(entity?.mentions.map(({ text, nominal }) => [text, nominal])).toEqual([
      ['张江人工智能岛', false],
      ['人工智能岛', true],
    ]);
    expect(entity?.aliases).toEqual([]);
  });
});
