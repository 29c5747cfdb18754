import type { Construction } from './construction.ts';

/** Names of bodies that belong to a larger one. */
const BODY =
  /(?:学院|研究院|研究所|研究部|[科理文医]学?系|技术系|[^同体]系|总部|分行|支行|分公司|分院|分校|校区|事业部|地区部|财务部|业务部|管理部|中心|实验室|委员会|办公室|试验所|科技司|司|处)$/;

/** Bodies that can only be inside another. */
const INNER_BODY = /(?:研究院|研究所|地区部|事业部|[一-鿿]部|总部|分行|支行|分公司|分院|校区)$/;

/** Phrases that say what a place or a body belongs to. */
export const PART_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'part_of/place-in-place',
    type: 'part_of',
    pattern: '{T:l}(?:(?:脚下|畔|旁|边|近郊|郊外|首都郊外|境内|下辖)的|首都|首府|省会|的)?{S:l}',
    examples: [
      { text: '[滨海市|l][东海区|l]副区长。', reads: ['东海区 → 滨海市'] },
      { text: '在[东海区|l]的[云岭新城|l]。', reads: ['云岭新城 → 东海区'] },
    ],
  },
  {
    rule: 'part_of/body-of',
    type: 'part_of',
    pattern: '{T:o}的?["]?{S:o}',
    sourceName: BODY,
    examples: [
      { text: '[云岭大学|o][物理学院|o]教授。', reads: ['物理学院 → 云岭大学'] },
      { text: '[云岭集团|o]的[甲科技|o]上市。', reads: [] },
    ],
  },
  {
    rule: 'part_of/body-set-up',
    type: 'part_of',
    pattern:
      '(?<![与和同跟、]){T:o}[^。,;:与和同{}]{0,8}(?:成立|设立|组建|设有|搭起|新设|下设|内设)了?[^。,;:与和同{}]{0,4}["]?{S:o}',
    sourceName: INNER_BODY,
    examples: [
      { text: '今年1月，[云岭科技|o]成立[非洲地区部|o]。', reads: ['非洲地区部 → 云岭科技'] },
      { text: '[云岭科技|o]与[滨海大学|o]成立[联合实验室|o]。', reads: [] },
    ],
  },
  {
    rule: 'part_of/subordinate',
    type: 'part_of',
    pattern: '{T:o}(?:下属|直属|辖下|属下|下设|内设)的?[^。,;:{}]{0,6}?{S:o}',
    examples: [{ text: '[云岭科学院|o]下属的[甲研究所|o]。', reads: ['甲研究所 → 云岭科学院'] }],
  },
  {
    rule: 'part_of/belonging',
    type: 'part_of',
    pattern: '(?:同属|隶属于?|从属于?|归属于?)于?{T:ol}的[^。,;:{}]{0,6}?{S+:ol}',
    examples: [{ text: '由同属[云岭集团|o]的[云岭重工|o]供货。', reads: ['云岭重工 → 云岭集团'] }],
  },
  {
    rule: 'part_of/made-up-of',
    type: 'part_of',
    pattern: '{T:l}由{S+:l}[^。,;:{}]{0,4}(?:片区|区域|部分|组团)?(?:组成|构成)',
    examples: [
      {
        text: '[云岭自贸区|l]由[甲片区|l]、[乙片区|l]组成。',
        reads: ['甲片区 → 云岭自贸区', '乙片区 → 云岭自贸区'],
      },
    ],
  },
  {
    rule: 'part_of/stretches-over',
    type: 'part_of',
    pattern:
      '(?:涵盖|涉及|横跨|地跨|由){T+:l}等?[^。,;:{}]{0,2}[两二三四五六七八九十\\d]个?(?:片区|区|市|县|省|镇)',
    topic: { end: 'source', kind: 'location' },
    examples: [
      {
        text: '[云岭科学城|l]涉及[甲区|l]、[乙区|l]两个区。',
        reads: ['云岭科学城 → 甲区', '云岭科学城 → 乙区'],
      },
    ],
  },
  {
    rule: 'part_of/members-of',
    type: 'part_of',
    pattern:
      '{S+:o}[^。;{}]{0,10}(?:均|都|同)?(?:为|是){T:o}的?(?:成员|会员|下属|直属|内设|二级)[^。,;:{}]{0,2}(?:单位|机构|行|部门|学院|企业)',
    examples: [
      {
        text: '[甲银行|o]、[乙银行|o]均为[云岭省联社|o]的成员单位。',
        reads: ['乙银行 → 云岭省联社', '甲银行 → 云岭省联社'],
      },
    ],
  },
  {
    rule: 'part_of/within-its-borders',
    type: 'part_of',
    pattern: '(?<!、){S+:l}(?:均|都|也|就)?在(?:境内|区内|市内|园内|县内)',
    topic: { end: 'target', kind: 'location' },
    examples: [
      {
        text: '[滨海区|l]地处北部，[滨海机场|l]、[会展中心|l]均在境内。',
        reads: ['会展中心 → 滨海区', '滨海机场 → 滨海区'],
      },
    ],
  },
];
