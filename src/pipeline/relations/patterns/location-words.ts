/** Words that several patterns of place share, as parts of regular expressions. */

/** What an organisation has somewhere: works, offices, shops. */
export const SITE =
  '(?:工厂|新厂|老厂|超级厂|[一二三四]厂|厂房|厂子|厂区|电厂|药厂|分厂|产线|生产线|组装线|封装线|示范线|中试线|车间|基地|产业园|园区|研发中心|研究中心|数据中心|运营中心|营运中心|结算中心|仓储中心|物流中心|交付中心|体验中心|创新中心|技术中心|研究院|研究所|实验室|研发团队|团队|总部|分部|办公室|办事处|联络处|代表处|事务所|营业部|分公司|子公司|项目公司|分行|支行|分院|分校|校区|分支机构|门店|旗舰店|分店|专卖店|餐厅|门诊|诊所|医院|仓库|机房|大楼|写字楼|网点|据点|码头|铁矿|铜矿|锂矿|园子|中央厨房|加氢站|充电站|项目|厂)';

/** Verbs by which something comes to be or stays in a place, before the name of the place. */
export const SIT =
  '(?:设在|设于|设到|位于|位在|座落于|坐落于|坐落在|坐落|地处|建在|建于|落在|落于|落户于|落户在|落户|落址|落子|落脚在|落脚|选址在|选址于|选址|选在|定在|放在|放到|放进|安在|租在|开在|开到|搬到|搬至|搬入|搬进|搬往|搬迁至|搬迁到|迁到|迁至|迁入|迁往|迁回|迁址|挪到|移至|移到|转移到|注册在|注册于|扎根在|扎根于|扎根|入驻|进驻|驻扎在|分布在|分布于|分布|藏在|布局在|布局|在)';

/** Kinds of firms as an article calls them right before their names. */
export const FIRM =
  '(?:公司|企业|集团|机构|大厂|新创|初创|独角兽|巨头|龙头|基金|银行|财团|首富|平台|品牌|电商|厂商|厂家|车企|药企|房企|供应商|提供商|运营商|制造商|开发商|承包商|集成商|经销商|芯片商|设备商|代工厂|新势力|创企|老字号|同行|劲旅|电缆大厂|钢厂)';

/** Verbs by which an organisation comes into being. */
export const FOUND = '(?:创办|创立|创建|创设|成立|注册成立|登记成立|设立|组建|办起|开办|合办|开设|开起|建起)';
