/** What may stand before a verb of speaking and makes another word of it: 被称, 简称, 小说. */
const NO_SPEECH = `(?<![被简俗号堪又合统人自职名全美戏下]称)(?<![小学传]说)(?<!被(?:认为|提到|宣布))(?<!(?:据|可|应邀|自我)介绍)`;

/**
 * The source of an expression for a verb of speaking; a longer word that only begins like one (称为, 说明,
 * 建议书) and one that describes a noun (介绍的情况) are none.
 */
export const SPEECH =
  '(?:表示|介绍(?!信|所)|宣称|声称|称(?![为作之号呼职霸赞])|说(?![明法服辞不起到得])|指出|认为|透露|强调|坦言|回应' +
  '|回忆(?!录)|补充|告诉(?:[^,。;:!?"]{0,10}?记者)?|解释(?!权)|直言|提到|预计|建议(?!书|稿)|呼吁|宣布|披露|憶述|报道(?=[,:]))' +
  `${NO_SPEECH}(?!的)`;

/** What may follow the verb and belongs to it: 介绍道, 补充说. */
export const AFTER_SPEECH = '(?:了|道|说|过|称)?';

/** A word that ends the description of somebody: 相关负责人, 发言人, 首席执行官, 方面. */
export const SOMEBODY = /(?:人|者|长|家|员|官|士|方|方面|裁|理|任|监|记|师|们|层|授|表|席|东|秘书|C[EFTO]O)$/;

/** Where what stands between a name and its verb stops naming somebody: 沈舟|对某报记者称, 沈舟|昨日表示. */
export const NOT_NAMING =
  /对|向|在|于|就|还|也|亦|则|均|都|又|并|曾|同时|进一步|随后|日前|近日|昨|今|去年|此前|最近|明确|公开|接受|告诉(?:[^,。;:!?"]{0,10}?记者)?|特别|坦率|这样|如此|如是|一再|多次|多年|[\d(\s]/;
