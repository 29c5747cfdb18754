import type { Construction } from './construction.ts';

/** Phrases of owning and founding. */
export const OWNERSHIP_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'owns/under',
    type: 'owns',
    pattern: '{S:op}(?:旗下|控股|全资|下属|所属|麾下)(?:的|全资|控股|子|品牌)*~["]?{T+:o}',
    examples: [
      { text: '[云岭集团|o]旗下专业投资公司[云岭聚源|o]。', reads: ['云岭集团 → 云岭聚源'] },
      { text: '[云岭集团|o]旗下自动驾驶公司[视界|o]业务拓展。', reads: ['云岭集团 → 视界'] },
    ],
  },
  {
    rule: 'owns/persons-firm',
    type: 'owns',
    pattern: '{S:p}的{T:o}',
    examples: [{ text: '曾在[高山|p]的[云岭厂|o]工作。', reads: ['高山 → 云岭厂'] }],
  },
  {
    rule: 'owns/established-subsidiary',
    type: 'owns',
    pattern: '{S:o}[^。,{}]{0,8}(?:成立|设立|组建)的[^。,{}]{0,6}(?:子公司|附属公司)"?{T:o}',
    examples: [
      { text: '是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”。', reads: ['云岭科技 → 云岭创新'] },
    ],
  },
  {
    rule: 'owns/subsidiary-before-name',
    type: 'owns',
    pattern: '{S:o}(?:的)?(?:全资|控股)?(?:子公司|附属公司|分公司)["]?{T:o}',
    examples: [{ text: '[英海|o]子公司[视界|o]总裁。', reads: ['英海 → 视界'] }],
  },
  {
    rule: 'owns/subsidiary-of',
    type: 'owns',
    pattern: '{T:o}(?:是|为|系|作为)~{S:o}~的?(?:全资|控股|参股)?(?:子公司|附属公司|全资公司)',
    examples: [{ text: '[视界|o]是[云岭集团|o]的全资子公司。', reads: ['云岭集团 → 视界'] }],
  },
  {
    rule: 'owns/joint-venture',
    type: 'owns',
    pattern: '{S+:op}(?:的|共同|组建的|成立的|设立的|出资的|组建|成立|设立)*合资(?:公司|企业)["]?{T:o}',
    examples: [
      {
        text: '[甲公司|o]和[乙集团|o]旗下专业投资公司[丙资本|o]合资公司[丁智能|o]联合创始人。',
        reads: ['甲公司 → 丁智能', '丙资本 → 丁智能'],
      },
    ],
  },
  {
    rule: 'owns/joint-venture-of',
    type: 'owns',
    pattern: '{T:o}(?:是|为|系)由?{S+:op}[^。,{}]{0,8}合资(?:公司|企业|成立|组建|设立)',
    examples: [
      {
        text: '[丁智能|o]是由[甲公司|o]和[丙资本|o]共同出资的合资公司。',
        reads: ['甲公司 → 丁智能', '丙资本 → 丁智能'],
      },
    ],
  },
  {
    rule: 'owns/held-by',
    type: 'owns',
    pattern: '由{S:op}(?:全资|独家)?(?:持有|控股|拥有|控制|所有)',
    topic: { end: 'target', kind: 'organisation' },
    examples: [
      { text: '[云岭集团|o]2015年成立，由[滨海国资委|o]全资持有。', reads: ['滨海国资委 → 云岭集团'] },
    ],
  },
  {
    rule: 'owns/shareholders-are',
    type: 'owns',
    pattern: '股东(?:依次|分别|主要)?(?:为|是|包括|有){S+:op}',
    topic: { end: 'target', kind: 'organisation' },
    examples: [
      {
        text: '[云岭物流|o]目前的股东依次为[林海|p]、[滨海资本|o]。',
        reads: ['林海 → 云岭物流', '滨海资本 → 云岭物流'],
      },
    ],
  },
  {
    rule: 'owns/holder-of-shares',
    type: 'owns',
    pattern: '持有{T:o}[^,。{}]{0,10}(?:股份|股权|股票|权益)的{S:op}',
    examples: [{ text: '持有[云岭科技|o]三成股份的[滨海资本|o]将出场。', reads: ['滨海资本 → 云岭科技'] }],
  },
  {
    rule: 'owns/belongs-to',
    type: 'owns',
    pattern: '{T:o}[^。{}]{0,6}(?:归|归属于|为|已归){S:o}所有',
    examples: [{ text: '[云岭机器人|o]如今归[滨海集团|o]所有。', reads: ['滨海集团 → 云岭机器人'] }],
  },
  {
    rule: 'owns/partners-joint-venture',
    type: 'owns',
    pattern: '{S+:o}合资的{T:o}',
    examples: [
      { text: '还有[甲车|o]与[乙网|o]合资的[丙汽车|o]。', reads: ['甲车 → 丙汽车', '乙网 → 丙汽车'] },
    ],
  },
];
