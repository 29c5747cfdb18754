import type { MarkRole } from '../../graph/quote.ts';
import type { EntityKind, RelationType, Status } from '../../schema/ontology.ts';
import type { AliasReason, MentionReason } from '../../schema/reasons.ts';
import type { LoadProblem, Theme } from '../store/app-state.ts';
import { filterZhHans } from './filter-zh-hans.ts';
import { focusZhHans } from './focus-zh-hans.ts';
import { layoutZhHans } from './layout-zh-hans.ts';
import { overviewZhHans } from './overview-zh-hans.ts';
import { panelsZhHans } from './panels-zh-hans.ts';
import { readerZhHans } from './reader-zh-hans.ts';
import { searchZhHans } from './search-zh-hans.ts';
import { seeingZhHans } from './seeing-zh-hans.ts';
import { tablesZhHans } from './tables-zh-hans.ts';

/** How a type of relation is worded. */
export interface RelationWords {
  /** On its line and in the legend. */
  readonly name: string;
  /** Between its two ends, as a sentence. */
  readonly verb: string;
  /** As a heading over the other ends, seen from the source and from the target. */
  readonly outgoing: string;
  readonly incoming: string;
}

const words = (name: string, verb: string, outgoing: string, incoming: string): RelationWords => ({
  name,
  verb,
  outgoing,
  incoming,
});

const kinds: Record<EntityKind, string> = {
  organisation: '机构',
  person: '人物',
  location: '地点',
  policy: '政策',
  technology: '技术',
};

const relations: Record<RelationType, RelationWords> = {
  located_in: words('位于', '位于', '位于', '位于此地'),
  part_of: words('隶属', '隶属于', '隶属于', '下辖'),
  holds_position: words('任职', '任职于', '任职于', '在此任职'),
  formerly_at: words('曾任职', '曾任职于', '曾任职于', '曾在此任职'),
  cooperates_with: words('合作', '合作', '合作', '合作'),
  signs: words('签署', '签署', '签署', '签署方'),
  issues: words('发布', '发布', '发布', '发布者'),
  launches: words('启动', '启动', '启动', '启动者'),
  develops: words('研发', '研发', '研发', '研发者'),
  invests_in: words('投资', '投资', '投资', '投资方'),
  owns: words('控股', '控股', '旗下有', '归属于'),
  acquires: words('收购', '收购', '收购', '收购方'),
  founded: words('创立', '创立', '创立', '创立者'),
  supplies: words('供应', '供应', '供应 / 服务', '供应方'),
  uses: words('采用', '采用', '采用', '采用者'),
  competes_with: words('竞争', '竞争', '竞争', '竞争'),
  recommends_to: words('建议', '建议', '建议', '建议来自'),
};

const statuses: Record<Status, string> = { actual: '已成事实', planned: '计划中', denied: '已否认' };

const marks: Record<MarkRole, string> = {
  mention: '提到这个名字',
  source: '起点',
  target: '终点',
  trigger: '关系用词',
};

const problems: Record<LoadProblem['reason'], { title: string; help: string }> = {
  missing: {
    title: '还没有图谱',
    help: '页面旁边没有 graph.json。先用 npm start（或 npm run -s yintu -- build）从文章生成，再重试；也可以打开一份已有的图谱文件。',
  },
  unreachable: {
    title: '读不到图谱',
    help: '网络断了，或服务没有开着。检查之后重试，或打开一份保存在本机的图谱文件。',
  },
  'not-json': {
    title: '图谱文件不完整',
    help: '文件在中途断掉了，或不是 JSON。重新生成或重新下载后再试。',
  },
  'not-yintu': {
    title: '这不是引图的图谱',
    help: '文件是 JSON，但没有引图的标记。请选择由引图导出或生成的 graph.json。',
  },
  'unknown-version': {
    title: '图谱的版本不认识',
    help: '这份文件出自另一个版本的引图。更新页面，或用这个版本重新生成图谱。',
  },
  'breaks-contract': {
    title: '图谱文件有错',
    help: '其中有内容对不上原文，为免误导，不予显示。请重新生成；下面的细节供生成它的人参考。',
  },
};

const themes: Record<Theme, string> = { system: '跟随系统', light: '浅色', dark: '深色' };

/** How the build came to see a name in a stretch of text. */
const mentionReasons: Record<MentionReason, string> = {
  tagger: '标注模型',
  lexicon: '词表',
  consistency: '文中他处的同一名称',
  'latin-name': '外文名',
  'name-head': '名称末尾的用词',
  'title-marks': '书名号',
  'quoted-name': '引号',
  'title-before-name': '姓名前的职务',
  'title-after-name': '其后的职务与姓名',
  'list-member': '并列名单',
  'short-form': '简称',
  'declared-alias': '文中说明的简称',
  'model-number': '型号',
  'party-committee': '党委名称',
  apposition: '其前的类别用词',
  'abbreviated-place': '地名单字简称',
  'name-cut-short': '补全的姓名',
  'definite-nominal': '特指的称呼',
  'name-tail': '省去首词的名称',
  learned: '按标注文章所学判定',
  curation: '人工校订',
};

/** Why another form of a name is taken for the same thing. */
const aliasReasons: Record<AliasReason, string> = {
  lexicon: '词表所载',
  declared: '文中说明',
  'legal-form': '省去公司后缀',
  'generic-tail': '省去末尾通名',
  'inserted-word': '中间多一词',
  spelling: '写法不同',
  branch: '分支机构的另一写法',
  'short-form': '简称',
  'own-words': '文中原话',
  curation: '人工校订',
};

export const zhHans = {
  languageName: '中文',
  product: '引图',
  tagline: '中文报道里的机构、人物、地点与政策，句句有出处',
  kinds,
  relations,
  statuses,
  marks,
  problems,
  themes,
  mentionReasons,
  aliasReasons,
  patternFor: (relation: string) => `“${relation}”的句式`,
  nameItself: '名称本身',

  articles: (count: number) => `${count} 篇文章`,
  entities: (count: number) => `${count} 个名字`,
  relationCount: (count: number) => `${count} 条关系`,
  mentionCount: (count: number) => `提到 ${count} 次`,
  listSeparator: '、',

  ...searchZhHans,

  filter: '筛选',
  kindsHeading: '种类',
  typesHeading: '关系',
  all: '全选',
  none: '全不选',
  reset: '恢复全部',
  onlyConnected: '隐去没有关系的名字',
  collapseFilter: '收起筛选',
  showFilter: '打开筛选',
  nothingVisible: '筛掉了所有内容',
  nothingVisibleHelp: '没有一个名字符合当前的筛选。',
  shownOf: (shown: number, all: number) => `显示 ${shown} / ${all} 个名字`,
  ...filterZhHans,

  canvasLabel: '关系图',
  canvasHelp:
    '方向键走到相邻的名字，回车查看，空格加入选择，Esc 取消选择，加减号缩放，0 看全图，问号列出全部按键。',
  ...tablesZhHans,
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '看全图',
  mapTools: '缩放',

  introHint: '点一个名字，看原文怎么说；点一条线，看它凭哪句话。',
  introSource: '出处',
  introBest: '联系最多',
  untitled: '未命名的文章',

  selection: '详情',
  close: '关闭',
  back: '返回概览',
  aliases: '又名',
  facts: '原文里的数字',
  relationsHeading: '关系',
  quotesHeading: '原文',
  openRelation: '出处',
  openRelationLabel: (sentence: string) => `看出处：${sentence}`,
  showMore: (count: number) => `再显示 ${count} 条`,
  foundBy: (reader: string) => `识别：${reader}`,
  noRelations: '文中没有说它与其他名字的关系。',
  hiddenByFilter: '图上没有显示：已被筛选隐去。',

  ...focusZhHans,
  ...overviewZhHans,
  ...seeingZhHans,
  ...layoutZhHans,
  sentence: (source: string, verb: string, target: string) => `${source} ${verb} ${target}`,
  mutualSentence: (source: string, verb: string, target: string) => `${source} 与 ${target} ${verb}`,
  status: '状态',
  date: '时间',
  title: '职务',
  amount: '金额',
  share: '持股',
  speaker: '说话人',
  key: '标记说明',
  unknownTitle: '图中没有它',
  unknownHelp: (key: string) => `链接指向“${key}”，而这张图里没有。它可能来自另一个版本的图谱。`,

  exportMenu: '导出',
  exportPng: '图片（PNG）',
  exportPngHelp: '当前显示的整张图，两倍精度',
  exportJson: '整个图谱（JSON）',
  exportJsonHelp: '含全文，可在此重新打开',
  exportShown: '当前显示的部分（JSON）',
  exportShownHelp: '按筛选结果',
  exportFailed: '图片没有生成：图太大，浏览器画不下。筛掉一些再试。',
  exportCrowded: (count: number) => `图片已保存；有 ${count} 个名字没有放下。`,
  exported: (fileName: string) => `已保存 ${fileName}`,
  openFile: '打开图谱文件…',
  dropHere: '松手即可打开这份图谱',
  openedFile: (fileName: string) => `打开的文件：${fileName}`,
  openOwn: '回到本页的图谱',
  refused: (fileName: string, title: string, help: string, detail: string) =>
    `没有打开 ${fileName}：${title}。${help}（${detail}）`,
  detail: '细节',

  theme: '明暗',
  language: '语言',
  keys: '快捷键',

  loading: '正在打开图谱…',
  retry: '重试',
  emptyTitle: '文章里没有找到名字',
  emptyHelp: '图谱是好的，只是空的。换一篇写到机构、人物或地点的文章，重新生成后再看。',
  panelFailed: '这一块出了错',
  panelFailedHelp: '其余部分仍可使用。',

  keyList: [
    ['/', '查找名字和原文'],
    ['Ctrl + K', '同上，在输入框里也可用'],
    ['↑ ↓ Home End', '在查找结果中移动'],
    ['Tab', '进入和离开关系图'],
    ['← ↑ → ↓', '走到那个方向最近的、有关系的名字'],
    ['Shift + ← ↑ → ↓', '走到那个方向最近的名字，不论有无关系'],
    ['Enter', '查看所在的名字'],
    ['Space / Shift + Enter', '把所在的名字加入选择，或去掉'],
    ['Shift / Ctrl + 点击', '把名字加入选择，或去掉'],
    ['Shift + 拖动', '圈选；同时按 Ctrl，加入已选的'],
    ['F', '只看周围 1 步、2 步、3 步，再看全部'],
    ['双击', '只看周围 1 步'],
    ['H / Delete', '隐藏'],
    ['P', '固定，或放开'],
    ['E', '展开被隐藏的'],
    ['L', '选择排布'],
    ['V', '外观：大小与分群'],
    ['R', '打开或收起原文'],
    ['Ctrl + P', '打印原文或关系图'],
    ['← →', '原文里：走到上一个、下一个名字'],
    ['Ctrl + Z', '撤销'],
    ['Ctrl + Shift + Z', '重做'],
    ['Esc', '取消选择'],
    ['+ −', '放大、缩小'],
    ['0', '看全图'],
    ['?', '打开这张表'],
  ] as readonly (readonly [string, string])[],

  several: (count: number) => `选中 ${count} 个名字`,
  path: (from: string, to: string) => `从${from}到${to}`,
  noPath: '在当前显示的范围里，两者之间没有相连的关系。',
  wayOf: (way: number, ways: number) => `第 ${way} 条，共 ${ways} 条`,
  nextWay: '下一条',
  previousWay: '上一条',
  undo: '撤销',
  redo: '重做',
  announceSeveral: (count: number, names: string, neighbours: number) =>
    `已选中 ${count} 个名字：${names}；与它们相连的名字有 ${neighbours} 个。`,
  announcePath: (from: string, to: string) => `已选中从${from}到${to}的路径。`,

  ...panelsZhHans,
  ...readerZhHans,

  announceEntity: (kind: string, name: string, relations: number, mentions: number, neighbours: number) =>
    `已选中${kind} ${name}，与 ${neighbours} 个名字相连，${relations} 条关系，提到 ${mentions} 次。`,
  announceCursor: (kind: string, name: string, relations: number) => `${kind} ${name}，${relations} 条关系`,
  announceRelation: (sentence: string, quotes: number) => `已选中关系：${sentence}，${quotes} 处原文。`,
  announceShown: (entities: number, relations: number) => `显示 ${entities} 个名字，${relations} 条关系。`,
};

/** Every visible string. English must have the same keys: its dictionary is of this type. */
export type Messages = typeof zhHans;
