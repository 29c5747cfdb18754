import type { RelationType, Status } from '../../schema/ontology.ts';
import type { FrameExample } from './frames.ts';

/**
 * A relation that stands in the shape of a phrase and not in a verb. The pattern is a regular expression
 * over the sentence with every name replaced by a slot:
 * - `{S:ol}` a name that is the source, of kind o(rganisation), p(erson), l(ocation), (polic)y or t(echnology)
 * - `{T:…}` the target; `{S+:…}`, `{T+:…}` all names of a list (A、B和C); `{X}` any name, in no role
 * - `{l}` a name of that kind, in no role
 * - `TITLE` a job title from the lexicon with its prefixes
 * - `~` up to twelve characters of description without punctuation or a name
 * Everything else is ordinary regular expression syntax on normalised text.
 */
export interface Construction {
  readonly rule: string;
  readonly type: RelationType;
  readonly pattern: string;
  /** The pattern names no source: it is the last person that the sentence names before the match. */
  readonly topic?: 'person';
  readonly status?: Status;
  readonly examples: readonly FrameExample[];
}

export const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'holds_position/title-before-name',
    type: 'holds_position',
    pattern: '(?<!原|前|曾任|时任|兼|{o}){T:ol}(?<title>~TITLE(?:[兼、]~(?:{l})?~TITLE)*){S:p}',
    examples: [
      { text: '[云岭科技|o]董事长[林海|p]说。', reads: ['林海 → 云岭科技'] },
      { text: '[云岭咨询|o]合伙人兼[大中华区|l]副总裁[林海|p]称。', reads: ['林海 → 云岭咨询'] },
      { text: '[滨海新区|l]副区长[林海|p]介绍。', reads: ['林海 → 滨海新区'] },
    ],
  },
  {
    rule: 'holds_position/region-in-title',
    type: 'holds_position',
    pattern: '(?<!原|前|曾任|时任|兼){T:o}(?<title>{l}~TITLE(?:[兼、]~TITLE)*){S:p}',
    examples: [{ text: '[云岭科技|o][大中华区|l]董事长[林海|p]说。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'holds_position/two-employers',
    type: 'holds_position',
    pattern: '{T:ol}(?<title>~TITLE)[,、]{X}[^,。{}]{0,6}(?:{X})?~TITLE{S:p}',
    examples: [
      {
        text: '[英海|o]高级副总裁，[英海|o]子公司[视界|o]总裁兼首席执行官[林海|p]宣布。',
        reads: ['林海 → 英海'],
      },
    ],
  },
  {
    rule: 'holds_position/takes-office',
    type: 'holds_position',
    pattern:
      '(?<!接替|取代|接任){S:p}[^。{}]{0,10}(?:担任|出任|现任|现为|就任|当选|获委任为|被任命为|获任命为|升任|(?<![委聘主担责信曾历现])任|同样是|(?<!曾)是|为)[^。,{}]{0,6}(?:{p}[^。,{}]{0,6}、)?{T:ol}(?<title>~TITLE)',
    examples: [
      { text: '[林海|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]是[滨海市政协|o]委员。', reads: ['林海 → 滨海市政协'] },
      { text: '[林海|p]是首富[高山|p]的外甥、[滨海市政协|o]委员。', reads: ['林海 → 滨海市政协'] },
    ],
  },
  {
    rule: 'holds_position/succeeds',
    type: 'holds_position',
    pattern: '{S:p}[,]?(?:将|正式)?(?:接替|取代|接任){p}(?:出任|担任|任|就任|成为)~{T:ol}(?<title>~TITLE)',
    examples: [
      { text: '委任[林海|p]，接替[高山|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] },
    ],
  },
  {
    rule: 'holds_position/now-holds',
    type: 'holds_position',
    pattern:
      '(?:[,。]|^)(?:他|她|其)?(?:现为|现任|现担任|目前担任|同时担任|兼任|目前是)~{T:ol}(?<title>~TITLE)',
    topic: 'person',
    examples: [
      { text: '[林海|p]曾任[云岭科技|o]董事，现为[滨海大学|o]校董会副主席。', reads: ['林海 → 滨海大学'] },
    ],
  },
  {
    rule: 'holds_position/of-subsidiary',
    type: 'holds_position',
    pattern: '(?:是|为)[^。,{}]{0,6}{o}[^。,{}]{0,16}(?:子公司|公司)"?{T:o}"?(?<title>~TITLE)',
    topic: 'person',
    examples: [
      {
        text: '[林海|p]是[云岭科技|o]去年成立的全资子公司“[云岭创新|o]”董事局成员。',
        reads: ['林海 → 云岭创新'],
      },
    ],
  },
  {
    rule: 'holds_position/appoints-members',
    type: 'holds_position',
    pattern:
      '(?:委任|任命|聘任|增选|选举)[^。{}]{0,12}{T:o}(?<title>董事局|董事会|理事会|委员会)[,:]*(?:包括|分别(?:为|是)|有)?[,:]*{S+:p}',
    examples: [
      {
        text: '委任3名新成员加入[滨海园|o]董事局，包括：[林海|p]、[高山|p]。',
        reads: ['林海 → 滨海园', '高山 → 滨海园'],
      },
    ],
  },
  {
    rule: 'formerly_at/held-office',
    type: 'formerly_at',
    pattern:
      '{S:p}[^。{}]{0,30}(?:曾任|曾担任|历任|曾出任|曾是|离任|卸任|辞去|辞任|放弃)在?~{l}?{T:ol}(?<title>~TITLE)',
    examples: [{ text: '[林海|p]2008至2014年曾任[云岭科技|o]董事。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/former-title',
    type: 'formerly_at',
    pattern: '(?:原|前|时任){T:ol}(?<title>~TITLE){S:p}',
    examples: [{ text: '原[云岭科技|o]总裁[林海|p]表示。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/succeeded',
    type: 'formerly_at',
    pattern: '(?:接替|取代|接任){S:p}(?:出任|担任|任|就任)~{T:ol}(?<title>~TITLE)',
    examples: [{ text: '接替[林海|p]出任[云岭科技|o]董事局主席。', reads: ['林海 → 云岭科技'] }],
  },
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
    rule: 'formerly_at/worked-for',
    type: 'formerly_at',
    pattern: '{S:p}[^。{}]{0,12}曾(?:经)?在[^。,{}]{0,6}(?:{p}的)?{T:o}(?:工作|任职|就职|供职)',
    examples: [{ text: '[林海|p]，以往曾在[高山|p]的[云岭厂|o]工作。', reads: ['林海 → 云岭厂'] }],
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
    rule: 'founded/established-subsidiary',
    type: 'founded',
    pattern: '{S:o}[^。,{}]{0,8}(?:成立|设立|组建|创办)的[^。,{}]{0,6}(?:公司|企业|子公司|附属公司)"?{T:o}',
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
    rule: 'founded/founder-title',
    type: 'founded',
    pattern: '{T:o}(?:的)?(?:联合|共同)?(?:创始人|创办人)(?:兼~TITLE|、~TITLE)*{S+:p}',
    examples: [{ text: '[云岭科技|o]创始人[林海|p]称。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'part_of/place-in-place',
    type: 'part_of',
    pattern: '{T:l}{S:l}',
    examples: [{ text: '[滨海市|l][东海区|l]副区长。', reads: ['东海区 → 滨海市'] }],
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
  {
    rule: 'located_in/possessive-place',
    type: 'located_in',
    pattern: '(?:来自|总部位于|位于|为|是){T:l}的~{S:o}',
    examples: [{ text: '主要投资方为[香江|l]的[云岭集团|o]。', reads: ['云岭集团 → 香江'] }],
  },
  {
    rule: 'develops/own-product',
    type: 'develops',
    pattern: '{S:o}(?:的|自主研发的|自有|旗下|首款|新款|最新|自研)(?:~的)?~["]?{T+:t}',
    examples: [{ text: '而[云岭汽车|o]的首款量产车[ES80|t]上市。', reads: ['云岭汽车 → ES80'] }],
  },
  {
    rule: 'develops/first-project',
    type: 'develops',
    pattern: '{S:o}(?:首个|首款|首台|第一个|自建|新一代)[^。,{}]{0,14}["]?{T:t}',
    examples: [
      {
        text: '[云岭科技|o]首个大型人工智能研发项目“[云岭原型机项目|t]”已经落地。',
        reads: ['云岭科技 → 云岭原型机项目'],
      },
    ],
  },
  {
    rule: 'develops/product-beside-maker',
    type: 'develops',
    pattern: '{S:o} ?{T:t}(?:芯片|系统|平台|产品|手机|汽车|技术|等前沿技术)?',
    examples: [{ text: '安装[视界|o] [EyeQ9|t]芯片的车型。', reads: ['视界 → EyeQ9'] }],
  },
  {
    rule: 'develops/among-technologies',
    type: 'develops',
    pattern: '{S:o}[^,。{}]{0,8}、{T:t}(?:、[^,。{}]{1,10})*等[^,。{}]{0,4}技术',
    examples: [
      {
        text: '[云岭科技|o]人工智能、[Yunson|t]、云计算等前沿技术将在这里落地。',
        reads: ['云岭科技 → Yunson'],
      },
    ],
  },
  {
    rule: 'recommends_to/advice-for',
    type: 'recommends_to',
    pattern: '{S:po}(?:给|向|对|为)~{T:lo}[^。,{}]{0,6}的?(?:建议|忠告|提议)',
    examples: [{ text: '根据[云岭咨询|o]给[滨海|l]市长的建议，应聚焦贸易。', reads: ['云岭咨询 → 滨海'] }],
  },
  {
    rule: 'recommends_to/should',
    type: 'recommends_to',
    pattern:
      '{S:po}(?:[^。{}]{0,6})(?:建议|呼吁|提议|敦促)[,:"]*{T:lo}[^。]{0,12}(?:可以|应|要|加快|加强|尽快|需)',
    examples: [{ text: '[林海|p]建议，[滨海|l]可以从三方面着手。', reads: ['林海 → 滨海'] }],
  },
  {
    rule: 'cooperates_with/partner-of',
    type: 'cooperates_with',
    pattern: '{S+:ol}[^。{}]{0,14}(?:是|为|成为)~{T:ol}的~合作伙伴',
    examples: [
      {
        text: '[甲车|o]、[乙车|o]等12家整车厂已都是[视界|o]的合作伙伴。',
        reads: ['甲车 → 视界', '乙车 → 视界'],
      },
    ],
  },
];
