import type { Frame } from './frame.ts';
import { BUILD, BUILT_BY } from './joint-verbs.ts';
import { LAUNCHED } from './launched-names.ts';

/** Verbs of publishing and building. */
export const MAKING_FRAMES: readonly Frame[] = [
  {
    rule: 'issues/publish',
    type: 'issues',
    triggers: [
      '发布',
      '颁布',
      '出台',
      '印发',
      '公布',
      '制定',
      '推出',
      '下发',
      '发表',
      '实施',
      '批复',
      '批复同意',
      '修改',
      '修订',
      '发出',
      '通过',
      '审议通过',
      '合编',
      '联合批复',
      '联合印发',
      '联合发布',
    ],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [
      {
        text: '根据[滨海市|l]发布的[软件产业发展规划|y]，到2020年收入将翻番。',
        reads: ['滨海市 → 软件产业发展规划'],
      },
      {
        text: '[甲委|o]、[乙部|o]颁布《[湾区规划纲要|y]》。',
        reads: ['甲委 → 湾区规划纲要', '乙部 → 湾区规划纲要'],
      },
    ],
  },
  {
    rule: 'launches/start',
    type: 'launches',
    triggers: ['启动', '布局', '开工', '开建', '上线'],
    source: ['by', 'subject'],
    sourceKinds: ['organisation', 'location'],
    target: ['object'],
    examples: [
      {
        text: '2017年，[滨海市|l]启动了[脑科学重大专项|y]，布局了[滨海脑科学中心|o]和“[片上系统|t]”平台。',
        reads: ['滨海市 → 脑科学重大专项', '滨海市 → 滨海脑科学中心', '滨海市 → 片上系统'],
      },
    ],
  },
  {
    rule: 'launches/build',
    type: 'launches',
    triggers: BUILD,
    source: ['by', 'subject'],
    sourceKinds: ['organisation', 'location'],
    target: ['object'],
    targetKinds: ['organisation', 'location', 'policy', 'technology'],
    targetName: LAUNCHED,
    examples: [
      { text: '[云岭集团|o]计划在该区投资700亿元，设立[湾区总部|o]。', reads: ['云岭集团 → 湾区总部'] },
      { text: '[绿地集团|o]拟投资100亿元建设[绿地智慧科技园|l]项目。', reads: ['绿地集团 → 绿地智慧科技园'] },
    ],
  },
  {
    rule: 'issues/passed-by',
    type: 'issues',
    triggers: ['通过', '表决通过', '审议通过', '发布', '印发', '起草', '制定'],
    source: ['by'],
    target: ['subject'],
    examples: [
      {
        text: '《[滨海算力促进条例|y]》经[滨海市人大常委会|o]表决通过。',
        reads: ['滨海市人大常委会 → 滨海算力促进条例'],
      },
    ],
  },
  {
    rule: 'launches/started-by',
    type: 'launches',
    triggers: BUILT_BY,
    source: ['by'],
    target: ['named-subject'],
    targetKinds: ['organisation', 'location'],
    targetName: LAUNCHED,
    examples: [
      { text: '[滨海智算中心|o]由[云岭科技|o]建设。', reads: ['云岭科技 → 滨海智算中心'] },
      { text: '[滨海制药|o]由[云岭科技|o]发起。', reads: [] },
    ],
  },
  {
    rule: 'launches/programme-started-by',
    type: 'launches',
    triggers: BUILT_BY,
    source: ['by'],
    target: ['named-subject'],
    targetKinds: ['policy', 'technology'],
    targetName: /(?:计划|計畫|計劃|专项|行动|项目|工程|装置|电站|专线|号线)$/,
    examples: [
      {
        text: '[滨海脑计划|y]由[云岭大学|o]与[滨海大学|o]共同发起。',
        reads: ['云岭大学 → 滨海脑计划', '滨海大学 → 滨海脑计划'],
      },
    ],
  },
  {
    rule: 'launches/build-of-a-class',
    type: 'launches',
    triggers: BUILD,
    source: ['by', 'subject'],
    sourceKinds: ['organisation', 'location'],
    target: ['object'],
    needs:
      /^[^,。"]{0,16}(?:装置|项目|工程|产线|生产线|电站|乐园|园区)"|^[^,。"]{0,12}"[^"]{1,14}"[^,。"]{0,4}(?:乐园|园区|项目|工程|中心|线路|基地|专区)/,
    examples: [
      {
        text: '[云岭研究院|o]拟在[滨海岛|l]建设下一代装置“[烛龙|t]”。',
        reads: ['云岭研究院 → 烛龙'],
      },
      { text: '[云岭文旅|o]决定在旁边再建一座“[山海画|l]”主题乐园。', reads: ['云岭文旅 → 山海画'] },
    ],
  },
  {
    rule: 'launches/place-it',
    type: 'launches',
    triggers: [
      '设在',
      '设到',
      '放到',
      '放在',
      '搬到',
      '建在',
      '落在',
      '安在',
      '定在',
      '落到',
      '布局在',
      '选址在',
    ],
    source: ['subject'],
    sourceKinds: ['organisation'],
    target: ['disposed'],
    targetKinds: ['organisation', 'location', 'technology'],
    targetName: LAUNCHED,
    examples: [
      {
        text: '[云岭建设|o]与[滨海管委会|o]签约，拟把[南方总部|o]设在[滨海岛|l]。',
        reads: ['云岭建设 → 南方总部'],
      },
      { text: '[云岭建设|o]前年把[南方总部|o]搬到[滨海岛|l]。', reads: ['云岭建设 → 南方总部'] },
      { text: '[云岭建设|o]把[滨海制药|o]搬到[滨海岛|l]。', reads: [] },
    ],
  },
];
