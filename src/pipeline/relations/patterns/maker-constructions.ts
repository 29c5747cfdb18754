import type { Construction } from './construction.ts';

/** Verbs of making; before 的 or after 由 they say whose a product is. */
const MAKE =
  '(?:研发|开发|研制|设计|打造|承建|制造|主持|出品|推出|发布|制作|承担|创制|编写|建设|建造|自研|研究|推进|搭建|完成|试制|孵化|运营|流片|量产|投产|牵头|主导)';
/** What a product is called. */
const PRODUCT =
  '(?:系统|平台|芯片|大脑|引擎|机器人|产品|软件|小程序|[Aa]pp|APP|应用|系列|手机|汽车|电动车|重卡|轿车|车型|首款车|量产车|新车|新药|处理器|模型|框架|算法|疫苗|药物|药|试剂|装置|星座|卫星|火箭|飞机|无人机|设备|机型|机种|操作系统|数据库|终端|品牌|牌子|催化剂|纪录片|综艺|节目|游戏|电池|发动机|雷达|机械臂|套件|推理卡|加速卡|训练卡|电视|音箱|头显|网关|工艺|技术|电影|剧集|动画|杂志|服务|课程?|车)';

/** Who makes what, in phrases: possession, products beside their makers, things said to be of somebody's make. */
export const MAKER_CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: 'develops/own-product',
    type: 'develops',
    pattern:
      '{S:o}(?:的|自主研发的|自有|旗下|首款|新款|最新|自研|自家|主推|带来|自己写的|自己做的)(?![^。,{}]{0,12}(?:上线|用|搭载|装上|装了|安装|部署|基于|引入|引进|接入|跑|和))(?:~的)?~["]?{T+:t}',
    examples: [
      { text: '[云岭厂|o]的车间上线了“[星海|t]”平台。', reads: [] },
      { text: '而[云岭汽车|o]的首款量产车[ES80|t]上市。', reads: ['云岭汽车 → ES80'] },
      { text: '[云岭汽车|o]自研的“[星海|t]”平台。', reads: ['云岭汽车 → 星海'] },
    ],
  },
  {
    rule: 'develops/first-project',
    type: 'develops',
    pattern: '{S:o}(?:首个|首款|首台|第一个|自建|新一代|第[一二三四五]代)[^。,{}]{0,14}["]?{T:t}',
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
    pattern: '{S:o}[ "《]{0,2}{T:t}(?:芯片|系统|平台|产品|手机|汽车|技术|等前沿技术)?',
    examples: [
      { text: '安装[视界|o] [EyeQ9|t]芯片的车型。', reads: ['视界 → EyeQ9'] },
      { text: '已用于[云岭汽车|o]“[海|t]”等车型。', reads: ['云岭汽车 → 海'] },
    ],
  },
  {
    rule: 'develops/product-noun-between',
    type: 'develops',
    pattern: `{S:o}(?![^。,{}]{0,10}[用进入载与和由为将在把给是的])[^。,{}]{0,8}${PRODUCT}["《]?{T+:t}`,
    examples: [
      { text: '其中[云岭科技|o]跨境清算系统“[汇路|t]”上线。', reads: ['云岭科技 → 汇路'] },
      { text: '[云岭医院|o]引入手术机器人“[灵手|t]”。', reads: [] },
    ],
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
    rule: 'develops/made-by-whom',
    type: 'develops',
    pattern: `{T+:t}[^。,{}]{0,12},?[^。,{}]{0,6}(?:由|系|出自)(?:{o}(?:旗下|所属|下属|子公司)的?)?(?:{l})?~{S+:o}(?:的)?[^。,{}]{0,10}?${MAKE}`,
    examples: [
      {
        text: '[滨海疫苗|t]由[云岭生物|o]与[德海国|l]药企[海辉|o]共同开发。',
        reads: ['云岭生物 → 滨海疫苗', '海辉 → 滨海疫苗'],
      },
      { text: '小程序“[i滨海|t]”由[云岭集团|o]旗下[云岭城市|o]开发。', reads: ['云岭城市 → i滨海'] },
      { text: '沿用一致的[PAT-X|t]软件，由[云岭科技|o]开发。', reads: ['云岭科技 → PAT-X'] },
      {
        text: '该疫苗[Ad9|t]系[云岭研究院|o][林海|p]院士团队与[海辉|o]合作研制。',
        reads: ['云岭研究院 → Ad9', '海辉 → Ad9'],
      },
    ],
  },
  {
    rule: 'develops/from-whose-hands',
    type: 'develops',
    pattern:
      '{T+:t}["]?(?:发动机|芯片|系统|平台|软件|模组|算法)?(?:即|就|便|也|都|均|则|正是|全部)*(?:出自|来自)(?:{l}的?)?{S:o}(?:之手|团队|工程师|$|[,。;])',
    examples: [
      { text: '选用的[LEAP-9|t]发动机来自[云岭国际公司|o]。', reads: ['云岭国际公司 → LEAP-9'] },
      { text: '用来调度的“[航路大脑|t]”即出自[云岭云|o]之手。', reads: ['云岭云 → 航路大脑'] },
    ],
  },
  {
    rule: 'develops/made-together',
    type: 'develops',
    pattern: `{S+:o}[^。,{}]{0,14}?${MAKE}的(?:[^。,{}]{0,16}?)["]?{T+:t}`,
    examples: [
      {
        text: '[云岭所|o][林海|p]院士团队与[滨海物理研究所|o]联合研制的“[滨海光源|t]”发光。',
        reads: ['云岭所 → 滨海光源', '滨海物理研究所 → 滨海光源'],
      },
      { text: '[云岭车|o]与[滨海网|o]合资打造的[慧己L9|t]。', reads: ['云岭车 → 慧己L9', '滨海网 → 慧己L9'] },
    ],
  },
  {
    rule: 'develops/cooperate-on',
    type: 'develops',
    pattern: '{S+:o}(?:联合|共同|合作|合资)的["]?{T+:t}',
    examples: [
      {
        text: '他们与[滨海医院|o]合作的“[智理|t]”阅片系统上线。',
        reads: ['滨海医院 → 智理'],
      },
    ],
  },
  {
    rule: 'develops/maker-named-after',
    type: 'develops',
    pattern:
      '{T:t}["》]*,?(?:其|的)~(?:制作方|开发商|开发者|开发方|制造商|研发方|研制方|研制单位|出品方|生产商|主人|母公司|东家|设计方)、?(?:{l})?{S:o}',
    examples: [
      { text: '综艺节目《[山间有声|t]》的原制作方[云岭时代|o]。', reads: ['云岭时代 → 山间有声'] },
      { text: '底层是[Yunzure|t]，其主人[云岭软件|o]去年进入。', reads: ['云岭软件 → Yunzure'] },
    ],
  },
  {
    rule: 'develops/by-virtue-of',
    type: 'develops',
    pattern: '{S:o}(?:则|也|正|又|主要|一直)?(?:凭借|凭|靠|依靠|主打|主推|主攻)["]?{T+:t}',
    examples: [{ text: '[云岭空间|o]凭借[星网|t]已把400多颗卫星送上天。', reads: ['云岭空间 → 星网'] }],
  },
  {
    rule: 'develops/flagship',
    type: 'develops',
    pattern: `(?<!{o}的?)(?:主打产品|主力产品|主力机型|主力车型|拳头产品|核心产品|代表作|旗舰产品|重磅产品|重要的产品|旗下的?|自有品牌|自家的|自家|自研的|自主研发的|自产的|主推的|主力是|主攻|主打|产品)(?![^。,{}]{0,12}[用进入载与和由为将在把给])[^。,{}]{0,12}?["]?{T+:t}`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      { text: '[云岭医疗|o]做机器人，主打产品“[康手|t]”获批。', reads: ['云岭医疗 → 康手'] },
      { text: '[云岭机器|o]透露，旗下[CleanY-6|t]机种正进行测试。', reads: ['云岭机器 → CleanY-6'] },
      { text: '[云岭汽车|o]的新车基于自研的[EPB1平台|t]打造。', reads: ['云岭汽车 → EPB1平台'] },
    ],
  },
  {
    rule: 'develops/brands',
    type: 'develops',
    pattern: '(?:品牌|牌子|子品牌|产品线)["]?{T+:t}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [
      {
        text: '[云岭手机|o]有售后品牌[Yuncare|t]、配件品牌[yunmo|t]。',
        reads: ['云岭手机 → Yuncare', '云岭手机 → yunmo'],
      },
    ],
  },
  {
    rule: 'develops/new-one',
    type: 'develops',
    pattern: `(?:首款|首个|首颗|新一代|第[一二三四五]代|自研)[^。,{}]{0,12}?${PRODUCT}["]?{T+:t}["]?(?!的)`,
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭科技|o]成立两年后，首款训练芯片“[深思|t]”亮相。', reads: ['云岭科技 → 深思'] }],
  },
  {
    rule: 'develops/first-off-the-line',
    type: 'develops',
    pattern: '(?:下线|量产|投产|推出|发布|上市|亮相)的(?:正|分别)?(?:是|有|包括)~["]?{T+:t}',
    topic: { end: 'source', kind: 'organisation' },
    examples: [{ text: '[云岭诊断|o]宣布投产，首批下线的是[伊海|t]试剂。', reads: ['云岭诊断 → 伊海'] }],
  },
  {
    rule: 'develops/does-with-its-own',
    type: 'develops',
    pattern: '{S:o}[^。,{}]{0,10}把["]?{T+:t}["]?(?:的|平台|系统|芯片|卖|推|开放|搬|带)',
    examples: [{ text: '[云岭软件|o]也把[WPX|t]的研发重镇挪到了[滨海|l]。', reads: ['云岭软件 → WPX'] }],
  },
  {
    rule: 'develops/bought-from',
    type: 'develops',
    pattern:
      '从(?:{l}的?~)?{S:o}(?:手里|手中|处)?(?:引进|采购|引入|订购|进口)(?:了)?[^。,{}]{0,10}?["]?{T+:t}',
    examples: [{ text: '[云岭氢能|o]从[加海国|l][海拉德|o]引进[9TSL|t]生产线。', reads: ['海拉德 → 9TSL'] }],
  },
];
