import type { EntityKind } from '../../../schema/ontology.ts';
import type { UnitKind } from './quantities.ts';

/** A quantity that a thing has: what it is called, the units it is given in, the kinds of thing that have it. */
export interface Measure {
  /** A regular expression that the end of the words before the number must match. */
  readonly name: string;
  readonly units: readonly UnitKind[];
  readonly kinds: readonly EntityKind[];
}

const ANYTHING = ['organisation', 'location', 'technology', 'policy'] as const;
const FIRMS = ['organisation'] as const;
const WORKS = ['organisation', 'location'] as const;

/** What business and technology news measures. The longest name that fits is taken. */
export const MEASURES: readonly Measure[] = [
  {
    name: '(?:全职|在职|研发|技术|管理|销售|中国|海外|全球)?(?:员工|雇员|职工|全员|团队|研发人员|技术人员|工程师|从业人员|人员)(?:规模)?',
    units: ['count', 'share'],
    kinds: WORKS,
  },
  {
    name: '(?:[年月季]度?|全年|上半年|下半年|海外|主营业务|营业|总|合计|累计)?(?:营业收入|营业额|营收|收入|销售额|销售收入|成交额|交易额|成交总额|流水)',
    units: ['money', 'share'],
    kinds: FIRMS,
  },
  {
    name: '(?:年|净|毛|税前|归母|归母净|营业|经营)?(?:利润|亏损|盈利|净利|纯利|溢利|毛利率|利润率|净利率)(?:总额)?',
    units: ['money', 'share'],
    kinds: FIRMS,
  },
  { name: '(?:投后|投前|总)?(?:市值|估值|身价)', units: ['money', 'share'], kinds: FIRMS },
  {
    name: '(?:注册资本|注册资金|实收资本|总资产|净资产|资产总额|资产规模|管理规模|管理资产|负债|总负债|资金规模|基金规模|首期规模|总规模|规模)',
    units: ['money', 'share', 'size', 'count', 'performance'],
    kinds: ANYTHING,
  },
  {
    name: '(?:[ABCDEFPre]{1,3}\\+?轮|天使轮|种子轮|战略|股权|首轮|新一轮|本轮|累计|总)?(?:融资额|融资总额|融资|募资额|募资总额|募集资金|募资)',
    units: ['money'],
    kinds: FIRMS,
  },
  {
    name: '(?:项目|固定资产|计划|预计|首期|一期|二期)?(?:总投资额|总投资|投资总额|投资规模|投资额|总造价|造价|总投入)',
    units: ['money', 'share'],
    kinds: ANYTHING,
  },
  { name: '(?:研发投入|研发费用|研发支出|研发经费)(?:占比|比例)?', units: ['money', 'share'], kinds: FIRMS },
  {
    name: '(?:耗资|总值|货值|合同额|合同金额|合同总额|订单额|订单金额|订单总额|成本|物料成本)',
    units: ['money'],
    kinds: ANYTHING,
  },
  {
    name: '(?:平均|预|市场)?(?:售价|定价|价格|单价|客单价|票价|租金|起售价|指导价|目标价|报价)',
    units: ['money', 'share'],
    kinds: ['technology', 'location', 'organisation'],
  },
  {
    name: '(?:股价|发行价|收盘价|每股派息|股息|纳税|年薪|补贴|奖励|税收|纳税额|出口额|进口额|产值|总产值|增加值|GDP|生产总值)',
    units: ['money', 'share'],
    kinds: WORKS,
  },
  {
    name: '(?:总|占地|规划|建筑|总建筑|建设|用地|使用|营业|厂房|展览|种植|覆盖|核心区|规划总)?面积|占地',
    units: ['size'],
    kinds: ANYTHING,
  },
  {
    name: '(?:全长|总长|总长度|长度|全线长|里程|运营里程|通车里程|海拔|高度|宽度|直径|口径|水深)',
    units: ['size', 'count'],
    kinds: ANYTHING,
  },
  {
    name: '(?:设计|规划|总|最大)?(?:[年月日])?(?:产能|产量|销量|销售量|出货量|交付量|保有量|装机量|装机容量|装机规模|吞吐量|处理能力|生产能力|接待量|客流量|发电量|用电量|库存|储量|容量|存储容量|运力|载重|载客量|供货量|订单量|订单|下载量|播放量|阅读量|点击量|访问量|日活|月活)',
    units: ['count', 'size', 'performance', 'share'],
    kinds: ANYTHING,
  },
  {
    name: '(?:全球|国内|中国)?(?:市场份额|份额|市场占有率|市占率|占有率|渗透率|覆盖率|准确率|识别率|识别准确率|良率|良品率|合格率|成功率|利用率|入住率|出租率|上座率|满意度|国产化率|自给率|转化率|效率|占比|复购率|增速|增长率|增幅|降幅|毛利|比率)',
    units: ['share'],
    kinds: ANYTHING,
  },
  {
    name: '(?:[\\u4e00-\\u9fff]{2,4})?(?:速度|功率|时延|延时|延迟|时间|精度|分辨率|续航|续航里程|算力|峰值算力|带宽|能耗|功耗|误差|误差率|响应时间|重量|厚度|寿命)',
    units: ['performance', 'size', 'share'],
    kinds: ['technology', 'location', 'organisation'],
  },
];

/** Verbs after which a number counts what their subject has. */
export const HOLDING =
  /(?:拥有|汇聚|聚集|集聚|积聚|云集|现有|设有|共有|建有|配有|持有|坐拥|掌握|储备|引进|吸引|引入|招引|孵化|培育|推出|发布|上线|开设|开出|设立|建成|建设|新建|在建|投建|部署|布局|铺设|投放|投用|运营|管理|服务|覆盖|连接|接入|申请|获得|取得|授权|收获|斩获|签约|售出|卖出|销售|交付|出货|生产|年产|日产|量产|下线|招聘|招募|新增|裁减|裁员|培养|收治|接待|处理|完成|提供|创造|带动|安置|安排|容纳|收录|发表|承担|拿下|入驻|落户|包括|含|有)(?:了|着|过|起)?$/;

/** Verbs by which what is counted comes to the thing named after them: 130家企业入驻某园. */
export const COMING_TO =
  /^(?:已|已经|将|先后|陆续|正式|集中|集体|共同)*(?:入驻|落户|进驻|签约入驻|签约落户|落地|加入|汇聚于|聚集在|集聚在|云集于)/;

/** Nouns of which a relation says how much is held. */
export const HELD = /^(?:的|左右)*(?:股份|股权|份额|权益|股|投票权|表决权)/;

/** What money is, if it is named after its sum and a verb says who has it: 完成5亿元C轮融资. */
export const SUM_OF =
  /^(?:人民币|左右|以上)?的?((?:[A-Za-z][\u4e00-\u9fff+-]{0,2}轮|天使轮?|种子轮?|战略|首轮|新一轮|股权)?(?:融资|订单|合同|净利润|利润|亏损|营收|营业收入|销售收入|销售额|收入|补贴|奖励|奖金|产值|投资))(?![方者额人总])/;
export const HAVING_MONEY =
  /(?:完成|获|获得|拿到|获取|取得|得到|收到|签下|签订|实现|创造|斩获|宣布完成|募得|录得|享受|领取)(?:了|过|到)?$/;

/** Verbs that say themselves what is counted, where no noun does: 累计交付7.7万辆. */
export const COUNTING_VERB =
  /(交付|销售|售出|卖出|出货|出口|进口|生产|量产|年产|日产|下线|接待|裁员|扩招|招聘|招生|发行|发电|运送|投放|投用|预订|下单)(?:了|量)?$/;
