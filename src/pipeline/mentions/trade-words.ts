/**
 * Words for a line of business in which names of companies end (某某科技, 某某船务) and that their short forms
 * drop. As sources of regular expressions.
 */

/** Words that hardly end anything but a company's name. */
const CORPORATE =
  '控股|股份|实业|重工|精工|置业|药业|制药|矿业|纸业|酒业|乳业|牧业|种业|钢铁|船务|航运|海运|邮船|货运|速运|快递|影业|传媒|互娱|创投|资本|投顾|财险|人寿|证券|期货|信托|微电子|半导体|封测|智造|智驾|数科|金服|商行|电装|机械|生物|医药|水务|燃气|光电|建工|建材|新材|物业|地产|零售|百货|眼镜|珠宝|服饰|乳品';
/** Words for a trade as such too: more must speak for a name. */
const SECTOR =
  '科技|技术|智能|信息|软件|网络|数据|电子|医疗|健康|基因|汽车|出行|航空|航天|物流|冷链|能源|电力|电气|电器|电池|储能|光伏|风电|充电|化工|化学|材料|建筑|文化|游戏|教育|旅游|酒店|餐饮|食品|饮料|农业|家居|家电|超市|电商|投资|基金|保险|租赁|通信|通讯|电讯|仪器|动力|环保|云';

export const CORPORATE_WORD = `(?:${CORPORATE})`;
export const TRADE_WORD = `(?:${CORPORATE}|${SECTOR})`;

/** Words that say what kind of business it is and that no business is called by. */
const GENERAL =
  '新能源|新材料|人工智能|人工|互联网|物联网|车联网|区块链|大数据|云计算|第三方|可再生|半导体|集成电路|生物|医药|医疗|医学|影像|智能|智慧|数字|数据|信息|电子|网络|通信|移动|软件|硬件|芯片|功率|模拟|传统|现代|先进|高新|高端|核心|关键|前沿|基础|通用|专用|大型|中小|小型|头部|上市|创业|创新|新兴|传感|自动|驾驶|无人|量子|材料|化学|机械|电动|燃油|民用|军用|国产|进口|自主|自研|合资|国有|国营|民营|外资|集体|个人|家庭|社会|公共|商业|商务|金融|财产|农业|工业|制造|服务|文化|教育|体育|健康|旅游|绿色|清洁|环保|跨境|海外|国内|国外|境外|国际|全球|全国|世界|国家|中国|外国|本土|本地|当地|西方|东方|南方|北方|地方|城市|乡村|农村|城乡|线上|线下|汽车|整车|乘用车|商用车|航空|航天|海洋|远洋|铁路|公路|民航|港口|航运|物流|仓储|冷链|货物|能源|电力|石油|石化|煤炭|钢铁|稀土|有色|房|房地产|私募|公募|产业|风险|股权|战略|政府|引导|专项|企业|公司|集团|市场|行业|客户|用户|投资|建设|发展|开发|研发|生产|消费|数|空天|低空|科技|技术|高科技|其他|相关|主要|部分|所有|多家|一家|两家|这家|该|本|我国|社保|养老|公益|慈善|保障|救助|母|子|总';
const GENERAL_WORDS: ReadonlySet<string> = new Set(GENERAL.split('|'));
const LONGEST_GENERAL = Math.max(...[...GENERAL_WORDS].map((word) => word.length));

/**
 * True if `modifier` only says what kind of thing it is (新能源 before 汽车) and is no name: if it is nothing but
 * such words. Linear in its length, where an expression would try every way to cut it (人工智能, 人工|智能).
 */
export function isGeneralModifier(modifier: string): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < modifier.length; start += 1)
    if (reached.has(start))
      for (let length = 1; length <= LONGEST_GENERAL; length += 1)
        if (GENERAL_WORDS.has(modifier.slice(start, start + length)))
          reached.add(Math.min(start + length, modifier.length));
  return modifier !== '' && reached.has(modifier.length);
}
