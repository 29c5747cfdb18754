import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { normalise } from './normalise.ts';
import { FURNITURE_FORMS, findPageFurniture } from './page-furniture.ts';

const STORY = [
  '今年1月17日，一家公司的上海总部在新建的园区启用，成为该区域建成后的首家进驻公司。',
  '这家公司的负责人对记者称，未来希望深度参与上海的发展，更要贡献于上海的未来。',
  '据介绍，园区未来将集聚一流的产业集群，从地域上联结打通南北创新走廊，串联起科学研究和科技商务。',
  '与此同时，当地的一批重点高校也为企业输送了不少优秀的人才，科研团队之间形成了深入的合作。',
  '很多地方政府要求尽量减少去政府窗口的次数，这就客观要求数据之间的联通和共享。',
];

function roles(text: string): Record<string, string> {
  const lines = splitLines(text, normalise(text), 0);
  const found = findPageFurniture(lines, new Set([0]), lines[0]?.words ?? '');
  return Object.fromEntries([...found].map(([index, role]) => [lines[index]?.words ?? '', role.because]));
}
const page = (...lines: string[]) => ['一个标题', ...lines].join('\n');

describe('lines known by their own words', () => {
  it.each(FURNITURE_FORMS.map((form) => [form.because, form.example] as const))(
    '%s: %s',
    (because, example) => {
      expect(Object.values(roles(page(...STORY, example)))).toEqual([because]);
    },
  );

  it.each([
    '分享经济正在改变上海，一批企业在此落户。',
    '编辑部设在上海的这家媒体，今年1月成立了新公司。',
    '来源于高校的团队成立了公司，并在上海落户。',
    '资料显示，这家公司去年营收超过100亿元。',
    '记者从会议上获悉，上海将建设新的园区。',
    '图为先导，这家公司绘制了产业的地图。',
    '关注上海的企业越来越多，加入园区的会员单位达到30家。',
    '该公司称，其平台拥有版权所有方授权的图片库。',
    '2019年2月25日，上海启动了新的项目。',
    '上一条生产线去年投产，下一条将在明年投产。',
  ])('leaves story alone: %s', (line) => {
    expect(roles(page(...STORY, line))).toEqual({});
  });

  it('asks for subscribers only at the end of a page', () => {
    expect(
      roles(
        page(
          '欢迎关注园区的建设，会员单位已达30家。',
          ...STORY,
          ...Array.from({ length: 8 }, (_, i) => `第${i}期在此落户。`),
        ),
      ),
    ).toEqual({});
  });
});

describe('what stands twice', () => {
  const [lead = '', ...rest] = STORY;
  it('takes the first of two for the repeat: the story keeps the whole', () => {
    const text = page(lead, '钱童心', lead, ...rest);
    const lines = splitLines(text, normalise(text), 0);
    expect([...findPageFurniture(lines, new Set([0, 2]), '').keys()]).toEqual([1]);
  });

  it('sees a lead that is cut short, runs over several lines or differs in a sign', () => {
    expect(roles(page(`${lead.slice(0, 30)}……`, ...STORY))).toEqual({
      [normalise(`${lead.slice(0, 30)}……`)]: 'repeated',
    });
    const both = `${lead}${rest[0] ?? ''}`.replace('，', ' ').slice(0, 60);
    expect(Object.values(roles(page(both, ...STORY)))).toEqual(['repeated']);
  });

  it('sees a copy of an earlier line and of the title', () => {
    expect(Object.values(roles(page(...STORY, rest[1] ?? '')))).toEqual(['repeated']);
    expect(roles(['一个足够长的标题说了什么', ...STORY, '一个足够长的标题说了什么'].join('\n'))).toEqual({
      一个足够长的标题说了什么: 'repeated',
    });
  });

  it('leaves a name that stands on several lines of its own', () => {
    expect(roles(page('万科', ...STORY, '万科'))).toEqual({});
  });
});

describe('teasers of other articles', () => {
  const teasers = [
    '总书记召开座谈会，传达的最清晰的信号就是信心。',
    '任何地方需要产业集聚，都需要人才密度。',
  ];
  const all = Object.fromEntries(teasers.map((line) => [normalise(line), 'teaser']));

  it('are short paragraphs behind a gap that the story has nowhere', () => {
    expect(roles(page(...STORY, ' ', ' ', ...teasers))).toEqual(all);
  });

  it('are the short lines under a heading such as 相关阅读', () => {
    expect(roles(page(...STORY, '相关阅读：', ...teasers))).toEqual({ '相关阅读:': 'teaser', ...all });
  });

  it.each([
    ['without a gap', [...STORY, ...teasers]],
    ['where every paragraph has that gap', [...STORY, ...teasers].flatMap((line) => [line, '', ''])],
    ['where the story goes on', [...STORY, '', '', '此外，园区还将引入新的企业。', ...teasers]],
    ['for one closing paragraph', [...STORY, '', '', '园区明年建成。']],
    ['where the story would be shorter', [STORY[0] ?? '', '', '', ...teasers]],
  ])('are not seen %s', (_, lines) => {
    expect(roles(page(...lines))).toEqual({});
  });
});
