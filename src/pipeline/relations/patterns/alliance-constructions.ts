import type { Construction } from './construction.ts';

const PARTNER =
  '(?:合作伙伴|战略伙伴|合作方|合作单位|合作企业|合作对象|合资伙伴|合资方|合伙人|伙伴|盟友|搭档|结对城市|友好城市)';
/** What two have together; with 与 before it the two are partners. */
const BOND =
  '(?:战略|深度|全面|长期|技术|首次|初步|紧密|进一步)*(?:合作|联姻|联盟|结盟|联手|牵手|携手|渊源|合资案|合资项目|一纸合约|合约|合营|联合团队|联合实验室|联合课题组|联合研究|合资公司|合资企业|合资工厂|合资品牌)';
const WITH = '(?:与|和|同|跟|伙拍|携手|联手|联合)';

/** Phrases that say who works with whom without a verb of doing so. */
export const ALLIANCE_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'cooperates_with/partner-of',
    type: 'cooperates_with',
    pattern: `{S+:ol}[^。{}]{0,14}(?:是|为|成为|成了|作为|系)~{T:ol}的~["「]?~${PARTNER}`,
    examples: [
      {
        text: '[甲车|o]、[乙车|o]等12家整车厂已都是[视界|o]的合作伙伴。',
        reads: ['甲车 → 视界', '乙车 → 视界'],
      },
      { text: '千里之外的[云岭|l]成了[滨海|l]的“结对伙伴”。', reads: ['云岭 → 滨海'] },
    ],
  },
  {
    rule: 'cooperates_with/whose-partner-is',
    type: 'cooperates_with',
    pattern: `{T:o}(?:的|在{l}的)~${PARTNER}[^。,{}]{0,4}(?:是|为|有|包括|,)[^。,{}]{0,8}{l}?{S+:o}`,
    examples: [
      { text: '[云岭生物|o]的合作方则是[滨海医院|o]。', reads: ['滨海医院 → 云岭生物'] },
      { text: '[云岭生物|o]的合作伙伴很多。[滨海医院|o]', reads: [] },
    ],
  },
  {
    rule: 'cooperates_with/partner-is',
    type: 'cooperates_with',
    pattern: `(?:^|[,。;:])[^。,{}的]{0,6}的?${PARTNER}[^。,{}]{0,3}(?:是|为|有|包括)[^。,{}]{0,8}(?:{l}的?[^。,{}]{0,6})?{T+:o}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭汽车|o]1994年设厂，当时的合资伙伴是[滨海制药|o]。',
        reads: ['云岭汽车 → 滨海制药'],
      },
      { text: '[云岭汽车|o]去年才来，合作方是当地的[滨海集团|o]。', reads: ['云岭汽车 → 滨海集团'] },
    ],
  },
  {
    rule: 'cooperates_with/has-partners',
    type: 'cooperates_with',
    pattern: `{S:o}[^。,{}]{0,8}(?:拥有|有|迎来|引入|找来|牵手|选择)(?:了|过)?~{T+:o}(?:等|这)?[^。,{}]{0,8}${PARTNER}`,
    examples: [
      {
        text: '[云岭汽车|o]曾同时拥有[甲特|o]、[乙达|o]和[丙木|o]三个外方伙伴。',
        reads: ['云岭汽车 → 甲特', '云岭汽车 → 乙达', '云岭汽车 → 丙木'],
      },
    ],
  },
  {
    rule: 'cooperates_with/partners-of-one',
    type: 'cooperates_with',
    pattern: `{S*:o}[^。,{}]{0,6},?(?:都|均|皆|同)(?:是|为){T:o}的?~${PARTNER}`,
    examples: [
      {
        text: '链条[甲盟|o]、避震器[乙轮|o]和大厂[丙叉|o]，都是[云岭自行车|o]的长年伙伴。',
        reads: ['丙叉 → 云岭自行车', '乙轮 → 云岭自行车', '甲盟 → 云岭自行车'],
      },
    ],
  },
  {
    rule: 'cooperates_with/bond-between',
    type: 'cooperates_with',
    pattern: `{S:ol}${WITH}{T+:ol}(?:之间|双方|两家|间)?(?:的|有着|保持)~${BOND}`,
    examples: [
      { text: '[云岭科技|o]与[滨海集团|o]的合作始于去年。', reads: ['云岭科技 → 滨海集团'] },
      { text: '这是[云岭科技|o]与[滨海集团|o]的联合团队磨出来的。', reads: ['云岭科技 → 滨海集团'] },
      { text: '[云岭科技|o]和[滨海集团|o]的产品都不便宜。', reads: [] },
    ],
  },
  {
    rule: 'cooperates_with/bond-with',
    type: 'cooperates_with',
    pattern: `(?:^|[,。;:、"]|至于|除了?|围绕|关于|谈到|谈及|来自|有|终止|结束|开始|深化|加强|寻求|推进|恢复|暂停)[^。,;{}]{0,4}(?:与|和|同|跟){T+:o}(?:之间|方面)?(?:的|有着|保持|(?:在{l})?[^。,{}]{0,4}的)~${BOND}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      { text: '[云岭科技|o]扩产，至于与[滨海集团|o]的合作，则已暂停。', reads: ['云岭科技 → 滨海集团'] },
      { text: '[云岭科技|o]扩产，与[滨海集团|o]的竞争，则已停止。', reads: [] },
    ],
  },
  {
    rule: 'cooperates_with/dealt-with',
    type: 'cooperates_with',
    pattern: `{S:o}[^。,{}]{0,6}(?:与|和|同|跟){l}?{T+:o}[^。,{}]{0,3}(?:打了|打过|打起|打)[^。,{}]{0,8}交道`,
    examples: [{ text: '[云岭科技|o]与[滨海集团|o]打了近十年的交道。', reads: ['云岭科技 → 滨海集团'] }],
  },
  {
    rule: 'cooperates_with/join-hands',
    type: 'cooperates_with',
    pattern: `{S:ol}[^。,{}]{0,8}(?:牵手|携手|联手|伙拍|结盟|联姻|拉上|拉来|请来|找来|找上|伙(?=[^伴同]))[^。,{}]{0,4}(?:{l}的?)?[^。,{}]{0,6}{T+:o}`,
    examples: [
      { text: '去年，[滨海市政府|o]牵手[云岭科技|o]。', reads: ['滨海市政府 → 云岭科技'] },
      { text: '[滨海机场|o]伙[云岭机场|o]建产业园。', reads: ['滨海机场 → 云岭机场'] },
      { text: '[云岭科技|o]联手[滨海市|l]投资公司[甲资本|o]买下工厂。', reads: ['云岭科技 → 甲资本'] },
    ],
  },
  {
    rule: 'cooperates_with/contract-from',
    type: 'cooperates_with',
    pattern:
      '{S:o}[^。,{}]{0,8}(?:拿到|拿下|获得|签下|接到)(?:了)?[^。,{}]{0,4}{T:o}的?~(?:合同|合约|框架协议|合作协议)',
    examples: [{ text: '[云岭物流|o]当天拿到了[滨海石油|o]的一纸合同。', reads: ['云岭物流 → 滨海石油'] }],
  },
  {
    rule: 'cooperates_with/on-the-list-of',
    type: 'cooperates_with',
    pattern: `{T:o}的~(?:合作名单|合作伙伴名单|伙伴名单|合作车企|合作单位)[^。{}]{0,10}(?:有|包括|是|还有){S+:o}`,
    examples: [
      {
        text: '[云岭科技|o]的合作名单上已有[甲车|o]和[乙车|o]。',
        reads: ['乙车 → 云岭科技', '甲车 → 云岭科技'],
      },
    ],
  },
];
