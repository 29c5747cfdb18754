import type { Construction } from './construction.ts';

/** Titles and names: who holds which office, and who held it. */
export const POSITION_CONSTRUCTIONS: readonly Construction[] = [
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
      '(?<!接替|取代|接任|免去){S:p}[^。{}]{0,14}?(?:担任|出任|现任|现为|就任|当选|获委任为|被任命为|获任命为|升任|(?<![委聘主担责信曾历现])任|同样是|(?<!曾)是|为)[^。,{}]{0,6}(?:{p}[^。,{}]{0,6}、)?{T:ol}(?<title>~TITLE)',
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
    topic: { end: 'source', kind: 'person' },
    examples: [
      { text: '[林海|p]曾任[云岭科技|o]董事，现为[滨海大学|o]校董会副主席。', reads: ['林海 → 滨海大学'] },
    ],
  },
  {
    rule: 'holds_position/of-subsidiary',
    type: 'holds_position',
    pattern: '(?:是|为)[^。,{}]{0,6}{o}[^。,{}]{0,16}(?:子公司|公司)"?{T:o}"?(?<title>~TITLE)',
    topic: { end: 'source', kind: 'person' },
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
    rule: 'formerly_at/worked-for',
    type: 'formerly_at',
    pattern: '{S:p}[^。{}]{0,12}曾(?:经)?在[^。,{}]{0,6}(?:{p}的)?{T:o}(?:工作|任职|就职|供职)',
    examples: [{ text: '[林海|p]，以往曾在[高山|p]的[云岭厂|o]工作。', reads: ['林海 → 云岭厂'] }],
  },
  {
    rule: 'holds_position/appointed-as',
    type: 'holds_position',
    pattern: '(?:任命|聘任|委任|提名){S:p}为~{T:ol}(?<title>~TITLE)',
    examples: [{ text: '会议决定，任命[林海|p]为[滨海省教育厅|o]厅长。', reads: ['林海 → 滨海省教育厅'] }],
  },
  {
    rule: 'holds_position/title-of-the-topic',
    type: 'holds_position',
    pattern: '(?:^|[,。;:"])(?:据|其|公司|集团|该公司)?(?<title>TITLE){S:p}',
    topic: { end: 'target', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]昨日召开说明会，董事长[林海|p]宣布分红。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'holds_position/by-a-person',
    type: 'holds_position',
    pattern: '由[^。,{}]{0,6}{S:p}(?:担任|出任|接任|兼任)(?<title>~TITLE)',
    topic: { end: 'target', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]1998年成立，现由其女[林海|p]担任执行长。', reads: ['林海 → 云岭科技'] }],
  },
  {
    rule: 'formerly_at/dismissed',
    type: 'formerly_at',
    pattern: '(?:免去|撤销|解除){S:p}的?~{T:ol}(?<title>~TITLE)',
    examples: [{ text: '免去[林海|p]的[滨海省教育厅|o]厅长职务。', reads: ['林海 → 滨海省教育厅'] }],
  },
  {
    rule: 'formerly_at/no-longer',
    type: 'formerly_at',
    pattern: '不再(?:担任|兼任|出任|任)~{T:ol}(?<title>~TITLE)',
    topic: { end: 'source', kind: 'person' },
    examples: [{ text: '[林海|p]任党委书记，不再担任[滨海国资委|o]副主任。', reads: ['林海 → 滨海国资委'] }],
  },
  {
    rule: 'formerly_at/left',
    type: 'formerly_at',
    pattern: '(?:从|离开|告别|出身|出身于){T:o}(?:离职|辞职|离任|退休|跳槽)?',
    topic: { end: 'source', kind: 'person' },
    examples: [
      { text: '[林海|p]2021年从[云岭科技|o]离职回国。', reads: ['林海 → 云岭科技'] },
      { text: '[林海|p]2019年离开[云岭证券|o]。', reads: ['林海 → 云岭证券'] },
    ],
  },
  {
    rule: 'formerly_at/worked-before',
    type: 'formerly_at',
    pattern:
      '(?:此前|早前|之前|早年|更早之前|毕业后|曾|先后|历任)[^。{}]{0,10}?(?:{p}[^。{}]{0,6}?)?(?:是|在|于|任|担任|出任|进入|加入|供职于|任职于|就职于|效力于|做过){T:ol}(?:的|任|担任|资深)?(?<title>~TITLE)?',
    topic: { end: 'source', kind: 'person' },
    examples: [
      { text: '[林海|p]此前曾在[云岭科技|o]任资深经理。', reads: ['林海 → 云岭科技'] },
      { text: '大学毕业后，[林海|p]进入[云岭研究所|o]工作。', reads: ['林海 → 云岭研究所'] },
    ],
  },
  {
    rule: 'formerly_at/worked-for-years',
    type: 'formerly_at',
    pattern: '(?:在|于){T:o}(?:工作|任职|供职)(?:了)?[^。,{}]{0,3}(?:年|载)',
    topic: { end: 'source', kind: 'person' },
    examples: [{ text: '[林海|p]其后于[云岭研究院|o]工作五年。', reads: ['林海 → 云岭研究院'] }],
  },
  {
    rule: 'formerly_at/former-head',
    type: 'formerly_at',
    pattern: '(?:^|[,。;])原(?<title>TITLE){S:p}',
    topic: { end: 'target', kind: 'organisation' },
    examples: [{ text: '[林海|p]任[云岭集团|o]董事长；原董事长[高山|p]退休。', reads: ['高山 → 云岭集团'] }],
  },
];
