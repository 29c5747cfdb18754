/** Characters of sentences and slogans, which no coined name is made of. */
export const SENTENCE_WORDS = /[的了又就也都还不很最个你我他她它吗呢吧啊在是有要会能让把被给]|^一[键站体]/;

/** A noun right before a quoted name that says it is a company: 影像公司“云岭影像”. */
export const FIRM_BEFORE =
  /(?:公司|企业|厂商|独角兽|服务商|提供商|制造商|运营商|供应商|开发商|集成商|车企|药企|房企|巨头|龙头|新势力|创企|初创|新创)$/;
/** What a firm is called between quotation marks: no verb of a slogan begins it (企业“走出去”). */
const FIRM_NAME = /^(?:(?![走请引抱上下出零入])[一-鿿]{3,8}|[一-鿿A-Za-z0-9·. ]{2,16}(?:公司|集团))$/;
/** What follows words in quotation marks that tell how a firm does something, or name its product. */
const OTHER_AFTER =
  /^(?:[一-鿿]{0,4}(?:服务|模式|行动|战略|计划|工程|培育|清单|名单|机制|政策|式|型|化)|[一-鿿]{0,2}(?:平台|系统|芯片|机器人|软件|项目|大模型|品牌|车型|产品|火箭|卫星))/;

/** Tells whether words in quotation marks are the name of a firm: it is called one right before them. */
export function isQuotedFirm(before: string, inner: string, after: string): boolean {
  return (
    FIRM_BEFORE.test(before) &&
    FIRM_NAME.test(inner) &&
    !SENTENCE_WORDS.test(inner) &&
    !OTHER_AFTER.test(after)
  );
}
