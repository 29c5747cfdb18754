import type { Frame } from './frame.ts';

/** Verbs of being and settling somewhere. */
export const PLACE_FRAMES: readonly Frame[] = [
  {
    rule: 'located_in/settle',
    type: 'located_in',
    triggers: [
      '入驻',
      '进驻',
      '落户',
      '扎根',
      '迁入',
      '迁至',
      '搬迁至',
      '搬入',
      '位于',
      '坐落在',
      '坐落于',
      '落户于',
      '设址',
      '总部设在',
      '总部位于',
      '地处',
      '驻扎',
    ],
    source: ['subject'],
    target: ['object', 'in'],
    examples: [
      { text: '[云岭科技|o]去年入驻[滨海软件园|l]。', reads: ['云岭科技 → 滨海软件园'] },
      { text: '2016年就入驻[临港|l]的明星企业[云岭科技|o]发布了新品。', reads: ['云岭科技 → 临港'] },
      {
        text: '[甲公司|o]、[乙公司|o]等企业已在[滨海软件园|l]落户。',
        reads: ['甲公司 → 滨海软件园', '乙公司 → 滨海软件园'],
      },
    ],
  },
  {
    rule: 'located_in/open',
    type: 'located_in',
    triggers: ['启用', '开张', '揭牌', '开业', '投产', '落成', '投用', '开园', '奠基', '落地'],
    source: ['subject'],
    target: ['in', 'earlier-place'],
    examples: [
      { text: '[云岭科技研发大楼|l]在新建的[滨海软件园|l]启用。', reads: ['云岭科技研发大楼 → 滨海软件园'] },
      {
        text: '在[甲公司|o]进驻[滨海软件园|l]之后，还将有[乙公司|o]、[丙公司|o]等重点项目陆续开张。',
        reads: ['乙公司 → 滨海软件园', '丙公司 → 滨海软件园'],
      },
    ],
  },
  {
    rule: 'located_in/set-up',
    type: 'located_in',
    triggers: ['设有', '设立', '设置', '开设', '建有', '建立', '成立'],
    needs:
      /^(?:了|一个|一家|首个|新的|其|全球|中国|华[东南北中]|区域|亚太|[^,。、]{0,6})?(?:办公室|办事处|总部|研发中心|分公司|分部|基地|工厂|分支机构|子公司|实验室|生产线)/,
    source: ['subject'],
    target: ['in'],
    examples: [{ text: '目前[云岭科技|o]在[滨海市|l]设有一个办公室。', reads: ['云岭科技 → 滨海市'] }],
  },
  {
    rule: 'located_in/attract',
    type: 'located_in',
    triggers: ['引进', '引入', '吸引', '汇聚', '聚集', '集聚', '云集'],
    source: ['object'],
    target: ['subject'],
    examples: [
      {
        text: '[滨海新区|l]引进[甲公司|o]、[乙公司|o]等重大项目。',
        reads: ['甲公司 → 滨海新区', '乙公司 → 滨海新区'],
      },
    ],
  },
  {
    rule: 'part_of/lie-in',
    type: 'part_of',
    triggers: ['位于', '隶属于', '隶属', '属于', '地处'],
    source: ['subject'],
    target: ['object', 'in'],
    examples: [{ text: '[滨海新区|l]位于[环海湾区|l]的湾顶。', reads: ['滨海新区 → 环海湾区'] }],
  },
  {
    rule: 'located_in/build',
    type: 'located_in',
    triggers: ['建厂', '设厂', '建有', '建设', '兴建', '扩建', '布局', '设立', '新建'],
    needs:
      /^$|^(?:了|一座|一个|首个|第二|[^,。、的]{0,14})?(?:基地|工厂|新厂|厂房|厂|产业园|生产线|研发中心|数据中心|据点|接收站|园区)/,
    source: ['subject'],
    target: ['in'],
    examples: [
      { text: '[云岭汽车|o]斥资35亿元在[滨海新区|l]建厂。', reads: ['云岭汽车 → 滨海新区'] },
      { text: '[云岭微电子|o]将在[滨海市|l]建设12英寸晶圆制造基地。', reads: ['云岭微电子 → 滨海市'] },
    ],
  },
  {
    rule: 'located_in/welcome',
    type: 'located_in',
    triggers: ['迎来', '落户了', '吸引了', '集聚了', '汇聚了'],
    source: ['object'],
    target: ['subject'],
    examples: [
      {
        text: '[滨海新区|l]则迎来了[甲讯|o]、[乙公司|o]和[丙数据|o]。',
        reads: ['甲讯 → 滨海新区', '乙公司 → 滨海新区', '丙数据 → 滨海新区'],
      },
    ],
  },
  {
    rule: 'located_in/side-by-side',
    type: 'located_in',
    triggers: ['比邻而居', '扎堆', '云集', '聚集于此', '在此落户', '齐聚'],
    source: ['subject'],
    target: ['in', 'earlier-place'],
    examples: [
      {
        text: '在[滨海产业园|l]里，[甲半导体|o]、[乙封测|o]等20余家企业比邻而居。',
        reads: ['甲半导体 → 滨海产业园', '乙封测 → 滨海产业园'],
      },
    ],
  },
];
