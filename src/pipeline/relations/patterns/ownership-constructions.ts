import type { Construction } from './construction.ts';

/** Phrases of owning and founding. */
export const OWNERSHIP_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'founded/established-subsidiary',
    type: 'founded',
    pattern: '{S:o}[^。,{}]{0,8}(?:成立|设立|组建|创办)的[^。,{}]{0,6}(?:公司|企业|子公司|附属公司)"?{T:o}',
    examples: [
      { text: '是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”。', reads: ['云岭科技 → 云岭创新'] },
    ],
  },
  {
    rule: 'founded/founder-title',
    type: 'founded',
    pattern: '{T:o}(?:的)?(?:联合|共同)?(?:创始人|创办人)(?:兼~TITLE|、~TITLE)*{S+:p}',
    examples: [{ text: '[云岭科技|o]创始人[林海|p]称。', reads: ['林海 → 云岭科技'] }],
  },
];
