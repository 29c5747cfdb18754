import type { Frame } from './frame.ts';

/** Verbs of publishing and building. */
export const MAKING_FRAMES: readonly Frame[] = [
  {
    rule: 'issues/publish',
    type: 'issues',
    triggers: ['发布', '颁布', '出台', '印发', '公布', '制定', '推出', '下发', '发表', '实施'],
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
    triggers: [
      '建设',
      '打造',
      '成立',
      '设立',
      '建立',
      '兴建',
      '筹建',
      '组建',
      '创建',
      '搭建',
      '建成',
      '推出',
      '共建',
      '开工建设',
    ],
    source: ['by', 'subject'],
    target: ['object'],
    targetKinds: ['organisation', 'location', 'policy'],
    targetName:
      /(?:总部|中心|基地|园|园区|研究院|研究所|实验室|大楼|大厦|广场|平台|工厂|项目|工程|联盟|基金|办公室|学院|学校|医院|计划|岛|城)$/,
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
    triggers: ['启动', '建设', '承建', '筹建', '组建', '兴建'],
    source: ['by'],
    target: ['subject'],
    examples: [{ text: '[滨海智算中心|o]由[云岭科技|o]建设。', reads: ['云岭科技 → 滨海智算中心'] }],
  },
];
