/** Words about titles that several patterns of offices share. The strings are sources of regular expressions. */

/** What says that a title is no longer held, where it stands in or before it. */
export const NO_LONGER =
  '(?:前(?![沿端台海线哨锋瞻])|原(?![料油子材创型生著])|时任|曾任|离任|卸任|已故|首任)';

/** Words that say what somebody is, and no office in a body. */
const NO_OFFICE =
  /(?:先生|女士|小姐|夫人|同志|大师|居民|村民|市民|用户|消费者|业主|乘客|游客|网友|学生|家长|商人|富豪|企业家|银行家|实际控制人|实控人|控股股东|投资者|当事人|被告|原告|代言人|冠军|名将|作者|作家|老板|天使投资人|嫌疑人|创业者|业内人士|代理律师|博士|硕士|博士生|研究生|大学生)$|^[^兼、]{0,12}(?:创始人|创办人|创办者)$/;

/** A title that its holder has given up. */
export const FORMER_TITLE = new RegExp(`(?:^|[^高草目此之以年])${NO_LONGER}`);

/** A title that makes nobody the holder of an office today. */
export const NOT_HELD = new RegExp(`${NO_OFFICE.source}|${FORMER_TITLE.source}`);

/** Titles that a company gives; no place has them. */
export const COMPANY_TITLE =
  '(?:总裁|总经理|CEO|COO|CFO|CTO|首席.{1,6}官|总监|董事|合伙人|记者|教授|研究员|分析师|经理|副总|店长|厂长|负责人|专家|工程师)';

/** Taking or holding an office. */
export const HOLDS =
  '(?:担任|出任|现任|现为|就任|当选为?|获委任?为|获任命为|被任命为|被委任为|获选为|获聘为|受聘为|被聘任?为|被推[选举]为|被选举?为|(?:获|受)聘(?:担任|出任)|升任|续任|兼任|身兼|接任|继任|转任|改任|调任|任)';

/** Before a verb: it was so and is so no longer. */
export const ONCE =
  '(?:曾经?|此前|之前|早前|早年|早先|以前|从前|过去|原本?|前(?=[为是任])|一度|历任|先后|更早|年前|前任|毕业后|不再|当过|做过|干过)';

/** Leading a body, without a title. */
export const LEADS = '(?:执掌|掌舵|掌管|掌门|主理|统领|领导|统管|主政|打理|主掌|操盘|坐镇|接掌)';
