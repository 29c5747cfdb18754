import type { Construction } from './construction.ts';

const TAKEN =
  '(?:收购|并购|买下|买断|吞并|兼并|私有化|收入囊中|纳入麾下|揽入怀中|收归旗下|收编|接手|接过来|拿下|买来|整合|控股收购)';

/** Phrases of buying companies. */
export const ACQUISITION_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'acquires/purchase-of',
    type: 'acquires',
    pattern:
      '{S:op}[^。{}]{0,16}(?:完成|宣布|启动|推进|敲定|官宣|发起|提出|终止|放弃|就|公布)(?:了)?(?:对|对于)~{l}?~{T:o}[^,。、{}]{0,12}的(?:全资|全面|整体|要约|战略|现金)*(?:收购|并购|私有化|吸收合并|要约|控股)',
    examples: [
      { text: '[云岭家电|o]以约13亿元完成对汽配企业[三海控股|o]的收购。', reads: ['云岭家电 → 三海控股'] },
    ],
  },
  {
    rule: 'acquires/purchase-of-left-out',
    type: 'acquires',
    pattern:
      '(?:完成|宣布|启动|推进|敲定|官宣|发起|提出|继|自)(?:了)?(?:对|对于)?(?:收购)?{T:o}[^,。、{}]{0,12}的(?:全资|全面|整体|要约|战略|现金)*(?:收购|并购|私有化|吸收合并)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭家电|o]称，公司已完成对[三海控股|o]的收购。', reads: ['云岭家电 → 三海控股'] }],
  },
  {
    rule: 'acquires/taken-by-whom',
    type: 'acquires',
    pattern: `(?:被|由|遭){S:op}[^,。;{}]{0,16}${TAKEN}的(?:还有|公司|企业|,|是|[^,。、{}]{0,8}(?:公司|企业|平台|品牌))?{T:o}`,
    examples: [
      { text: '被[云岭物流|o]以近90亿元收入囊中的[德海股份|o]一度退市。', reads: ['云岭物流 → 德海股份'] },
      { text: '同一时期，被[云岭|o]收入囊中的还有[激海|o]。', reads: ['云岭 → 激海'] },
    ],
  },
  {
    rule: 'acquires/that-one-bought',
    type: 'acquires',
    pattern: `{S:op}[^,。;{}]{0,10}${TAKEN}的(?:[^,。、{}]{0,8}(?:公司|企业|平台|品牌|芯片商|厂商))?["「]?{T:o}(?!(?:股|的股))`,
    examples: [{ text: '[云岭科技|o]三年前收购的芯片公司[内海|o]停产。', reads: ['云岭科技 → 内海'] }],
  },
  {
    rule: 'acquires/receiver-of',
    type: 'acquires',
    pattern:
      '{S:op}[^,。{}]{0,6}(?:成为|是|系|为){T:o}[^,。{}]{0,12}(?:受让方|竞得人|竞得方|买家|收购方|接盘方|新东家|新主人|买方)',
    examples: [
      { text: '确认[云岭科技|o]成为[滨环集团|o]100%股权的最终受让方。', reads: ['云岭科技 → 滨环集团'] },
    ],
  },
  {
    rule: 'acquires/merged-into',
    type: 'acquires',
    pattern:
      '{T:o}(?:后来|随后|整体|最终|此后|其后|于\\d+年|[\\d]{4}年|已|被){0,4}(?:并入|并进|划入|卖身|投入|归入|改嫁|委身)(?:了)?{S:o}(?!的?(?:旗下|体系))',
    examples: [{ text: '[华海|o]后来并入[滨海集团|o]。', reads: ['滨海集团 → 华海'] }],
  },
  {
    rule: 'acquires/purchase-case',
    type: 'acquires',
    pattern: '{S:o}(?:对|向)?{T:o}的?(?:收购案|并购案|收购要约|收购交易|私有化要约)',
    examples: [
      { text: '[云岭科技|o]对[世海集团|o]的收购案待批。', reads: ['云岭科技 → 世海集团'] },
      { text: '[云岭科技|o]对[世海集团|o]收购案待批。', reads: ['云岭科技 → 世海集团'] },
    ],
  },
  {
    rule: 'acquires/from-hands',
    type: 'acquires',
    pattern:
      '{S:op}[^。{}]{0,24}(?:从|向)[^,。{}]{0,12}{X}(?:[^,。{}]{0,4}(?:手中|手里|处))?[^,。;{}]{0,10}(?:接过|受让|买下|购入|购得|买走|买进|接手|收购|买来|接过来)(?:了)?[^,。;{}]{0,14}{l}?{T:o}',
    examples: [
      {
        text: '[云岭控股|o]斥资7亿元向[伊海商事|o]购入[东海纺织|o]全部股权。',
        reads: ['云岭控股 → 东海纺织'],
      },
    ],
  },
  {
    rule: 'acquires/sold-stake-to',
    type: 'acquires',
    pattern:
      '(?:将|把)(?:所持|持有的|手中的?|其持有的)?{T:o}[^。{}]{0,20}(?:转让|出售|卖|转手|售|出让|让渡)(?:给|予)?(?:了)?(?:{o}旗下的?[^,。{}]{0,4})?{S:op}(?!旗下)',
    examples: [{ text: '拟作价1.6亿元，将[空海剧场|o]转让给[大海网|o]。', reads: ['大海网 → 空海剧场'] }],
  },
  {
    rule: 'acquires/hung-and-taken',
    type: 'acquires',
    pattern:
      '(?:将|把){T:o}[^。{}]{0,16}挂牌[^。{}]{0,10}被{S:op}[^。{}]{0,12}(?:摘走|摘得|摘牌|拿下|竞得|接手|买下|收购)',
    examples: [
      {
        text: '公司将[昆海置业|o]60%股权挂牌，最终被[俊海集团|o]以6.2亿元摘走。',
        reads: ['俊海集团 → 昆海置业'],
      },
    ],
  },
];
