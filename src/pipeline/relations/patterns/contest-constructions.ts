import type { Construction } from './construction.ts';

/** Phrases of contests: who fights, overtakes or outbids whom. */
export const CONTEST_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'competes_with/fight-with',
    type: 'competes_with',
    pattern:
      '{S:o}(?:[^,。;{}]{2,10}后)?(?:将|要|也|则|还|已|正|又|一直|长期|曾|在{l}){0,3}(?:与|和|同|跟){T+:o}(?:等[^,。{}]{0,4})?(?:常年|长期|一直|多年来?)?(?:在{l}?[^,。{}]{0,10})?(?:之间)?[^,。{}]{0,8}(?:争夺|抢夺|争抢|正面交锋|交锋|正面竞争|竞争|短兵相接|缠斗|厮杀|较劲|较量|抗衡|角逐|PK|打擂台|分庭抗礼|竞速|比拼|掰手腕|轮流坐庄|狭路相逢|贴身肉搏|正面对决|争锋|争)',
    examples: [
      {
        text: '[云岭制衣|o]与[申海国际|o]、[晶海国际|o]争夺订单。',
        reads: ['云岭制衣 → 晶海国际', '云岭制衣 → 申海国际'],
      },
      { text: '[云岭网|o]与[猫海|o]隔空较劲多年。', reads: ['云岭网 → 猫海'] },
      { text: '[云岭网|o]切入外卖后将与[猫海|o]正面交锋。', reads: ['云岭网 → 猫海'] },
      { text: '[云岭网|o]与[猫海|o]常年在外卖市场上狭路相逢。', reads: ['云岭网 → 猫海'] },
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
      '(?:份额|排名|销量|出货|装车|交付|市占|市场)[^。]{0,60}?{T+:o}(?:等)?(?:则|也)?(?:分列其后|紧随其后|位列其后|紧追不舍|紧咬不放|咬得很紧|也咬得很紧|虎视眈眈|步步紧逼|紧追其后)',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭控股|o]出货排名第一，[三海集团|o]、[华海集团|o]分列其后。',
        reads: ['云岭控股 → 三海集团', '云岭控股 → 华海集团'],
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
  {
    rule: 'competes_with/within-range',
    type: 'competes_with',
    pattern: '{T+:o}(?:也|都|均|同样)?在{S:o}的?(?:射程|狙击范围|瞄准)',
    examples: [{ text: '[天海芯|o]也在[云岭科技|o]的射程之内。', reads: ['云岭科技 → 天海芯'] }],
  },
  {
    rule: 'competes_with/take-from-left-out',
    type: 'competes_with',
    pattern: '从{T:o}[^,。{}]{0,4}(?:手里|手中|嘴里|口中|那里)[^,。{}]{0,4}(?:抢|夺|挖走|争)',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [{ text: '[云岭云|o]迁了总部，去年又从[阿海云|o]手里抢下项目。', reads: ['云岭云 → 阿海云'] }],
  },
  {
    rule: 'competes_with/two-in-the-fight',
    type: 'competes_with',
    pattern: '(?:厮杀|竞争|缠斗|角逐|较量|短兵相接)的(?:还有)?{S:o}(?:与|和|、|同){T:o}',
    examples: [{ text: '同在赛道上厮杀的[火海思维|o]与[豆海思维|o]。', reads: ['火海思维 → 豆海思维'] }],
  },
  {
    rule: 'competes_with/with-those-in-the-fight',
    type: 'competes_with',
    pattern: '(?:同在|同处|同样在)[^,。{}]{0,10}(?:厮杀|竞争|缠斗|角逐|较量)的(?:还有)?{T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭思维|o]裁员。同在赛道上厮杀的[火海思维|o]与[豆海思维|o]。',
        reads: ['云岭思维 → 火海思维', '云岭思维 → 豆海思维'],
      },
    ],
  },
  {
    rule: 'competes_with/ranked-before',
    type: 'competes_with',
    pattern:
      '(?:排在|走在|位列|排名)[^,。{}]{0,3}{X}?(?:前面|之前|前头)的[^,。{}]{0,6}(?:有|是|除了|为){T+:o}',
    topic: { end: 'source', kind: 'organisation', isFirst: true },
    examples: [
      {
        text: '[云岭锂能|o]装车量排名第七，排在前面的有[甲时代|o]和[乙航|o]。',
        reads: ['云岭锂能 → 乙航', '云岭锂能 → 甲时代'],
      },
    ],
  },
];
