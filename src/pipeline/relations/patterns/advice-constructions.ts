import type { Construction } from './construction.ts';

const ADVISES = '(?:建议|呼吁|提议|敦促|促请|吁请|劝)';
/** Words that tell somebody what to do. */
const SHOULD =
  '(?:不妨|应当|应该|应尽|应(?=[^对用届聘邀运变急答]|[^。]尽)|需要|须|必须|可以先|可先|不宜|不应|要想|最该|可在|可借|宜)';
const source = { end: 'source', kind: 'person' } as const;

/** Who advises whom. */
export const ADVICE_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'recommends_to/advice-for',
    type: 'recommends_to',
    pattern: '{S:po}(?:给|向|对|为)~{T:lo}[^。,{}]{0,6}的?(?:建议|忠告|提议)',
    examples: [{ text: '根据[云岭咨询|o]给[滨海|l]市长的建议，应聚焦贸易。', reads: ['云岭咨询 → 滨海'] }],
  },
  {
    rule: 'recommends_to/person-advises',
    type: 'recommends_to',
    pattern: `{S:p}[^。{p}]{0,90}?${ADVISES}[,:"]*(?:由)?{T+:lo}(?!的[^。,]{0,6}(?:企业|公司|人|车企|机构))(?![东西南北]方|各[地省市])`,
    examples: [
      { text: '[林海|p]建议，[滨海|l]可以从三方面着手。', reads: ['林海 → 滨海'] },
      { text: '[林海|p]坦言形势不好，建议[云岭控股|o]先打通系统。', reads: ['林海 → 云岭控股'] },
      { text: '[林海|p]建议[滨海|l]的企业先练兵。', reads: [] },
      { text: '[林海|p]到场。白皮书建议[滨海|l]北方城市供热。', reads: [] },
    ],
  },
  {
    rule: 'recommends_to/organisation-advises',
    type: 'recommends_to',
    pattern: `(?:^|[,。;]|券商|投行|机构){S:o}[^。,;{}]{0,16}(?:报告|研报|意见|文件)[^。,;{}]{0,8}[,]?${ADVISES}[,:"]*{T:lo}(?![的之])`,
    examples: [
      { text: '[云岭基金会|o]上周公布的报告建议[滨海市|l]检讨定位。', reads: ['云岭基金会 → 滨海市'] },
    ],
  },
  {
    rule: 'recommends_to/should',
    type: 'recommends_to',
    pattern: `(?:认为|提醒|指出|看来|坦言|直言|提出|说|称|强调|表示|喊话"?|希望)[^。;"]{0,60}?{T+:lo}(?:还|也|眼下)?${SHOULD}`,
    topic: source,
    examples: [
      { text: '[林海|p]认为，[云岭汽车|o]应当趁这次合作改造营销。', reads: ['林海 → 云岭汽车'] },
      { text: '[林海|p]认为，[云岭汽车|o]去年的销量不错。', reads: [] },
    ],
  },
  {
    rule: 'recommends_to/calls-out-to',
    type: 'recommends_to',
    pattern: '(?:向|对|给){T:lo}"?(?:喊话|提了?个醒|支招|开过?[^。,]{0,4}方子|提出建议|建言|进言)',
    topic: source,
    examples: [{ text: '[林海|p]向[云岭医疗|o]“喊话”：不妨搬来。', reads: ['林海 → 云岭医疗'] }],
  },
  {
    rule: 'recommends_to/ones-advice-to',
    type: 'recommends_to',
    pattern: '(?:对|给|向|至于|关于){T:lo},?(?:{p}|他|她)?的?(?:建议|忠告|提醒)(?:是|更|很|也)',
    topic: source,
    examples: [
      { text: '[林海|p]说得直白；对[滨海市政府|o]，他的建议是少发补贴。', reads: ['林海 → 滨海市政府'] },
    ],
  },
  {
    rule: 'recommends_to/advice-is',
    type: 'recommends_to',
    pattern: '{S:p}的?(?:建议|忠告|主张|药方)[^。,;{}]{0,8}:"?{T:lo}(?:可以|可|应|不妨|宜|要|先|最好)',
    examples: [{ text: '[林海|p]的建议更为直接：[滨海市|l]可以先做港口。', reads: ['林海 → 滨海市'] }],
  },
  {
    rule: 'recommends_to/told-in-quotation',
    type: 'recommends_to',
    pattern:
      '{S:p}(?:提醒|认为|指出|建议|坦言|表示|说)[^。;]{0,50}"{T:lo}(?:不妨|应当|应该|应|可以|可|最好|不宜|必须)',
    examples: [{ text: '[林海|p]提醒，各地亏损，“[云岭集团|o]不妨学学同行”。', reads: ['林海 → 云岭集团'] }],
  },
  {
    rule: 'recommends_to/report-advises',
    type: 'recommends_to',
    pattern: `{S:o}[^。;{}]{0,10}(?:报告|研报|白皮书|意见书)[^。;{}]{0,10}${ADVISES}[,:"]*{T:lo}(?![的之])`,
    examples: [{ text: '[云岭证券|o]在报告里直言，建议[甲集团|o]先整合。', reads: ['云岭证券 → 甲集团'] }],
  },
  {
    rule: 'recommends_to/hopes',
    type: 'recommends_to',
    pattern: '{S:p}(?:则|也|还)?(?:希望|盼|期待|提醒)[,]?{T:lo}(?:能|可|尽快|尽早|加快)',
    examples: [{ text: '[林海|p]希望，[滨海|l]能给企业更大的空间。', reads: ['林海 → 滨海'] }],
  },
];
