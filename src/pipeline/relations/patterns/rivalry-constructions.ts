import type { Construction } from './construction.ts';

const RIVAL = '(?:竞争对手|老对手|死对头|宿敌|劲敌|老冤家|竞争者|竞品|友商|追赶者|挑战者|强敌|对手)';
/** How near, how old, how strong a rival is. */
const WHAT_RIVAL =
  '(?:的)?(?:最|主要|直接|头号|正面|最大|最强|最直接|最主要|国内|海外|国际市场上|当地|本土|另一|强劲|潜在|有力|长期|同城|在[^,。{}]{0,8}){0,4}(?:的)?';

/** Phrases that name rivals. */
export const RIVALRY_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'competes_with/rivals-are',
    type: 'competes_with',
    pattern: `(?:${RIVAL}|面对的|挡在前面的|迎面撞上的|同台竞技的|短兵相接的|正面遭遇的|绕不开的|同场投标的|同场竞价的)[^。{}]{0,10}?(?:包括|有|是|为|除了|:){l}?[^,。{}]{0,4}{T+:o}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭控股|o]的直接竞争者包括[甲港集团|o]和[乙港集团|o]。',
        reads: ['云岭控股 → 甲港集团', '云岭控股 → 乙港集团'],
      },
      {
        text: '[云岭健康|o]自建门诊，迎面撞上的是[甲健康|o]、[乙医生|o]。',
        reads: ['云岭健康 → 乙医生', '云岭健康 → 甲健康'],
      },
    ],
  },
  {
    rule: 'competes_with/rival-of',
    type: 'competes_with',
    pattern: `{S+:o}(?:则|也|就|才|都|均|被[^,。{}]{0,6}){0,4}(?:是|为|视为|视作|成为|看作|称为|当作|成了){T:o}${WHAT_RIVAL}${RIVAL}`,
    examples: [
      { text: '[美海达|o]是[巨海|o]的头号对手。', reads: ['美海达 → 巨海'] },
      { text: '[联影科技|o]被业内视为[东海医疗|o]最直接的对手。', reads: ['联影科技 → 东海医疗'] },
    ],
  },
  {
    rule: 'competes_with/as-a-rival',
    type: 'competes_with',
    pattern: `{S:o}[^。{}]{0,20}(?:是|为|视为|视作)[^,。{}]{0,6}(?:最值得尊敬的|难缠的|可怕的|强劲的|主要的?|最大的?)${RIVAL}`,
    topic: { end: 'target', kind: 'organisation' },
    examples: [
      { text: '[迈海医疗|o]董事长[林海|p]表示，[罗海|o]是最值得尊敬的对手。', reads: ['罗海 → 迈海医疗'] },
    ],
  },
  {
    rule: 'competes_with/rival-before-name',
    type: 'competes_with',
    pattern: `{S:o}的?${WHAT_RIVAL}${RIVAL},?(?:{o}支持的)?["「]?{T+:o}`,
    examples: [{ text: '[云岭电子|o]的老对手[金海股份|o]拿下订单。', reads: ['云岭电子 → 金海股份'] }],
  },
  {
    rule: 'competes_with/rival-left-out',
    type: 'competes_with',
    pattern: `(?<![\\uE000-\\uF8FF的])(?:而|连|和|与|,|其|做[^,。{}]{0,8}的){0,4}${WHAT_RIVAL}${RIVAL}(?:、)?(?:{o}支持的)?{T+:o}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭电子|o]赶在测试前上线系统，老对手[金海股份|o]则拿下订单。',
        reads: ['云岭电子 → 金海股份'],
      },
    ],
  },
  {
    rule: 'competes_with/such-rivals',
    type: 'competes_with',
    pattern: `{T+:o}等[^,。{}]{0,6}${RIVAL}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭氢能|o]承压，面对[捷海|o]、[重海|o]等对手，份额不足两成。',
        reads: ['云岭氢能 → 捷海', '云岭氢能 → 重海'],
      },
    ],
  },
  {
    rule: 'competes_with/such-rivals-of-later',
    type: 'competes_with',
    pattern: `{T+:o}等[^,。{}]{0,6}${RIVAL}[^,。{}]{0,6},{S:o}`,
    examples: [
      {
        text: '随着[捷海|o]、[重海|o]等对手崛起，[国海|o]的份额下滑。',
        reads: ['国海 → 捷海', '国海 → 重海'],
      },
    ],
  },
  {
    rule: 'competes_with/its-rivals',
    type: 'competes_with',
    pattern: `{T+:o}(?:都|均|也|则|才)?(?:是|成为|成了)(?:它|其|公司|他们|自己)?[^,。{}]{0,4}(?:绕不开的|绕不过的|在[^,。{}]{0,8}|主要|直接|最大|头号|的){0,4}${RIVAL}`,
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [{ text: '[云岭计划|o]主打音频，[小海洲|o]是绕不开的对手。', reads: ['云岭计划 → 小海洲'] }],
  },
  {
    rule: 'competes_with/fight-with',
    type: 'competes_with',
    pattern:
      '{S:o}(?:将|要|也|则|还|已|正|又|一直|长期|曾|在{l}){0,3}(?:与|和|同|跟){T+:o}(?:等[^,。{}]{0,4})?(?:在{l}?[^,。{}]{0,10})?(?:之间)?[^,。{}]{0,8}(?:争夺|抢夺|争抢|正面交锋|交锋|正面竞争|竞争|短兵相接|缠斗|厮杀|较劲|较量|抗衡|角逐|PK|打擂台|分庭抗礼|竞速|比拼|掰手腕|轮流坐庄|狭路相逢|贴身肉搏|正面对决|争锋|争)',
    examples: [
      {
        text: '[云岭制衣|o]与[申海国际|o]、[晶海国际|o]争夺订单。',
        reads: ['云岭制衣 → 晶海国际', '云岭制衣 → 申海国际'],
      },
      { text: '[云岭网|o]与[猫海|o]隔空较劲多年。', reads: ['云岭网 → 猫海'] },
      { text: '[云岭网|o]与[猫海|o]合作，竞争力增强。', reads: [] },
    ],
  },
  {
    rule: 'competes_with/fight-with-left-out',
    type: 'competes_with',
    pattern:
      '(?:^|[,。;、并将要在又])(?:与|和|同|跟)(?:老对手|对手)?{T+:o}(?:等[^,。{}]{0,4})?(?:在{l}?[^,。{}]{0,10})?(?:之间)?[^,。{}]{0,8}(?:争夺|抢夺|争抢|正面交锋|交锋|正面竞争|竞争|短兵相接|缠斗|厮杀|较劲|较量|抗衡|角逐|PK|打擂台|分庭抗礼|比拼|掰手腕|轮流坐庄|狭路相逢|贴身肉搏|碰面)',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭制衣|o]为三家品牌代工，与[申海国际|o]、[晶海国际|o]争夺订单。',
        reads: ['云岭制衣 → 晶海国际', '云岭制衣 → 申海国际'],
      },
    ],
  },
  {
    rule: 'competes_with/fighting-one',
    type: 'competes_with',
    pattern:
      '(?:与|和|同){T+:o}[^,。{}]{0,10}(?:短兵相接|正面竞争|竞争|同台竞技|同台竞争|同场竞技|缠斗|厮杀|同场竞价|争锋)的(?:[^,。{}]{0,6}){S+:o}',
    examples: [
      {
        text: '与[商海|o]、[依海|o]在安防市场短兵相接的[旷海|o]愿意来。',
        reads: ['旷海 → 依海', '旷海 → 商海'],
      },
    ],
  },
  {
    rule: 'competes_with/bid-against',
    type: 'competes_with',
    pattern: '与(?:之|其|它)?(?:同场|同台|正面)?(?:竞价|竞标|竞争|投标|竞技|竞购)的(?:还有|有)?{T+:o}',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭地产|o]竞得地块，与之同场竞价的[招海|o]、[保海|o]空手而归。',
        reads: ['云岭地产 → 保海', '云岭地产 → 招海'],
      },
    ],
  },
  {
    rule: 'competes_with/leave-behind',
    type: 'competes_with',
    pattern: '(?:把|将){T+:o}(?:等[^,。{}]{0,6})?(?:远远)?(?:甩在|甩开|抛在|甩到|落在|超越|拉下|挤下|比下去)',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭汽车|o]单月交付过万，把[零海|o]、[理海|o]甩在身后。',
        reads: ['云岭汽车 → 理海', '云岭汽车 → 零海'],
      },
    ],
  },
  {
    rule: 'competes_with/overtake',
    type: 'competes_with',
    pattern: '(?:超过|超越|反超|赶超|力压|击败|赶上|击退)(?:了)?{T+:o}',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [{ text: '[云岭汽车|o]单月销量反超[零海|o]。', reads: ['云岭汽车 → 零海'] }],
  },
  {
    rule: 'competes_with/ranked-after',
    type: 'competes_with',
    pattern:
      '(?:份额|排名|销量|出货|装车|交付|市占|市场)[^。]{0,60}{T+:o}(?:等)?(?:则|也)?(?:分列其后|紧随其后|位列其后|紧追不舍|紧咬不放|咬得很紧|也咬得很紧|虎视眈眈|步步紧逼|紧追其后)',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭控股|o]的份额排名第一，[三海|o]、[华海|o]分列其后。',
        reads: ['云岭控股 → 三海', '云岭控股 → 华海'],
      },
    ],
  },
  {
    rule: 'competes_with/each-other',
    type: 'competes_with',
    pattern:
      '{S:o}(?:(?:与|和|跟|同)?{T:o}(?:之间)?)(?:在[^,。{}]{0,10}|{l}|[^,。{}]{0,4}){0,3}(?:缠斗|厮杀|的恩怨|争夺|分庭抗礼|打得火热|短兵相接|激战|正面交锋|,谁是)',
    examples: [{ text: '[三海集团|o]与[中海重科|o]在海外市场上缠斗多年。', reads: ['三海集团 → 中海重科'] }],
  },
  {
    rule: 'competes_with/take-from',
    type: 'competes_with',
    pattern:
      '{S:o}[^。{}]{0,24}从{T:o}[^,。{}]{0,4}(?:手里|手中|嘴里|口中|那里)[^,。{}]{0,4}(?:抢|夺|挖走|争)',
    examples: [{ text: '[云岭云|o]想从[阿海云|o]嘴里抢客户。', reads: ['云岭云 → 阿海云'] }],
  },
  {
    rule: 'competes_with/ahead-of',
    type: 'competes_with',
    pattern:
      '(?:抢在了?|赶在了?|领先于?|落后于|仅次于|不敌|败给了?|输给了?|抢先于){T:o}(?:前面|之前|一步|$|[,。;])',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [{ text: '[云岭游戏|o]宣布拿下项目，又一次抢在了[腾海|o]前面。', reads: ['云岭游戏 → 腾海'] }],
  },
];
