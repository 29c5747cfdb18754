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
    rule: 'competes_with/rival-of-left-out',
    type: 'competes_with',
    pattern: `(?:^|[,。;])(?:是|被[^,。{}]{0,6}(?:视为|视作|看作|称为)){T:o}${WHAT_RIVAL}${RIVAL}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[联影科技|o]背靠集团，被业内视为[东海医疗|o]最直接的对手。',
        reads: ['联影科技 → 东海医疗'],
      },
    ],
  },
  {
    rule: 'competes_with/further-rivals',
    type: 'competes_with',
    pattern: '(?:对手|竞争者|竞品|面对的)[^。]{0,24}还有[^。,{}]{0,8}{T+:o}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭汽车|o]要面对的除了[甲车|o]，还有[乙车|o]、[丙车|o]。',
        reads: ['云岭汽车 → 乙车', '云岭汽车 → 丙车'],
      },
    ],
  },
];
