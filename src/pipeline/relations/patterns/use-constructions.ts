import type { Construction } from './construction.ts';

/** Words between a product and where it works. */
const WORKS =
  '(?:铺开|上岗|上线|落地|运行|投用|使用|应用|试用|启用|部署|推广|安装|服役|投入|开展|上架|跑|铺设|装机)';
const TAKES_UP = '(?:采用|选用|使用|导入|引入|引进|部署|启用|应用|装备|采纳)';
/** Whose the thing used is. */
const WHOSE = '(?:{l})?(?:{o}(?:的|家的|自研的|自主研发的|开发的|旗下的?)?)?';

/** Who uses what, in phrases. */
export const USE_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'uses/taken-up-by',
    type: 'uses',
    pattern: `(?:为|获|被|受到|得到|供){S+:ol}(?:等[^。,{}]{0,6})?[^。,{}]{0,4}?(?:所)?${TAKES_UP}(?!的)`,
    topic: { end: 'target', kind: 'technology' },
    examples: [
      {
        text: '[汇路系统|t]现为[甲银行|o]、[乙银行|o]及[丙通|o]采用。',
        reads: ['丙通 → 汇路系统', '乙银行 → 汇路系统', '甲银行 → 汇路系统'],
      },
    ],
  },
  {
    rule: 'uses/product-taken-up-by',
    type: 'uses',
    pattern: `(?:为|获|被|供){S+:ol}(?:等[^。,{}]{0,6})?[^。,{}]{0,4}?${TAKES_UP}的~["]?{T:t}`,
    examples: [
      {
        text: '后来被[甲南|l]、[乙阳|l]等地采用的政务云平台“[云海|t]”。',
        reads: ['乙阳 → 云海', '甲南 → 云海'],
      },
    ],
  },
  {
    rule: 'uses/all-have-taken-it-up',
    type: 'uses',
    pattern: `{S+:o}(?:等[^。,{}]{0,8})?(?:都|均|皆|也|已|陆续|先后|相继|目前|率先){1,3}(?:导入|部署|上线|采用|引入|启用|用上|用了|使用|接入|装上)(?:了)?(?:[,。;]|$)`,
    topic: { end: 'target', kind: 'technology' },
    examples: [
      {
        text: '[云岭电子|o]推出核心交易系统[UF9|t]，[甲证券|o]、[乙证券|o]均已部署。',
        reads: ['乙证券 → UF9', '甲证券 → UF9'],
      },
    ],
  },
  {
    rule: 'uses/works-at',
    type: 'uses',
    pattern: `{T:t}[^。,{}]{0,10}(?<!搭载|部署|运行|托管|构建|跑|建)(?:在|进入|进驻|落户|入驻)(?:{l})?{S+:o}[^。,{}]{0,14}?(?:${WORKS}|产线|车间)`,
    examples: [
      {
        text: '目前，[滨政易|t]已在[甲司法厅|o]、[乙水利厅|o]等百家单位铺开。',
        reads: ['乙水利厅 → 滨政易', '甲司法厅 → 滨政易'],
      },
      { text: '“[影海|t]”则搭载在[阿海云|o]上运行。', reads: [] },
      { text: '导诊机器人“[晓诊|t]”已经在[滨海人民医院|o]上岗大半年。', reads: ['滨海人民医院 → 晓诊'] },
    ],
  },
  {
    rule: 'uses/it-works-at',
    type: 'uses',
    pattern: `(?:^|[,。;])(?:目前|现|现在|如今|并)?(?:已|已经|率先|首批|将|预计|年内)[^。,{}]{0,4}在{S+:o}[^。,{}]{0,10}?${WORKS}`,
    topic: { end: 'target', kind: 'technology' },
    examples: [
      { text: '起搏器[米克|t]只有口香糖大小，已在[滨海医院|o]开展了临床。', reads: ['滨海医院 → 米克'] },
    ],
  },
  {
    rule: 'uses/with-the-help-of',
    type: 'uses',
    pattern: `(?<!在){S+:olt}(?:已|则|也|还|就|又|目前|率先|正|仍|开始)*(?:在{l})?用(?:的(?:就|正)?是|上了|上|了)?${WHOSE}[^。,{}]{0,6}?["]?{T+:t}`,
    examples: [
      { text: '[滨海市政数局|o]用[云岭语音|o]的“[听海|t]”改造市民热线。', reads: ['滨海市政数局 → 听海'] },
      { text: '[云海平台|t]用的是[飞海|t]和[鲲海|t]。', reads: ['云海平台 → 飞海', '云海平台 → 鲲海'] },
    ],
  },
  {
    rule: 'uses/what-is-used-is',
    type: 'uses',
    pattern: `[^采使应利作专自费运]用(?:的(?:就|正|都|则)?是)${WHOSE}[^。,{}]{0,6}?["]?{T+:t}`,
    topic: { end: 'source', kind: 'technology' },
    examples: [{ text: '[云海平台|t]落地，服务器芯片用的是[飞海|t]。', reads: ['云海平台 → 飞海'] }],
  },
  {
    rule: 'uses/used-for',
    type: 'uses',
    pattern: '{S:ol}(?:用来|用以|用于)[^。,{}]{0,12}的~["]?{T:t}',
    examples: [{ text: '[白海机场|l]用来调度停机位的“[航路大脑|t]”。', reads: ['白海机场 → 航路大脑'] }],
  },
  {
    rule: 'uses/launch-with',
    type: 'uses',
    pattern: '(?:以|用|搭乘){T:t}[^。,{}]{0,8}?(?:发射|升空)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[银海航天|o]今年1月用[快舟九号|t]发射了首颗试验星。', reads: ['银海航天 → 快舟九号'] },
    ],
  },
  {
    rule: 'uses/built-on',
    type: 'uses',
    pattern: `{S:t}[^。,{}]{0,10}?(?:基于|脱胎于|构建于|建立在|跑在|运行在|搭建在|依托)(?:自研的|自主研发的)?${WHOSE}[^。,{}]{0,8}?["]?{T+:t}`,
    examples: [
      { text: '[SL09|t]基于自研的[EPB1平台|t]打造。', reads: ['SL09 → EPB1平台'] },
      { text: '[云堆|t]全部跑在[麒海操作系统|t]上。', reads: ['云堆 → 麒海操作系统'] },
    ],
  },
  {
    rule: 'uses/deep-customised',
    type: 'uses',
    pattern: `基于${WHOSE}["]?{T:t}[^。,{}]{0,8}?(?:打造|开发|研发|定制|衍生|推出|优化)的["]?{S:t}`,
    examples: [{ text: '基于[安海|t]深度定制的[HiSea|t]。', reads: ['HiSea → 安海'] }],
  },
  {
    rule: 'uses/fitted-for',
    type: 'uses',
    pattern: '(?:为|给){S:t}[^。,{}]{0,6}?(?:配套|研制|开发|提供|供应|研发|打造|匹配|适配)(?:了)?~["]?{T:t}',
    examples: [{ text: '[云岭国际|o]为[C999|t]配套了[LEAP-9|t]发动机。', reads: ['C999 → LEAP-9'] }],
  },
  {
    rule: 'uses/installed-for',
    type: 'uses',
    pattern:
      '(?:为|给|替|帮){S:ol}[^。,{}]{0,16}?(?:换装|安装|部署|装上|加装|配备|上线|换上)(?:了)?~["]?{T+:t}',
    examples: [
      { text: '该机构将为[滨海知识城|l]的102个路口换装“[智路引擎|t]”。', reads: ['滨海知识城 → 智路引擎'] },
    ],
  },
  {
    rule: 'uses/buyers-are',
    type: 'uses',
    pattern: '{T:t}[^。;]{0,30}?(?:买家|客户|用户|采购方)[^。,{}]{0,6}?(?:是|为|包括|有){S+:ol}',
    examples: [
      { text: '[雪岭|t]的首个买家是[滨海登山协会|o]。', reads: ['滨海登山协会 → 雪岭'] },
      {
        text: '该平台[COSMOS|t]位列榜首，用户包括[甲啤酒|o]、[乙港口|o]等。',
        reads: ['乙港口 → COSMOS', '甲啤酒 → COSMOS'],
      },
    ],
  },
  {
    rule: 'uses/first-to-use-it',
    type: 'uses',
    pattern:
      '{S+:ol}(?:将|也)?(?:是|为|成为|系)(?:了)?(?:它|其|该机型?|该车|该产品|这款[^。,{}]{1,4})?的?[^。,{}]{0,8}?(?:首发|启动|首家|首个|首批|首位|最大)(?:用户|客户)',
    topic: { end: 'target', kind: 'technology' },
    examples: [
      {
        text: '[C999|t]由[云岭商飞|o]研制，[海东航空|o]是其全球首发用户。',
        reads: ['海东航空 → C999'],
      },
    ],
  },
  {
    rule: 'uses/installed-in',
    type: 'uses',
    pattern:
      '{T:t}[^。,{}]{0,14}?(?:装在|装进|装到|装上|搭载于|搭载在|用于|用在)(?:了)?(?:{o}的?|新一代|新款)?["]?{S+:t}',
    examples: [{ text: '[ET99|t]系列早已装进[三海|o][银系|t]手机。', reads: ['银系 → ET99'] }],
  },
  {
    rule: 'uses/it-is-installed-in',
    type: 'uses',
    pattern: '(?:装在|装进|装到|搭载于|首搭车型|首发车型|首款车型)(?:是|为)?(?:了)?(?:{o}的?)?["]?{S+:t}',
    topic: { end: 'target', kind: 'technology' },
    examples: [
      { text: '[NorDrive|t]发布，系统首批装在[云岭安|o]的[AI LX|t]上。', reads: ['AI LX → NorDrive'] },
    ],
  },
  {
    rule: 'uses/out-of-which',
    type: 'uses',
    pattern: '(?:脱胎于|基于)[^。,{}]{0,12}{T:t},{S:t}',
    examples: [{ text: '脱胎于三方联合开发的[海平台|t]，[云塔11|t]很快下线。', reads: ['云塔11 → 海平台'] }],
  },
  {
    rule: 'uses/shop-takes-up',
    type: 'uses',
    pattern: '{S:o}的[^。,{}]{0,10}?(?:上线|用上|装上|部署|引入|启用|装了)(?:了)?~["]?{T:t}',
    examples: [{ text: '[云岭酒|o]的车间上线了“[星耀海|t]”平台。', reads: ['云岭酒 → 星耀海'] }],
  },
  {
    rule: 'uses/operator-is',
    type: 'uses',
    pattern: '{T:t}["]?的~(?:运行单位|运营方|运营单位|使用方|使用单位)、?{S:o}',
    examples: [{ text: '装置“[海阳|t]”的运行单位、[云岭研究院|o]签了协议。', reads: ['云岭研究院 → 海阳'] }],
  },
  {
    rule: 'uses/orders-some',
    type: 'uses',
    pattern:
      '{S:o}[^。,{}]{0,6}(?:买|订|租|购|引进)(?:了|下|入|购)?的?[^。,{}]{0,8}?(?:架|台|辆|套|艘|颗|部){T:t}',
    examples: [{ text: '[滨海边防局|o]想买12架[雪岭|t]。', reads: ['滨海边防局 → 雪岭'] }],
  },
  {
    rule: 'uses/delivered-to',
    type: 'uses',
    pattern: '{T:t}[^。,{}]{0,8}(?:在{l})?(?:交付|交给|移交)(?:给)?{S+:o}',
    examples: [{ text: '首架[C999|t]将于下月在[滨海|l]交付[海东航空|o]。', reads: ['海东航空 → C999'] }],
  },
  {
    rule: 'uses/serves',
    type: 'uses',
    pattern: '{T:t}(?:目前|已|已经|现已|累计|现|共)*(?:服务|覆盖|服务于)(?:了)?{S+:ol}',
    examples: [
      { text: '目前[ICQ|t]已服务[滨海|l]、[海州|l]等200多个城市。', reads: ['滨海 → ICQ', '海州 → ICQ'] },
    ],
  },
  {
    rule: 'uses/what-they-use',
    type: 'uses',
    pattern: `{S+:ot}[^。,{}]{0,6}?(?:${TAKES_UP}|加装|搭载|沿用|接入)的~["]?{T+:t}`,
    examples: [
      { text: '[C999|t]选用的[LEAP-9|t]发动机并非国产。', reads: ['C999 → LEAP-9'] },
      { text: '[云岭机场|o]采用的调度系统“[航海|t]”升级。', reads: ['云岭机场 → 航海'] },
    ],
  },
];
