import type { Frame } from './frame.ts';

/** Verbs of founding, investing, buying and owning. */
export const OWNERSHIP_FRAMES: readonly Frame[] = [
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
    triggers: ['投资', '豪掷'],
    after: /(?<!转|风险|融)$/,
    not: /^(?:$|公司|方|者|人|银行|集团|基金|机构|建设|界|环境|促进|多年|总监|经理|业务|部|组建|成立|设立)/,
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
    rule: 'owns/has-subsidiaries',
    type: 'owns',
    triggers: ['下辖', '下设', '旗下有', '旗下拥有', '旗下包括'],
    source: ['subject'],
    target: ['object'],
    examples: [
      {
        text: '[云岭集团|o]下辖[甲冷链|o]、[乙货代|o]两家全资子公司。',
        reads: ['云岭集团 → 甲冷链', '云岭集团 → 乙货代'],
      },
    ],
  },
  {
    rule: 'owns/holds-share',
    type: 'owns',
    triggers: ['持股', '分别持股', '各占', '参股'],
    source: ['subject'],
    target: ['object', 'earlier-organisation'],
    examples: [
      {
        text: '双方将组建[川海算网公司|o]，[滨海数据集团|o]持股六成。',
        reads: ['滨海数据集团 → 川海算网公司'],
      },
    ],
  },
  {
    rule: 'owns/joint-venture-made',
    type: 'owns',
    triggers: [
      '合资组建',
      '合资成立',
      '合资设立',
      '合资建立',
      '设立合资公司',
      '成立合资公司',
      '组建合资公司',
    ],
    source: ['parties'],
    target: ['object'],
    examples: [
      {
        text: '[云岭集团|o]另与[东洋邮船|o]合资组建了[滨海滚装公司|o]。',
        reads: ['云岭集团 → 滨海滚装公司', '东洋邮船 → 滨海滚装公司'],
      },
    ],
  },
  {
    rule: 'acquires/take-over',
    type: 'acquires',
    triggers: ['拿下', '接过', '接手', '受让', '取得'],
    needs: /股权|股份|控股权|全资/,
    source: ['subject'],
    target: ['object'],
    examples: [{ text: '[云岭控股|o]拟46.8亿元拿下[顺海物流|o]控股权。', reads: ['云岭控股 → 顺海物流'] }],
  },
  {
    rule: 'acquires/into-ones-own',
    type: 'acquires',
    triggers: ['收入囊中', '纳入麾下', '揽入怀中', '收归旗下', '并入旗下'],
    source: ['subject'],
    target: ['disposed'],
    examples: [{ text: '2019年，[云岭控股|o]还把[海畅船务|o]收入囊中。', reads: ['云岭控股 → 海畅船务'] }],
  },
  {
    rule: 'acquires/bought-by',
    type: 'acquires',
    triggers: ['收购', '并购', '买下', '兼并', '吞并'],
    source: ['by'],
    target: ['subject'],
    examples: [{ text: '[视界|o]去年被[云岭科技|o]收购。', reads: ['云岭科技 → 视界'] }],
  },
  {
    rule: 'founded/created-by',
    type: 'founded',
    triggers: ['创立', '创办', '创建', '发起成立', '共同创办', '一手创办', '合创'],
    source: ['by'],
    target: ['subject'],
    examples: [
      {
        text: '[云岭科技|o]2011年由[林海|p]与[高山|p]共同创办。',
        reads: ['林海 → 云岭科技', '高山 → 云岭科技'],
      },
    ],
  },
];
