import type { Construction } from './construction.ts';

/** Things that are bought and built in. */
const GOODS =
  '(?:(?<!图)片|芯|池|机|器|件|板|膜|料|设备|系统|模块|模组|平台|底座|数据库|软件|雷达|悬架|载荷|车身|底盘|屏幕|存储|镜头|玻璃|轴承|服务器|算法|技术|试剂|轮胎|座椅|动力|心脏|电缆|海缆|塔筒|机组|头显|车厢|钢材|订单)';
const CUSTOMER = '(?:客户|买家|主顾|采购人|采购方|租客|大户|买主|订户|付费用户|的用户)';
const ADVISER = '(?:保荐机构|保荐人|承销商|财务顾问|法律顾问|主办券商|审计机构|评估机构|配售代理|独家顾问)';
const DONE_FOR =
  '(?:提供|供应|供货|代工|配套|承建|搭建|定制|开发|制造|生产|打造|建设|运维|组装|加工|写|设计|集成|运营|改造)';

/** Who supplies whom, in phrases. */
export const SUPPLY_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'supplies/customers-are',
    type: 'supplies',
    pattern: `(?:客户|买家|主顾|采购人|采购方|买主|订户)(?:名单|群|列表)?(?:[^。,{}]{0,4})(?:涵盖|包括|有|为|遍及|是)(?:{l}的?)?[^。,{}]{0,10}?{T+:o}`,
    topic: { end: 'source', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭感测|o]总部在此，客户涵盖[甲车厂|o]、[乙电装|o]。',
        reads: ['云岭感测 → 甲车厂', '云岭感测 → 乙电装'],
      },
      { text: '[云岭产发|o]规模不小，最大客户当然是[滨海物流|o]。', reads: ['云岭产发 → 滨海物流'] },
    ],
  },
  {
    rule: 'supplies/is-a-customer',
    type: 'supplies',
    pattern: `{T+:o}[^。,{}]{0,8}?(?:是|为|成为|成了|系|作为)[^。,{}]{0,4}{S:o}(?!,)[^。,{}]{0,12}?${CUSTOMER}`,
    examples: [
      { text: '[滨海电器|o]是[云岭环境|o]第一大客户。', reads: ['云岭环境 → 滨海电器'] },
      {
        text: '[甲汽车|o]、[乙能源|o]是[云岭锂能|o]电池的主要买家。',
        reads: ['云岭锂能 → 甲汽车', '云岭锂能 → 乙能源'],
      },
    ],
  },
  {
    rule: 'supplies/is-our-customer',
    type: 'supplies',
    pattern: `{T+:o}[^。,{}]{0,8}?(?:是|为|成为|成了|系|都是|也是)(?!个|一[个家])[^。,{}]{0,12}?${CUSTOMER}`,
    topic: { end: 'source', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭电脑|o]由林氏创办，[甲医疗|o]、[日海国|l][乙机器|o]都是往来多年的客户。',
        reads: ['云岭电脑 → 甲医疗', '云岭电脑 → 乙机器'],
      },
    ],
  },
  {
    rule: 'supplies/is-supplier',
    type: 'supplies',
    pattern:
      '{S+:o}[^。,{}]{0,4}?(?:是|为|成为|系|作为|当上)(?:了)?~{T+:o}(?:{t})?[^。,{}]{0,16}?(?:供应商|供货商|代工厂|代工商|承建商|配套商|服务商|承建方)',
    examples: [
      { text: '其中[云岭微|o]为[滨海华创|o]的供应商。', reads: ['云岭微 → 滨海华创'] },
      { text: '[云岭瓷|o]已经成为[爱海信|o]陶瓷滤波器的二级供应商。', reads: ['云岭瓷 → 爱海信'] },
    ],
  },
  {
    rule: 'supplies/has-become-supplier',
    type: 'supplies',
    pattern:
      ',[^。,{}]{0,6}(?:是|为|成为|成了|系)(?:了)?[^。,{}]{0,4}{T+:o}(?:{t})?[^。,{}]{0,16}?(?:供应商|供货商|代工厂|承建商|配套商|服务商)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭瓷|o]在此设厂，已经成为[爱海信|o]滤波器的二级供应商。', reads: ['云岭瓷 → 爱海信'] },
    ],
  },
  {
    rule: 'supplies/for-their-products',
    type: 'supplies',
    pattern: '(?:给|为|替|向){T:o}的[^。,{}]{1,10}?(?:供货|代工|供应|配套|提供)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭韦尔|o]正在给[滨海通信|o]的小基站代工结构件。', reads: ['云岭韦尔 → 滨海通信'] },
    ],
  },
  {
    rule: 'supplies/by-one-for-another',
    type: 'supplies',
    pattern: `由{S:o}(?:来)?(?:替|为|给){T:o}[^。,{}]{0,6}?${DONE_FOR}`,
    examples: [{ text: '视觉系统正是由[生产局|o]替[云岭集团|o]开发。', reads: ['生产局 → 云岭集团'] }],
  },
  {
    rule: 'supplies/suppliers-are',
    type: 'supplies',
    pattern:
      '(?:供应商|供货商|代工厂|承建商|承建方)(?:[^。,{}]{0,6})(?:是|为|包括|有|:)(?:{l}的?)?[^。,{}]{0,6}?{S+:o}',
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭汽车|o]的电池供应商包括[甲时代|o]、[乙锂能|o]。',
        reads: ['甲时代 → 云岭汽车', '乙锂能 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'supplies/advisers-are',
    type: 'supplies',
    pattern: `${ADVISER}(?:[^。,{}]{0,3})(?:是|为|由|包括|:){S+:o}`,
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭科技|o]递交了招股书，承销商是[甲盛|o]和[乙利|o]。',
        reads: ['甲盛 → 云岭科技', '乙利 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'supplies/acts-as-adviser',
    type: 'supplies',
    pattern: `{S+:o}(?:则|也)?(?:是|为|任|担任|出任|获聘为|获聘担任)[^。,{}]{0,12}?${ADVISER}`,
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      { text: '[云岭科技|o]完成D轮融资，[甲兴资本|o]担任独家财务顾问。', reads: ['甲兴资本 → 云岭科技'] },
    ],
  },
  {
    rule: 'supplies/wins-orders',
    type: 'supplies',
    pattern:
      '(?:拿下|拿到|接到|获得|斩获|赢得|收获|中标|取得|接获|签下|争取到)(?:了)?(?:{l}的?)?{T+:o}(?![^。,{}]{0,8}投资)[^。,{}]{0,14}?(?:订单|合同|定点|大单|标案|单子|采购|项目)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭证券软件|o]凭新系统拿下[滨海证券|o]的订单。', reads: ['云岭证券软件 → 滨海证券'] },
      { text: '[云岭科技|o]获得[滨海资本|o]的投资。', reads: [] },
    ],
  },
  {
    rule: 'supplies/enters-supply-chain',
    type: 'supplies',
    pattern:
      '(?:进入|打入|切入|跻身|杀入|打进|挤进|进了|送进|装进|敲开)(?:了)?(?:{l}的?)?{T+:o}[^。,{}]{0,10}?(?:供应链|采购名单|产业链|产线|供应商名单|配套体系|大门)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭智控|o]更早切入[滨海车|o]供应链。', reads: ['云岭智控 → 滨海车'] }],
  },
  {
    rule: 'supplies/passes-whose-test',
    type: 'supplies',
    pattern:
      '通过(?:了)?(?:{l}的?)?{T+:o}(?:等[^。,{}]{0,6})?的?[^。,{}]{0,6}?(?:验证|认证|审厂|验厂|测试)(?!中心|机构|标准)',
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭材料|o]扩产，光刻胶已通过[滨海存储|o]验证。', reads: ['云岭材料 → 滨海存储'] }],
  },
  {
    rule: 'supplies/sees-to-a-step',
    type: 'supplies',
    pattern:
      ',{S:o}(?:则)?(?:负责|承担)[^。,{}]{0,6}?(?:封装|封测|代工|供货|制造|组装|总装|流片|施工)(?=[,。;]|$)',
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭科技|o]的首款芯片亮相，由[甲芯|o]代工，[乙光|o]负责封装。',
        reads: ['乙光 → 云岭科技'],
      },
    ],
  },
  {
    rule: 'supplies/chosen-by',
    type: 'supplies',
    pattern: '被(?:{l})?{T+:o}~(?:选中|选用|采购|相中|列为供应商|列入[一二]供)',
    topic: { end: 'source', kind: 'organisation', isMain: true },
    examples: [{ text: '[云岭微|o]转做射频开关后被[三海|o]选中。', reads: ['云岭微 → 三海'] }],
  },
  {
    rule: 'supplies/parts-of-whose-make',
    type: 'supplies',
    pattern: `${GOODS}[^。,{}]{0,8}?(?:来自|采购自|购自|出自|靠|全靠|依赖)(?:{l}的?)?{S+:o}(?!的?{p})`,
    topic: { end: 'target', kind: 'organisation', isMain: true },
    examples: [
      {
        text: '[云岭汽车|o]发布新车，电池来自[甲时代|o]，心脏则大多出自[乙通|o]。',
        reads: ['甲时代 → 云岭汽车', '乙通 → 云岭汽车'],
      },
      { text: '[云岭科技|o]新任总裁林先生来自[滨海银行|o]。', reads: [] },
    ],
  },
  {
    rule: 'supplies/theirs-are-supplied-by',
    type: 'supplies',
    pattern: `{T+:o}的[^。,{}]{1,14}由{S+:o}[^。,{}]{0,6}?(?:供应|提供|供货|代工|生产|制造|承建)`,
    examples: [
      {
        text: '[甲电器|o]、[乙电器|o]的模具有三成由[云岭精密|o]供应。',
        reads: ['云岭精密 → 甲电器', '云岭精密 → 乙电器'],
      },
    ],
  },
  {
    rule: 'supplies/supplying-is',
    type: 'supplies',
    pattern: `(?:为|给|替|向){T:o}[^。,{}]{0,6}${DONE_FOR}[^。,{}]{0,10}?的(?:主要|正|则|也|还)?(?:是|有|包括){S+:o}`,
    examples: [
      {
        text: '为[云岭汽车|o]提供电池的是[甲轩高科|o]和[乙辉|o]。',
        reads: ['甲轩高科 → 云岭汽车', '乙辉 → 云岭汽车'],
      },
    ],
  },
  {
    rule: 'supplies/entrusted',
    type: 'supplies',
    pattern: `(?:交给|交由|委托|外包给)[^。,{}]{0,4}(?:{l}的?)?{S:o}(?:在{l}的工厂)?[^。,{}]{0,6}?(?:代工|生产|集成|施工|设计|制造|加工|封装|改造|开发|建设|承建)`,
    topic: { end: 'target', kind: 'organisation' },
    examples: [
      {
        text: '[云岭航空|o]自研电池，电芯交给[甲旺达|o]在[惠海|l]的工厂代工。',
        reads: ['甲旺达 → 云岭航空'],
      },
    ],
  },
  {
    rule: 'supplies/on-behalf-of',
    type: 'supplies',
    pattern: '受{T:o}的?委托',
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭云|o]受[滨海市卫健委|o]委托，搭出平台。', reads: ['云岭云 → 滨海市卫健委'] }],
  },
  {
    rule: 'supplies/used-in-products-of',
    type: 'supplies',
    pattern: '(?:用于|用在|装在|应用于|配套于|装配在)(?:了)?{T+:o}(?:的|旗下|["]?{t})',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭热管理|o]的电子膨胀阀已用于[滨海车|o]“[汉海|t]”等车型。',
        reads: ['云岭热管理 → 滨海车'],
      },
    ],
  },
  {
    rule: 'supplies/supplies-names',
    type: 'supplies',
    pattern: '{S+:o}(?:则|也|还|将|长期|已|独家|就近|一直){0,3}(?:供应|提供)(?:了)?{T+:o}',
    examples: [
      {
        text: '[甲发科|o]与[乙锐|o]供应了[云岭手机|o]的芯片。',
        reads: ['甲发科 → 云岭手机', '乙锐 → 云岭手机'],
      },
    ],
  },
  {
    rule: 'supplies/in-whose-product',
    type: 'supplies',
    pattern: `(?:为|给|替){T:o}(?:的|旗下)?~["]?{t}["]?[^。,{}]{0,10}?${DONE_FOR}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭语音|o]为[滨海车|o][瑞鹿8|t]定制了语音系统。', reads: ['云岭语音 → 滨海车'] }],
  },
];
