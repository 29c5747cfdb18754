import type { EntityKind, RelationType, Status } from '../../schema/ontology.ts';

/**
 * Where in the clause an argument of a verb is looked for:
 * - `subject`: who does it, before the verb; from an earlier clause where this one names nobody
 * - `object`: the first fitting name after the verb, with all that are listed beside it
 * - `in`: after 在, 于, 到; before or after the verb
 * - `with`: after 与, 和, 同, 跟, 携手, and the partners inside a subject (A与B)
 * - `by`: after 由, 被, 获, 受
 * - `to`: after 向, 对, 给, 为
 * - `parties`: subject and `with` together
 * - `earlier-place`: a place named in an earlier clause of the sentence (在A进驻某地之后，B将开张)
 */
export type Role = 'subject' | 'object' | 'in' | 'with' | 'by' | 'to' | 'parties' | 'earlier-place';

/** A sentence with its names in brackets, and what must be read out of it: `source → target`. */
export interface FrameExample {
  readonly text: string;
  readonly reads: readonly string[];
}

/** One way in which verbs state a relation. Pattern, roles and example together are the rule and its test. */
export interface Frame {
  readonly rule: string;
  readonly type: RelationType;
  readonly triggers: readonly string[];
  /** Roles to try for each end; the first that yields a fitting entity is taken. */
  readonly source: readonly Role[];
  readonly target: readonly Role[];
  /** Narrows the ontology's kinds of target, where another frame has the same verb. */
  readonly targetKinds?: readonly EntityKind[];
  /** What the target's name must look like, where its kind says too little. */
  readonly targetName?: RegExp;
  /** What the rest of the clause after the trigger must look like, where the verb alone says too little. */
  readonly needs?: RegExp;
  /** What it must not look like. */
  readonly not?: RegExp;
  readonly status?: Status;
  readonly examples: readonly FrameExample[];
}

/**
 * All verb frames. In the examples `[商汤|o]` is an organisation, `p` a person, `l` a location, `y` a
 * policy, `t` a technology.
 */
export const FRAMES: readonly Frame[] = [
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
    rule: 'signs/sign',
    type: 'signs',
    triggers: ['签署', '签订', '签定', '签下', '订立', '签约'],
    source: ['parties'],
    target: ['object'],
    examples: [
      {
        text: '[云岭科技|o]与[滨海市政府|o]签订[战略合作协议|y]。',
        reads: ['云岭科技 → 战略合作协议', '滨海市政府 → 战略合作协议'],
      },
      {
        text: '作为行业首位的[云岭科技|o]，2017年11月就已经与[滨海市政府|o]签订[战略合作协议|y]。',
        reads: ['云岭科技 → 战略合作协议', '滨海市政府 → 战略合作协议'],
      },
    ],
  },
  {
    rule: 'cooperates_with/together',
    type: 'cooperates_with',
    triggers: ['合作', '联手', '携手', '联合', '结盟', '共同', '战略合作', '共建', '建立合作', '结成'],
    source: ['subject'],
    target: ['with'],
    examples: [
      { text: '[云岭科技|o]与[滨海集团|o]达成合作。', reads: ['云岭科技 → 滨海集团'] },
      {
        text: '[云岭科技|o]将与[滨海集团|o]、[东海实业|o]合作。',
        reads: ['云岭科技 → 滨海集团', '云岭科技 → 东海实业'],
      },
    ],
  },
  {
    rule: 'cooperates_with/sign',
    type: 'cooperates_with',
    triggers: ['签署', '签订', '签定', '签约', '签下'],
    needs: /协议|合作|备忘录|合同|协定|^$/,
    source: ['subject'],
    target: ['with'],
    examples: [
      { text: '[滨海市政府|o]与[云岭集团|o]签署[深化合作协议|y]。', reads: ['滨海市政府 → 云岭集团'] },
    ],
  },
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
    rule: 'develops/make',
    type: 'develops',
    triggers: [
      '研发',
      '自主研发',
      '开发',
      '研制',
      '自研',
      '发布',
      '推出',
      '设计',
      '打造',
      '量产',
      '生产',
      '制造',
      '首款',
      '研究',
    ],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [
      {
        text: '[云岭科技|o]发布了两款芯片产品——终端处理器[云岭1号|t]、云端智能芯片[Yunling X100|t]。',
        reads: ['云岭科技 → 云岭1号', '云岭科技 → Yunling X100'],
      },
      { text: '该平台以[云岭科技|o]自主研发的[Parrot平台|t]为核心。', reads: ['云岭科技 → Parrot平台'] },
    ],
  },
  {
    rule: 'acquires/buy',
    type: 'acquires',
    triggers: ['收购', '并购', '买下', '兼并', '吞并'],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [
      { text: '[云岭科技|o]宣布以153亿美元收购视觉巨头[Mobivision|o]。', reads: ['云岭科技 → Mobivision'] },
      {
        text: '[云岭科技|o]还先后收购了芯片巨头[甲公司|o]、算法公司[乙公司|o]。',
        reads: ['云岭科技 → 甲公司', '云岭科技 → 乙公司'],
      },
    ],
  },
  {
    rule: 'invests_in/invest',
    type: 'invests_in',
    triggers: ['投资', '注资', '入股', '增资', '领投', '参投', '豪掷'],
    not: /^(?:公司|方|者|人|银行|集团|基金|机构|建设|界|环境|促进)/,
    source: ['by', 'subject'],
    target: ['object', 'in'],
    examples: [
      { text: '[滨海地产|o]近日宣布拟在[大湾市|l]投资450亿元。', reads: ['滨海地产 → 大湾市'] },
      { text: '[云岭科技|o]还曾投资了[甲公司|o]。', reads: ['云岭科技 → 甲公司'] },
    ],
  },
  {
    rule: 'owns/hold',
    type: 'owns',
    triggers: ['控股', '持有', '拥有', '全资拥有', '控制'],
    source: ['by', 'subject'],
    target: ['object'],
    examples: [{ text: '[云岭科技|o]持有[甲公司|o]30%的股份。', reads: ['云岭科技 → 甲公司'] }],
  },
  {
    rule: 'founded/create',
    type: 'founded',
    triggers: ['创立', '创办', '创建', '合资成立', '发起成立', '成立', '设立', '开办'],
    source: ['by', 'subject'],
    target: ['object'],
    targetName: /(?<!总部|中心|基地|研究院|研究所|实验室|办公室|平台)$/,
    examples: [{ text: '1998年，[林海|p]创办了[云岭科技|o]。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'supplies/provide',
    type: 'supplies',
    triggers: ['提供', '供应', '供货', '交付'],
    source: ['subject'],
    target: ['to'],
    examples: [{ text: '[云岭科技|o]为[滨海集团|o]提供云服务。', reads: ['云岭科技 → 滨海集团'] }],
  },
  {
    rule: 'uses/apply',
    type: 'uses',
    triggers: ['采用', '使用', '搭载', '运用', '部署', '安装', '基于', '接入'],
    source: ['subject'],
    target: ['object'],
    examples: [{ text: '[滨海号|t]搭载[云岭芯片|t]。', reads: ['滨海号 → 云岭芯片'] }],
  },
  {
    rule: 'uses/as-core',
    type: 'uses',
    triggers: ['以', '将以'],
    needs: /^[^,。]{0,40}为(?:核心|基础|底座|底层|平台|支撑|依托)/,
    source: ['subject'],
    target: ['object'],
    examples: [
      {
        text: '[原型机项目|t]将以[云岭科技|o]自主研发的[Parrot平台|t]为核心研制新机型。',
        reads: ['原型机项目 → Parrot平台'],
      },
    ],
  },
  {
    rule: 'competes_with/compete',
    type: 'competes_with',
    triggers: ['竞争', '角逐', '抗衡', '较量'],
    source: ['subject'],
    target: ['with'],
    examples: [{ text: '[云岭科技|o]正与[滨海集团|o]展开竞争。', reads: ['云岭科技 → 滨海集团'] }],
  },
];
