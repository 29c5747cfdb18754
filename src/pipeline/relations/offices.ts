import type { EntityKind } from '../../schema/ontology.ts';
import { toSimplified } from '../articles/normalise.ts';
import type { Entity } from '../entities/entity.ts';

/** What a title says of the body in which it is an office: its kind, and what its name looks like. */
interface Office {
  readonly title: RegExp;
  readonly kind: EntityKind;
  readonly name?: RegExp;
  readonly notName?: RegExp;
}

const PROVINCE =
  /[省]$|自治区$|^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)$/;
/** Bodies that have no directors and chief executives. */
const NO_COMPANY =
  /(?:政府|委员会|[市省区县党政纪国发改建]委|法院|检察院|[^总]局|厅|[^总分]部|署|[^公]司|报|日报|晚报|通讯社|新闻|新华社|大学|学院|交易所|联交所|港交所|协会|学会|商会|促进会|海关|财新网|管委会|天眼查|企查查|36氪|晚点.{0,10}|周刊|杂志|研究院|研究所|医院|基金会|监会|科创板|创业板|人大|政协|Exchange)$/;

/** From the most telling title to the least. A title that none of them knows says too little. */
const OFFICES: readonly Office[] = [
  { title: /^实验室/, kind: 'organisation', name: /实验室/ },
  { title: /^(?:研究院|研究所|学院)/, kind: 'organisation', name: /(?:院|所)$/ },
  { title: /^中心/, kind: 'organisation', name: /中心$/ },
  { title: /^园区/, kind: 'location', name: /(?:园|园区|区|城|谷|港|基地)$/ },
  {
    title: /市长$|市委(?:副?书记|秘书长)$/,
    kind: 'location',
    name: /市$|^[一-鿿]{2,3}$/,
    notName: /[县区省国岛镇村湾园角洋洲]$/,
  },
  { title: /区长$|区委副?书记$/, kind: 'location', name: /区$/ },
  { title: /县长$|县委副?书记$/, kind: 'location', name: /[县旗]$/ },
  { title: /州长$|州委副?书记$/, kind: 'location', name: /州$/ },
  { title: /镇长$|镇党委副?书记$/, kind: 'location', name: /镇$/ },
  { title: /省长$|省委副?书记$/, kind: 'location', name: PROVINCE },
  {
    title: /(?:校长|教务长)$/,
    kind: 'organisation',
    name: /(?:大学|学院|学校|中学|小学|[^远巨]大|校|University)$/,
  },
  { title: /(?<!执)行长$/, kind: 'organisation', name: /(?:银行|支行|分行|行|农商|信用社|Bank)$/ },
  { title: /院长$/, kind: 'organisation', name: /(?:院|Institute|大学.{1,12}院)$/ },
  { title: /所长$/, kind: 'organisation', name: /(?:所|实验室|律所)$/ },
  { title: /馆长$/, kind: 'organisation', name: /馆$/ },
  { title: /台长$/, kind: 'organisation', name: /台$/ },
  { title: /厅长$/, kind: 'organisation', name: /厅$/ },
  { title: /局长$/, kind: 'organisation', name: /局$/ },
  { title: /署长$/, kind: 'organisation', name: /署$/ },
  { title: /(?:理事长|会长|理事)$/, kind: 'organisation', name: /(?:会|盟|院|局|园|中心)$/ },
  {
    title: /主任(?:委员)?$/,
    kind: 'organisation',
    name: /(?:中心|实验室|委员会|[发改国管委]委|委|办公室|办|室|系|科|管委会)$/,
  },
  { title: /^(?:副|名誉|联席|执行|董事局|董事会)?主席$/, kind: 'organisation', notName: NO_COMPANY },
  { title: /党委(?:常务)?副?书记$/, kind: 'organisation', notName: /(?:[市省区县]委|纪委|组织部)$/ },
  {
    title:
      /(?:董事|总裁|总经理|CEO|CFO|COO|CTO|CIO|CMO|CSO|首席.{1,6}官|执行长|财务长|营运长|技术长|董座|副总|总监|创始人|创办人|创始合伙人|董事长|监事|掌门人|总会计师|董秘|联席主席|首席科学家|合伙人|总编辑|实控人)/,
    kind: 'organisation',
    notName: NO_COMPANY,
  },
];

/** The kind of body in which a title is an office, and which bodies it can be; null if the title does not tell. */
export function bodyOfOffice(
  title: string,
): { readonly kind: EntityKind; readonly fits: (entity: Entity) => boolean } | null {
  const office = OFFICES.find((candidate) => candidate.title.test(title));
  if (office === undefined) return null;
  const { kind, name, notName } = office;
  const fits = (entity: Entity) =>
    entity.kind === kind &&
    (name === undefined || namesOf(entity).some((form) => name.test(form))) &&
    (notName === undefined || !notName.test(toSimplified(entity.name)));
  return { kind, fits };
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map(({ text }) => text)].map(toSimplified);
}
