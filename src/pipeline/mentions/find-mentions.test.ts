import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../articles/read-article.ts';
import { readLexicon } from '../lexicon/lexicon.ts';
import { realTools } from '../real-tools.testing.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { findMentions } from './find-mentions.ts';
import { type KnownNames, knowNames } from './known-names.ts';
import type { Tagger } from './tagger/token.ts';

let tagger: Tagger;
let known: KnownNames;
beforeAll(async () => {
  const tools = await realTools();
  tagger = tools.tagger;
  known = knowNames(readLexicon(tools.lexicons).lexicon);
});

/** Reads a story of the given sentences; a title stands before them, so that no sentence is taken for one. */
async function read(story: string): Promise<ArticleMentions> {
  const { article } = readText('story.txt', 'story.txt', `本报记者走访\n\n${story}\n`);
  if (article === null) throw new Error('the story could not be read');
  return findMentions(article, tagger, known);
}

const LETTERS = { organisation: 'o', person: 'p', location: 'l', policy: 'y', technology: 't' } as const;
const named = ({ article, mentions }: ArticleMentions) =>
  mentions.map(({ start, end, kind }) => `${article.text.slice(start, end)}|${LETTERS[kind]}`);

describe('findMentions', () => {
  it.each([
    ['the tagger’s names', '王建国昨日在大连会见了华润集团负责人。', ['王建国|p', '大连|l', '华润集团|o']],
    ['no name that two common words make by chance', '其中石油进口下降，改革向纵深发展。', []],
    ['a road whose name begins as a company’s does', '中兴路附近交通拥堵。', ['中兴路|l']],
    ['owners before 旗下', '华润集团旗下子公司于昨日在沈阳开业。', ['华润集团|o', '沈阳|l']],
    ['places in one character', '中美两国的企业都在扩大投资。', ['中|l', '美|l']],
    [
      'Latin names by what stands beside them',
      '芯片巨头Altera宣布，其Stratix芯片将于明年上市。',
      ['Altera|o', 'Stratix|t'],
    ],
    ['foreign persons after a title', '首席执行官Amnon Shashua表示，公司前景良好。', ['Amnon Shashua|p']],
    ['places by the word that ends their names', '企业将入驻张江科学人工智能岛。', ['张江科学人工智能岛|l']],
    [
      'policies by description',
      '根据上海发布的人工智能产业发展规划，收入将翻番。',
      ['上海|l', '人工智能产业发展规划|y'],
    ],
    [
      'policies between title marks',
      '国务院印发《新能源汽车产业发展规划》。',
      ['国务院|o', '新能源汽车产业发展规划|y'],
    ],
    ['firms in quotation marks', '医疗影像AI公司“影谱智远”近日宣布完成融资。', ['影谱智远|o']],
    ['a firm before what it does', '该企业由小鹏汽车控股。', ['小鹏汽车|o']],
    ['quoted projects', '公司的“滨海超算中心原型机项目”已经落地。', ['滨海超算中心原型机项目|t']],
    [
      'members of a list',
      '落户的有依图科技、云之声、寒武纪等创业企业。',
      ['依图科技|o', '云之声|o', '寒武纪|o'],
    ],
    ['names after the noun that says what they are', '明星企业寒武纪去年入驻临港。', ['寒武纪|o', '临港|l']],
    [
      'companies taken for persons, by title and name',
      '罗兰贝格合伙人江浩表示，前景良好。',
      ['罗兰贝格|o', '江浩|p'],
    ],
    ['short forms of full names', '商汤科技昨日宣布上市。商汤的员工很高兴。', ['商汤科技|o', '商汤|o']],
    [
      'short forms that the text declares',
      '北京公共交通控股（集团）有限公司（下称北交集团）宣布提价。',
      ['北京公共交通控股（集团）有限公司|o', '北交集团|o'],
    ],
    [
      'products named by maker and number',
      '依图科技发布了新品。依图3S是一款芯片。',
      ['依图科技|o', '依图3S|t'],
    ],
    [
      'committees of the party',
      '吉林省委书记巴音朝鲁昨日在长春会见了客人。',
      ['吉林省委|o', '巴音朝鲁|p', '长春|l'],
    ],
    [
      'a foreign country before its university',
      '他毕业于美国罗彻斯特理工学院。',
      ['美国|l', '罗彻斯特理工学院|o'],
    ],
    [
      'a company after the words that describe it',
      '半导体设备公司芯岳科技有限公司昨日上市。德国传感器大厂施密特传感公司表示欢迎。',
      ['芯岳科技有限公司|o', '德国|l', '施密特传感公司|o'],
    ],
    [
      'what is glued to a verb',
      '魏以宁出身工研院材料所，曾任副总经理。去年起在嘉义科学园区兴建新厂。',
      ['魏以宁|p', '工研院|o', '嘉义科学园区|l'],
    ],
    [
      'a ministry after 会同',
      '当时，财政部会同国家金融监管局、民政部启动了工程。',
      ['财政部|o', '国家金融监管局|o', '民政部|o'],
    ],
    ['a province and its zone', '项目位于湖南大龙新区。', ['湖南|l', '大龙新区|l']],
    [
      'companies by their trade before a title',
      '驭岚汽车创始人赵一鸣走上舞台。驭岚的员工很高兴。',
      ['驭岚汽车|o', '赵一鸣|p', '驭岚|o'],
    ],
    ['a company glued to a title', '广立投顾分析师陈岚表示，前景良好。', ['广立投顾|o', '陈岚|p']],
    [
      'companies by their trade and what they do',
      '芯片由凌川科技提供。公司与韩国海运合资组建了新公司。它把青岛海途船务收入囊中。',
      ['凌川科技|o', '韩国海运|o', '青岛海途船务|o'],
    ],
    ['funds of a place', '其中六成由贵州空天产业基金出资，其余来自自筹。', ['贵州空天产业基金|o']],
    [
      'a fund’s and a company’s name in pieces',
      '目前的股东为普洛斯旗下的岚山资本。截至停牌前，星屿控股报11.07元/股。',
      ['普洛斯|o', '岚山资本|o', '星屿控股|o'],
    ],
    [
      'persons among the shareholders',
      '目前的股东依次为周东平、红杉中国以及普洛斯。',
      ['周东平|p', '红杉中国|o', '普洛斯|o'],
    ],
    ['lakes by their shores', '11月18日，渭南青柳湖畔风很大。', ['渭南|l', '青柳湖|l']],
    ['exhibition centres as places', '他走上成都国际博览中心的舞台。', ['成都国际博览中心|l']],
    [
      'what the text declares against what it looks like',
      '北方轨道装备有限公司（下称「徐瑞」）上市。徐瑞认为前景良好，徐瑞还表示将扩产。徐瑞的员工很高兴。',
      ['北方轨道装备有限公司|o', '徐瑞|o', '徐瑞|o', '徐瑞|o', '徐瑞|o'],
    ],
    ['companies beside others', '腾讯、苹果公司和枫汇数据都来了。', ['腾讯|o', '苹果公司|o', '枫汇数据|o']],
    [
      'who is credited',
      '（记者 林静 通讯员 方以文）会议召开。（記者　區樂融）',
      ['林静|p', '方以文|p', '區樂融|p'],
    ],
    [
      'persons by the office that they take',
      '省委组织部副部长万治国到会宣布了决定。他的接任者为安维山。',
      ['省委组织部|o', '万治国|p', '安维山|p'],
    ],
    ['places where something was founded', '公司1974年由他在沃尔夫斯登创立。', ['沃尔夫斯登|l']],
    ['persons before 特地', '副总裁卡洛斯·維蘭特地來台出席。', ['卡洛斯·維蘭|p', '台|l']],
    ['accounts', '据“湖南发布”客户端消息，会议昨日闭幕。', ['湖南发布|o']],
    [
      'quoted names by what stands around them',
      '其“泰山”BCD工艺平台已投产。城市领航功能“海潮NOA”年底开通。卫星将组成“秦风星座”。',
      ['泰山|t', '海潮NOA|t', '秦风星座|t'],
    ],
    ['a customer before what is made for it', '长期为美的集团代工功率器件与模拟芯片。', ['美的集团|o']],
    [
      'blueprints and measures',
      '特区政府公布《香港航运发展蓝图》和《支持航运若干措施》。',
      ['特区政府|o', '香港航运发展蓝图|y', '支持航运若干措施|y'],
    ],
    [
      'short forms in title marks',
      '国家能源局印发《绿电发展实施意见》（以下简称《意见》）。《意见》正在征求意见。',
      ['国家能源局|o', '绿电发展实施意见|y', '意见|y', '意见|y'],
    ],
    [
      'foreign companies by their legal form',
      '董事会已通过由Sontek Europe B.V.买下Weber Sensorik GmbH。',
      ['Sontek Europe B.V.|o', 'Weber Sensorik GmbH|o'],
    ],
    [
      'products in Latin letters',
      '新车基于Aurora架构打造，运行Sailing OS，配套充电桩Glim Two由他人代工。旗下「Titan 4D」雷达投产。',
      ['Aurora|t', 'Sailing OS|t', 'Glim Two|t', 'Titan 4D|t'],
    ],
    [
      'foreign persons by the office that they take',
      '公司宣布，他将接替Peter Kessel出任总经理。Kessel在公司工作九年。',
      ['Peter Kessel|p', 'Kessel|p'],
    ],
    [
      'the first characters of a company’s name',
      '林特曼感测公司昨日上市。林特曼的员工很高兴，持有林特曼三成股份的股东也很高兴。',
      ['林特曼感测公司|o', '林特曼|o', '林特曼|o'],
    ],
    [
      'offices before their chief',
      '创新科技及劳工局副局长何敬成说，形势良好。',
      ['创新科技及劳工局|o', '何敬成|p'],
    ],
    [
      'institutes of an academy',
      '载荷由中科院长沙光机所提供，中科院院长、研究所所长出席。',
      ['中科院长沙光机所|o', '中科院|o'],
    ],
    ['the branch of a company', '他2019年离开摩根大通亚洲，加入初创。', ['摩根大通亚洲|o']],
    [
      'the phases of a fund',
      '股东包括国家集成电路产业投资基金三期和湖北产业基金二期。',
      ['国家集成电路产业投资基金三期|o', '湖北产业基金二期|o'],
    ],
    ['one institute of a place', '这是一家兰州研究所的账本。', ['兰州|l']],
    [
      'the last two of a list',
      '园区里，晶盛半导体、法国派克和川野机械等20余家企业比邻而居。',
      ['晶盛半导体|o', '法国派克|o', '川野机械|o'],
    ],
    [
      'posts in a list beside their companies',
      '他是云岭服饰有限公司总经理、滨江纺织科技有限公司法定代表人。',
      ['云岭服饰有限公司|o', '滨江纺织科技有限公司|o'],
    ],
    [
      'a company before its committee’s secretary',
      '他现任北京云岭投资发展股份有限公司纪委书记、工会主席。',
      ['北京云岭投资发展股份有限公司|o'],
    ],
    [
      'companies with 企业 inside their names',
      '她任深圳市恒远企业管理咨询有限公司总经理。',
      ['深圳市恒远企业管理咨询有限公司|o'],
    ],
    ['a place with the word for what it is', '这是在洛杉矶市举行的午宴。', ['洛杉矶市|l']],
    ['a place before one of its banks', '不久前她在广州一家银行申请贷款。', ['广州|l']],
    ['persons who are interviewed', 'Svenson在接受媒体采访时表示，前景良好。', ['Svenson|p']],
    ['traditional characters', '查毅超出任香港科技園公司主席。', ['查毅超|p', '香港科技園公司|o']],
  ])('finds %s', async (_, story, expected) => {
    expect(named(await read(story))).toEqual(expected);
  });

  it.each([
    ['general terms in Latin letters', '人工智能（AI）与VR产业的GDP占比上升。'],
    ['companies in general', '多家互联网公司和制造企业正在扩大投资。'],
    ['pronouns and classes', '该公司的产品和这家企业的平台很受欢迎。'],
    ['lines of business', '传统汽车与新能源汽车的销量都在上升，农业保险也一样。'],
    ['what is quoted but no name', '功能“一键购买”已经上线，产品“又好又便宜”。'],
    ['who holds an office', '经理兼任顾问，成员不再担任职务，校长将出任顾问。'],
    ['what companies do', '由保险公司提供保险，由软件企业提供软件服务。'],
    ['members of a party', '他1948年出生，中共党员，高级工程师，参加了民主党派人士座谈会。'],
    ['parts of other words', '各支球队走出欧洲杯后低迷，女孩在国王海滩，也在海滩。'],
    ['degrees', '他学过管理（EMBA），又学了MPA。'],
    ['general technologies', '云计算、物联网、区块链等前沿技术将在这里落地。'],
  ])('does not take %s for names', async (_, story) => {
    expect(named(await read(story))).toEqual([]);
  });

  it('finds a name everywhere once it was seen', async () => {
    const reading = await read('明星企业寒武纪去年上市。寒武纪的员工说，寒武纪会更好。');
    expect(named(reading)).toEqual(['寒武纪|o', '寒武纪|o', '寒武纪|o']);
    expect(reading.mentions.map(({ because }) => because)).toContain('consistency');
  });

  it('links a name without its first word to the name before it', async () => {
    const reading = await read('微软入驻张江人工智能岛。人工智能岛去年建成。');
    const text = reading.article.text;
    expect(
      reading.nominals.map(({ start, end, antecedent }) => [
        text.slice(start, end),
        text.slice(antecedent.start, antecedent.end),
      ]),
    ).toEqual([['人工智能岛', '张江人工智能岛']]);
  });

  it('says why a candidate was refused', async () => {
    const { refused } = await read('企业将入驻张江科学人工智能岛。');
    expect(refused.length).toBeGreaterThan(0);
    const lost = refused.flatMap((mention) => (mention.refusedFor === 'overlap' ? [mention] : []));
    expect(lost.length).toBe(refused.length);
    for (const { lostTo, start, end } of lost) expect(lostTo.start < end && start < lostTo.end).toBe(true);
  });
});
