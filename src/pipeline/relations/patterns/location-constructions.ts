import type { Construction } from './construction.ts';
import { FIRM, FOUND, SIT, SITE } from './location-words.ts';

/** Larger places named right before a place. */
const LARGER = '(?:{l}(?:[畔旁边内]|脚下|附近|近郊)?的?){0,3}';
const IN_PLACE = `${LARGER}{T:l}`;
/** What may stand between a place and what is done there: adverbs, sums, dates. */
const DOING = '[^。,;:!?、{}]{0,14}?';
const STILL =
  '(?:则|也|就|都|均|仍|还|同|现|已|即|将|正|便|又|曾|先后|分别|拟|计划|准备|如今|目前|随即|整体)*';

/** Doing of one that has something somewhere. */
const HAVE_SITE = `(?:设有|设立|设置|设了|设(?![备计施想])|建有|建设|建起|建成|建了|兴建|新建|扩建|自建|投建|动工建|独资建|共建|建|开设|开出|开了|开有|拥有|租下|租了|布局|投了|投产|开)[^。,;:、{}]{0,18}?${SITE}`;

/** Phrases that say where an organisation, a product or a building is. */
export const LOCATION_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'located_in/place-before-name',
    type: 'located_in',
    pattern: '{T:l}(?:(?:本地|当地|本土|城南|城北|城东|城西)?的|里的|内的|本土|本地)?{S:o}',
    examples: [
      {
        text: '与[东岛国|l][云岭化学|o]和[滨海|l]的[甲科技|o]结盟。',
        reads: ['云岭化学 → 东岛国', '甲科技 → 滨海'],
      },
    ],
  },
  {
    rule: 'located_in/firm-of-a-place',
    type: 'located_in',
    pattern: `{T:l}的?[^。,;:"、()与和同在由将把被为{}]{0,12}?${FIRM}{S:ot}`,
    examples: [
      { text: '买下[德海国|l]感测器大厂[林曼公司|o]全数股权。', reads: ['林曼公司 → 德海国'] },
      { text: '[滨海|l]与芯片企业[云岭科技|o]签约。', reads: [] },
    ],
  },
  {
    rule: 'located_in/firm-is-of-a-place',
    type: 'located_in',
    pattern: `{S:o}[^。,;:{}]{0,8}(?:是|为)(?:一家)?{T:l}的?[^。,;:{}]{0,6}?${FIRM}`,
    examples: [{ text: '[云岭科技|o]恰好也是[滨海|l]企业。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/this-firm-of-a-place',
    type: 'located_in',
    pattern: `(?:这家|那家|该)[^。,;:{}]{0,6}{T:l}的?[^。,;:{}]{0,6}?${FIRM}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]发布新品，这家[滨海|l]公司不愿多谈。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/this-firm-sits',
    type: 'located_in',
    pattern: `(?:这家|那家)[^。;]{0,30}?(?:${SIT}|来自)${IN_PLACE}[^。;:{}]{0,20}的[^。,;:{}]{0,10}?(?:${FIRM}|券商|城商行|农商行|医院|院校)`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭科技|o]上市。这家总部设在[滨海|l]的新势力去年亏损。', reads: ['云岭科技 → 滨海'] },
    ],
  },
  {
    rule: 'located_in/possessive-place',
    type: 'located_in',
    pattern: `(?:来自|出身|投资方为|主要为|总部位于|总部同在|同在|同处|身处|远在|${SIT})${IN_PLACE}的[^。,;:"()、在{}]{0,12}?["]?{S+:olt}`,
    examples: [
      { text: '主要投资方为[香江|l]的[云岭集团|o]。', reads: ['云岭集团 → 香江'] },
      { text: '由同在[滨海|l]的[云岭火箭|o]承担。', reads: ['云岭火箭 → 滨海'] },
      { text: '还有总部设于[滨海|l]的[云岭科技|o]。', reads: ['云岭科技 → 滨海'] },
    ],
  },
  {
    rule: 'located_in/own-site',
    type: 'located_in',
    pattern: `{S+:o}[^。,;:、向与和给让对{}]{0,8}?${SIT}${LARGER}{T+:l}[^。,;:、{}]{0,4}?的[^。,;:、{}]{0,12}?${SITE}(?!["]?[\\uE000-\\uF8FF])`,
    examples: [
      { text: '[云岭汽车|o]位于[滨海|l]的第六代产线提前点亮。', reads: ['云岭汽车 → 滨海'] },
      {
        text: '由[云岭通信|o]在[甲市|l]、[乙市|l]和[丙市|l]的研发团队完成。',
        reads: ['云岭通信 → 丙市', '云岭通信 → 乙市', '云岭通信 → 甲市'],
      },
      { text: '[云岭汽车|o]在[滨海|l]的销量下滑。', reads: [] },
    ],
  },
  {
    rule: 'located_in/site-of-the-topic',
    type: 'located_in',
    pattern: `(?<![\\uE000-\\uF8FF])(?:位于|设在|设于|建在|位在|坐落于)${LARGER}{T+:l}的[^。,;:、{}]{0,12}?${SITE}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭航天|o]一箭九星，位于[滨海|l]的卫星工厂满产。', reads: ['云岭航天 → 滨海'] }],
  },
  {
    rule: 'located_in/named-site',
    type: 'located_in',
    pattern: `{S:o}(?:的|扩产|新建|增资|关闭|关停|转移| )*${LARGER}{T:l}(?:新|老|超级|第[一二三四])?(?:的)?[^。,;:、{}]{0,4}?(?:工厂|厂|总部|基地|研发中心|实验室|分公司|门店|产线|大楼|[一二三]期)`,
    examples: [
      { text: '[云岭电子|o]的[滨海|l]工厂全程上了云。', reads: ['云岭电子 → 滨海'] },
      { text: '[云岭电子|o][滨海|l]新厂年底动工。', reads: ['云岭电子 → 滨海'] },
    ],
  },
  {
    rule: 'located_in/headquarters',
    type: 'located_in',
    pattern: `(?:总部|注册地|注册地址|办公地|主体|院址|校址|校园|厂址|厂房|工厂|生产基地|研发团队|生产线|产线|组装线|封装线|数据中心|机房|仓库|办公室|车间|研发中心|实验室)[^。,;:、{}]{0,4}?${STILL}(?:${SIT}|为|设)了?(?:[^。,;:、{}]{0,6}(?:小城|郊区|之隔的))?${IN_PLACE}(?!的[^,。;{}]{0,10}(?:公司|企业|厂|商|行|头))(?!的[^,。;{}]{0,8}[\\uE000-\\uF8FF])`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭科技|o]由两人创办，总部设在[滨海高新区|l]。', reads: ['云岭科技 → 滨海高新区'] },
      { text: '[云岭科技|o]总部设于[竹海园|l]。', reads: ['云岭科技 → 竹海园'] },
      { text: '[云岭科技|o]2016年才挂牌，注册地在[滨海|l]。', reads: ['云岭科技 → 滨海'] },
      { text: '[云岭科技|o]去年上市，与总部设在[滨海|l]的[甲公司|o]竞争。', reads: [] },
    ],
  },
  {
    rule: 'located_in/sites-in-places',
    type: 'located_in',
    pattern: `(?:厂房|工厂|生产基地|研发团队|团队|门店|分店|园区|基地|总部)[^。,;:、{}]{0,4}?${STILL}(?:分布在|分布于|分布|遍布|位于|设在|落在|在){T+:l}(?!的)`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭制衣|o]上市，厂房分布[甲省|l]和[乙省|l]。',
        reads: ['云岭制衣 → 乙省', '云岭制衣 → 甲省'],
      },
    ],
  },
  {
    rule: 'located_in/headquarters-place',
    type: 'located_in',
    pattern: `{S:o}的?[^。,;:{}]{0,6}总部所在的?(?:地)?${LARGER}{T:l}`,
    examples: [{ text: '而在[云岭科技|o]总部所在的[滨海|l]。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/home-of',
    type: 'located_in',
    pattern:
      '{T:l}(?:是|为|就是|正是|作为){S:ol}的?(?:大本营|总部|所在地|老家|总部所在地|所在|注册地|发源地|大后方)',
    examples: [{ text: '[滨海|l]是[云岭科技|o]的大本营。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/seat-moved-from',
    type: 'located_in',
    pattern: `总部[^。,;:、{}]{0,4}(?:从|由)${LARGER}{T:l}[^。,;:、{}]{0,4}(?:迁|搬|移)`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]将把总部从[滨海|l]迁至[竹海|l]。', reads: ['云岭科技 → 滨海'] }],
  },
  {
    rule: 'located_in/seat-moved-to',
    type: 'located_in',
    pattern: `总部[^。,;:]{0,12}?(?:迁至|迁到|迁往|迁入|迁回|迁址|搬到|搬至|搬往|搬进|搬入|移至|移到|落户)了?${LARGER}{T:l}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]将把总部从[滨海|l]迁至[竹海|l]。', reads: ['云岭科技 → 竹海'] }],
  },
  {
    rule: 'located_in/put-there',
    type: 'located_in',
    pattern: `(?:把|将)[^。,;:从由向{}]{0,16}["]?{S:olt}["]?[^。,;:{}]{0,10}?(?:放到|放在|放进|搬到|搬进|搬入|搬至|迁到|迁至|迁往|迁入|设在|设到|设于|落在|落户|建在|建到|挪到|安在|转移到|布局在)了?${LARGER}{T:l}`,
    examples: [{ text: '[云岭科技|o]把[南方总部|o]放到了[滨海|l]。', reads: ['南方总部 → 滨海'] }],
  },
  {
    rule: 'located_in/puts-its-site-there',
    type: 'located_in',
    pattern: `(?:把|将)[^。,;:]{0,20}?(?:${SITE}|{o}|{t})[^。,;:]{0,8}?(?:放到|放在|放进|搬到|搬进|搬入|搬至|迁到|迁至|迁往|迁入|设在|设到|设于|落在|落户|建在|建到|挪到|安在|转移到|布局在)了?${LARGER}{T:l}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭科技|o]把[南方总部|o]放到了[滨海|l]。', reads: ['云岭科技 → 滨海'] },
      { text: '[云岭制药|o]与其成立公司，把制剂厂建在[竹海|l]。', reads: ['云岭制药 → 竹海'] },
    ],
  },
  {
    rule: 'located_in/founded-there',
    type: 'located_in',
    pattern: `在${IN_PLACE}(?![^。,;:]{0,14}(?:宣布|签|举行|会上))[^。,;:]{0,16}?${FOUND}了?[^。,;:向{}]{0,12}?["]?{S:ol}`,
    examples: [
      { text: '2017年，两人在[滨海|l]创立了[云岭科技|o]。', reads: ['云岭科技 → 滨海'] },
      { text: '[甲公司|o]与[乙公司|o]在[滨海|l]合资设立[云岭科技|o]。', reads: ['云岭科技 → 滨海'] },
      { text: '双方在[滨海|l]签约成立[云岭科技|o]。', reads: [] },
    ],
  },
  {
    rule: 'located_in/founded-there-name',
    type: 'located_in',
    pattern: `在${IN_PLACE}[^。,;:{}]{0,12}?(?:${FOUND}|注册|起家|上线|设厂|建厂|开店|办厂|落户|生产|开工建设|承建|经营[^。,;:{}]{0,8}|运营)的[^。,;:{}]{0,12}?["]?{S+:olt}`,
    examples: [{ text: '1966年由[林海|p]在[滨海|l]创办的[云岭电缆|o]。', reads: ['云岭电缆 → 滨海'] }],
  },
  {
    rule: 'located_in/build-there',
    type: 'located_in',
    pattern: `在${IN_PLACE}${DOING}(?:建设|兴建|建起|建成|新建|自建|投建|打造|建|布局|开建)了?(?:[^。,;:的{}]{0,14}?|[一两][座个家条处][^。,;:{}]{0,14}?)["]?{S:lty}`,
    examples: [
      { text: '[云岭科技|o]投资36亿元在[滨海|l]兴建[云谷计算中心|l]。', reads: ['云谷计算中心 → 滨海'] },
    ],
  },
  {
    rule: 'located_in/has-sites-there',
    type: 'located_in',
    pattern: `(?<![\\uE000-\\uF8FF])(?:在|于|到|来|去|赴)${LARGER}{T+:l}${DOING}${HAVE_SITE}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭科技|o]总部之外，在[甲市|l]、[乙市|l]也设了分支机构。',
        reads: ['云岭科技 → 乙市', '云岭科技 → 甲市'],
      },
      { text: '[云岭科技|o]还计划在[滨海|l]建第二座工厂。', reads: ['云岭科技 → 滨海'] },
      { text: '[云岭科技|o]在[滨海|l]开会。', reads: [] },
    ],
  },
  {
    rule: 'located_in/sets-up-sites-there',
    type: 'located_in',
    pattern: `{S+:o}(?:则|也|还|将|拟|已|正|曾|要|先后|均|都|分别|去年|今年|如今)*(?:在|于|到|来|去|赴)${LARGER}{T+:l}${DOING}${HAVE_SITE}`,
    examples: [{ text: '他在[云岭芯片|o]到[滨海|l]设研发中心之初便已加入。', reads: ['云岭芯片 → 滨海'] }],
  },
  {
    rule: 'located_in/have-sites-there',
    type: 'located_in',
    pattern: `在${LARGER}{T+:l}(?:一带)?(?:各|都|均|也|还|共|已)*有[^。,;:、{}]{0,12}?${SITE}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭剧场|o]在[甲市|l]和[乙市|l]各有一间门店。',
        reads: ['云岭剧场 → 乙市', '云岭剧场 → 甲市'],
      },
    ],
  },
  {
    rule: 'located_in/inside-it',
    type: 'located_in',
    pattern: '{T:l}(?:园区)?(?:里|内|中)的[^。,;:{}]{0,8}?["]?{S+:ot}',
    examples: [
      { text: '[滨海片区|l]内的[甲重工|o]、[乙重工|o]。', reads: ['乙重工 → 滨海片区', '甲重工 → 滨海片区'] },
    ],
  },
  {
    rule: 'located_in/fellow-tenants',
    type: 'located_in',
    pattern: `(?:同在|同处|同驻|同样是|同样落户|入驻|进驻|落户|扎根|坐落)${LARGER}{T:l}(?:的)?[^。;:{}]{0,10}?(?:还有|有|包括|是)[^。,;:{}]{0,12}?{S+:ot}`,
    examples: [
      { text: '同样是[滨海科学园|l]租户的，还有专做雷达的[云岭科技|o]。', reads: ['云岭科技 → 滨海科学园'] },
    ],
  },
  {
    rule: 'located_in/product-of-a-place',
    type: 'located_in',
    pattern: '{T:l}的["]?{S:t}["]?',
    examples: [{ text: '[滨海|l]的“[城市云脑|t]”项目也进入调试。', reads: ['城市云脑 → 滨海'] }],
  },
  {
    rule: 'located_in/scene',
    type: 'located_in',
    pattern: `(?:^|[。;])(?:而|不过|其中|此外)?,?在${LARGER}{T:l},[^。,;:由与和{}]{0,6}?{S:o}`,
    examples: [{ text: '在[滨海|l]，[云岭酒业|o]的车间上线了平台。', reads: ['云岭酒业 → 滨海'] }],
  },
  {
    rule: 'located_in/address-in-brackets',
    type: 'located_in',
    pattern: '{S:o}\\((?:{l}){0,3}{T:l}\\)',
    examples: [{ text: '[云岭精密|o]（[滨海|l]）透露。', reads: ['云岭精密 → 滨海'] }],
  },
  {
    rule: 'located_in/founded-then-settled',
    type: 'located_in',
    pattern: `${FOUND}了?[^。,;:{}]{0,8}["]?{S:o}["]?(?:\\([^()]{0,20}\\))?,[^。,;:{}]{0,6}(?:落户|总部[^。,;:{}]{0,2}(?:设在|位于|在)|注册地?[^。,;:{}]{0,2}(?:在|于|为)|选址[在于]?|位于|设在)${LARGER}{T:l}`,
    examples: [{ text: '[甲公司|o]组建[云岭通信|o]，落户[滨海|l]。', reads: ['云岭通信 → 滨海'] }],
  },
  {
    rule: 'located_in/firms-of-a-place',
    type: 'located_in',
    pattern: '{T:l}[^。{}]{0,16}的(?:企业|公司|机构)[^。{}]{0,40}(?:比如|例如|包括|如){S+:o}',
    examples: [
      {
        text: '[滨海|l]发展软件的企业有两类，一类是以软件为主业的企业，比如[甲科技|o]、[乙之声|o]等创业企业。',
        reads: ['甲科技 → 滨海', '乙之声 → 滨海'],
      },
    ],
  },
  {
    rule: 'located_in/born-in-a-place',
    type: 'located_in',
    pattern:
      '{T:l}[^。,{}]{0,4}(?:催生|培育|孕育|诞生|涌现|走出|聚集|集聚|汇聚|拥有)[^。{}]{0,24}(?:企业|公司|机构|巨头|独角兽)[^。{}]{0,6}(?:其中|包括|如|例如|比如)(?:以|有|包括)?{S+:o}',
    examples: [
      {
        text: '[滨海|l]也催生了一大批芯片初创企业，其中以[甲科技|o]和[乙科技|o]最为突出。',
        reads: ['甲科技 → 滨海', '乙科技 → 滨海'],
      },
    ],
  },
];
