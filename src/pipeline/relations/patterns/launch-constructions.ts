import type { Construction } from './construction.ts';
import { LAUNCHED } from './launched-names.ts';

/** What a building or an institution does when it comes into being. */
const COMES_INTO_BEING =
  '(?:打桩|开工|动工|破土|奠基|封顶|揭牌|挂牌|启用|投产|投用|投运|开业|开园|开馆|开港|竣工|落成|建成|进入收尾|收尾|启动|上马|试运营|运营|选址|落户|落地|破土动工|开建|在建|拔地而起|亮相|成立)';

/** Programmes, which a body has and nobody signs. */
const PROGRAMME = /(?:计划|計畫|計劃|专项|專項|工程|行动|行動|项目|試點|试点|基金)$/;

/** Documents that a public body gives out. */
const DOCUMENT =
  /(?:意见|办法|辦法|条例|條例|通知|规划|規劃|纲要|方案|规定|措施|政策|决定|决议|公告|白皮书|指南|指引|细则|规则|要求|若干政策|标准|令|十条|清单)(?:（[^）]{1,20}）|\([^)]{1,20}\))?$/;

/** Phrases that say who starts or builds what, without a verb of doing so. */
export const LAUNCH_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'launches/whose-comes-into-being',
    type: 'launches',
    pattern: `{S:o}(?:的|(?:在|于){l}+[^,。{}]{0,6}的|(?:总)?投资[^,。{}]{0,14}的|自建的|二期|全新的)["「]?{T:olt}["」]?(?:[一二三四]期)?[^。;{}]{0,8}(?:,当天)?(?:(?:在|于){l}*[^。,{}]{0,6})?[^。;,{}]{0,8}${COMES_INTO_BEING}`,
    targetName: LAUNCHED,
    examples: [
      { text: '[云岭铁建|o]的[华南总部|o]也在打桩。', reads: ['云岭铁建 → 华南总部'] },
      {
        text: '[云岭股份|o]投资60亿元的[虚拟现实产业园|l]三期将在[松岭路|l]动工。',
        reads: ['云岭股份 → 虚拟现实产业园'],
      },
      { text: '[云岭地产|o]在[滨海|l]旁的[环球广场|l]进入收尾阶段。', reads: ['云岭地产 → 环球广场'] },
      { text: '[云岭股份|o]的[滨海制药|o]去年投产。', reads: [] },
    ],
  },
  {
    rule: 'launches/there-is',
    type: 'launches',
    pattern:
      '(?:迎来了?|建有|坐落着|矗立着|还有|引来了?|入驻[^。,{}]{0,6},有|、|挂着){S:o}(?:的|[^,。、{}]{1,10}的|在{l}+的)["「]?{T:l}',
    targetName: LAUNCHED,
    examples: [
      { text: '[滨海|l]迎来了[云岭文旅|o]的[欢乐世界|l]。', reads: ['云岭文旅 → 欢乐世界'] },
      { text: '那里还有[云岭科技|o]凿进山体的[七星数据中心|l]。', reads: ['云岭科技 → 七星数据中心'] },
      { text: '那里还有[云岭科技|o]和[七星数据中心|l]。', reads: [] },
    ],
  },
  {
    rule: 'launches/whose-programme',
    type: 'launches',
    pattern: '{S:ol}(?:的|[^,。;:{}]{0,10}(?:专项|计划|项目|工程)|旗下的?|给的是|有)?["「《]{0,2}{T:y}',
    targetName: PROGRAMME,
    examples: [
      { text: '经费来自[滨海科技部|o]“[前沿芯片计划|y]”。', reads: ['滨海科技部 → 前沿芯片计划'] },
      { text: '[云岭电力|o][强韧电网工程|y]的标案很多。', reads: ['云岭电力 → 强韧电网工程'] },
      { text: '[云岭电力|o]的[供电合同|y]到期。', reads: [] },
    ],
  },
  {
    rule: 'issues/whose-document',
    type: 'issues',
    pattern: '{S:ol}(?:的|一纸|此前的|去年的|最新的|等[^,。{}]{0,6}部门)?["《]{1,2}{T:y}',
    targetName: DOCUMENT,
    examples: [
      {
        text: '[滨海市政府|o]《[关于推进算力建设的意见|y]》下发后，工厂开工。',
        reads: ['滨海市政府 → 关于推进算力建设的意见'],
      },
      { text: '[滨海版权局|o]一纸《[停止侵权通知|y]》，让歌下架。', reads: ['滨海版权局 → 停止侵权通知'] },
      { text: '[云岭科技|o]《[合作协议|y]》到期。', reads: [] },
    ],
  },
  {
    rule: 'launches/of-two',
    type: 'launches',
    pattern:
      '(?<![在于])(?<!(?:在|于){l}){S+:ol}(?:等[^,。{}]{0,6})?(?:共同|联合|合资|合作|牵头|携手|联手|自主|出资|投资|斥资[^,。{}]{0,8}|耗资[^,。{}]{0,8}|一手|正在|在{l}+(?:投资)?){0,2}(?:建设|打造|兴建|设立|成立|组建|发起|建起|共建|合建|合办|合设|筹建|建造|投建|创建|建立|开发|启动|承建|兴办|开设)(?:的|、[^,。{}]{0,12}的)[^,。、{}]{0,12}["「]?{T:olt}',
    targetName: LAUNCHED,
    examples: [
      {
        text: '[滨海大学|o]与[云岭集团|o]共建的[能源研究院|o]投入运行。',
        reads: ['云岭集团 → 能源研究院', '滨海大学 → 能源研究院'],
      },
      {
        text: '[云岭科技|o]在[滨海市|l][云岭岛|l]承建的[储能电站|t]已开工。',
        reads: ['云岭科技 → 储能电站'],
      },
      { text: '[云岭科技|o]牵头建设的“[滨海声谷|l]”已开园。', reads: ['云岭科技 → 滨海声谷'] },
    ],
  },
  {
    rule: 'launches/of-one-with-another',
    type: 'launches',
    pattern: '{S:o}(?:与|和|伙拍|携手|联手|联合|同){l}?{o}的["「]?{T:o}',
    targetName: LAUNCHED,
    examples: [
      {
        text: '其中有[滨海大学|o]伙拍[云岭大学|o]的[健康工程研究中心|o]。',
        reads: ['滨海大学 → 健康工程研究中心'],
      },
      { text: '[滨海大学|o]和[云岭大学|o]的[林海制药|o]。', reads: [] },
    ],
  },
  {
    rule: 'launches/of-another-with-one',
    type: 'launches',
    pattern: '{o}(?:与|和|伙拍|携手|联手|联合|同){l}?{S:o}的["「]?{T:o}',
    targetName: LAUNCHED,
    examples: [
      {
        text: '其中有[滨海大学|o]伙拍[云岭大学|o]的[健康工程研究中心|o]。',
        reads: ['云岭大学 → 健康工程研究中心'],
      },
    ],
  },
  {
    rule: 'launches/paid-for-and-begun',
    type: 'launches',
    pattern: `(?:^|[,。;])[^,。;{}]{0,6}(?:总|计划|预计)?投资[^,。{}]{2,14}的["「]?{T:ol}[^。;,{}]{0,12}${COMES_INTO_BEING}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    targetName: LAUNCHED,
    examples: [
      {
        text: '[云岭集团|o]与[滨海管委会|o]签约，总投资约150亿元的[丝路文化小镇|l]将于年内开工。',
        reads: ['云岭集团 → 丝路文化小镇'],
      },
    ],
  },
  {
    rule: 'launches/builder-is',
    type: 'launches',
    pattern:
      '(?:建设方|建设单位|承建方|承建单位|施工方|开发商|开发方|发起方|牵头单位|牵头方)(?:则|正|就)?(?:是|为|包括|有){S+:o}',
    topic: { end: 'target', kind: 'technology' },
    targetName: LAUNCHED,
    examples: [
      { text: '[绿氢示范项目|t]今年试车，建设方是[云岭石化|o]。', reads: ['云岭石化 → 绿氢示范项目'] },
    ],
  },
];
