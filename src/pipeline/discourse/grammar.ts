import type { Group, Item, SentenceView, Slot } from './sentence-view.ts';

/** The part that a group of names plays in its clause, by the word that governs it. */
export type Governor =
  | 'none'
  | 'in'
  | 'disposed'
  | 'with'
  | 'by'
  | 'to'
  | 'from'
  | 'other'
  | 'verb'
  | 'possessive';

const PREPOSITIONS: ReadonlyMap<string, Governor> = new Map([
  ...['在', '于', '到', '至', '入', '进'].map((word) => [word, 'in'] as const),
  ...['与', '和', '同', '跟', '携手', '联合', '联手', '会同', '联同', '伙同', '牵手', '拉上', '偕同'].map(
    (word) => [word, 'with'] as const,
  ),
  ...['由', '被', '获', '受', '经'].map((word) => [word, 'by'] as const),
  ...['向', '对', '给', '为', '面向', '朝', '替', '帮'].map((word) => [word, 'to'] as const),
  ...['从', '自', '来自', '源于'].map((word) => [word, 'from'] as const),
  ...['把', '将'].map((word) => [word, 'disposed'] as const),
  ...['据', '根据', '按照', '依据', '随着', '凭借', '借助'].map((word) => [word, 'other'] as const),
  ...['以', '除', '除了', '通过', '关于', '比', '如', '像', '像是'].map((word) => [word, 'other'] as const),
]);

/** Verbs after which a name is still free to be a subject: they present it or report its words. */
const PRESENTING =
  /^(?:有|是|为|作为|成为|称|表示|宣布|介绍|认为|透露|说|指出|包括|包含|涵盖|例如|比如|诸如|其中|显示|报道|获悉|预计|见证|促成|邀请|支持|推动|希望|要求|将|正|正在|可|可以|应|能|要|会|就|已|已经|让|使|令)+$/;

/** How far back from a name, in characters, its governor is looked for. */
const REACH = 28;

/** What governs a group: the nearest preposition or verb before it that nothing but description parts from it. */
export function governorOf(view: SentenceView, group: Group, clauseFrom: number): Governor {
  if (textOf(view.items[group.to + 1]) === '的' || isOwner(view, group.to)) return 'possessive';
  let reach = REACH;
  const relative = { begun: false, verb: false };
  for (let index = group.from - 1; index >= clauseFrom; index -= 1) {
    const item = view.items[index];
    if (item === undefined) return 'none';
    if (item.type === 'slot') {
      if (!isDescribing(view, index, group)) return 'none';
      reach -= item.end - item.start;
      continue;
    }
    if (item.text === '(' || FORMERLY.test(item.text)) return 'other';
    if (item.text === '在' && isTimeClause(view, clauseFrom)) return 'none';
    if (relative.begun && OF_RELATIVE.test(item.text)) continue;
    const preposition = prepositionAt(view, index, group);
    // 与某地相望的某镇: the preposition of a clause that describes the name does not govern the name.
    const describes = relative.verb && !isVerb(view.items[index + 1]);
    if (preposition !== null && !describes) return preposition;
    if (preposition === null && isGoverningVerb(item) && !relative.begun) return 'verb';
    relative.begun ||= item.text === '的';
    relative.verb ||= relative.begun && isVerb(item);
    reach -= item.text.length;
    if (reach <= 0) return 'none';
  }
  return 'none';
}

/** A name that only describes the one after it: where it is, whose it is, what it makes (某指令集芯片公司乙), whom a person works for. */
function isDescribing(view: SentenceView, index: number, group: Group): boolean {
  const item = view.items[index];
  if (item?.type !== 'slot') return false;
  const { kind } = item.slot.entity;
  const isEmployer = kind === 'organisation' && group.slots[0]?.entity.kind === 'person';
  const isProduct = kind === 'technology' && group.slots[0]?.entity.kind === 'organisation';
  return (
    kind === 'location' || isEmployer || isOwner(view, index) || (isProduct && isFollowedByNoun(view, index))
  );
}

function isFollowedByNoun(view: SentenceView, index: number): boolean {
  const next = view.items[index + 1];
  return next?.type === 'word' && /^(?:n|nz)$/.test(next.tag);
}

/** 甲旗下的乙, 甲所持乙股权: the name only says whose the next one is, and plays no part of its own. */
export function isOwner(view: SentenceView, index: number): boolean {
  return (
    OWNED.test(wordsBetween(view, index + 1, index + 4)) &&
    view.items.slice(index + 2, index + 8).some((item) => item.type === 'slot')
  );
}

const OWNED = /^(?:旗下|麾下|名下|所持|手中|手里|下属|所属)(?!有|拥有|包括|还有)/;

/** 成立于某年的甲, 来自某地的甲: before 的 these govern the description and not the name after it. */
const OF_RELATIVE = /^(?:于|自|来自|源于)$/;

/** 对甲而言: the sentence is about it. */
const AS_FOR = /^(?:而言|来说|来讲|而|来)/;

/** 前身为某公司: an old name is not who the sentence is about. */
const FORMERLY = /^(?:前身|原名|曾用名|简称|下称)$/;

function prepositionAt(view: SentenceView, index: number, group: Group): Governor | null {
  const item = view.items[index];
  if (item?.type !== 'word') return null;
  if (/^对于?$/.test(item.text) && AS_FOR.test(wordsBetween(view, group.to + 1, group.to + 3))) return 'none';
  const isAdverb = item.text === '将' && item.tag !== 'p';
  return isAdverb || isCopula(view, item, group) ? null : (PREPOSITIONS.get(item.text) ?? null);
}

/** 在某某投资某地后: 在 frames a time, and what stands after it is a clause with a subject of its own. */
function isTimeClause(view: SentenceView, clauseFrom: number): boolean {
  const clause = view.clauses.find(({ from }) => from === clauseFrom);
  const last = clause && view.items[clause.to - 1];
  return last?.type === 'word' && TIME_END.test(last.text);
}

/** Words that end a clause of time. */
export const TIME_END = /(?:后|之后|以后|前|之前|以前|时|之际|期间|同时)$/;

/** A place that only describes the name after it (中国提供商某公司) plays no part of its own. */
export function isModifier(view: SentenceView, group: Group, clauseTo: number): boolean {
  if (group.slots.some((slot) => slot.entity.kind !== 'location')) return false;
  for (let index = group.to + 1; index < clauseTo; index += 1) {
    const item = view.items[index];
    if (item === undefined) return false;
    if (item.type === 'slot') return item.slot.entity.kind === 'organisation' && index > group.to + 1;
    if (!/^(?:n|nz|vn|a|an|m|q|u|v|ad|f)$/.test(item.tag) || /^(?:等|了|着|过)$/.test(item.text))
      return false;
    if (item.tag === 'v' && !followedByParticle(view, index, clauseTo)) return false;
  }
  return false;
}

/** 滨海市的东海区: only the second is where something is. */
export function isLargerPlace(view: SentenceView, group: Group): boolean {
  const [particle, next] = [view.items[group.to + 1], view.items[group.to + 2]];
  const isPlace = (slot: Slot | undefined) => slot?.entity.kind === 'location';
  return (
    particle?.type === 'word' &&
    particle.text === '的' &&
    next?.type === 'slot' &&
    isPlace(next.slot) &&
    isPlace(group.slots.at(-1))
  );
}

/** A verb before 的 describes: 高精度定位的提供商. */
function followedByParticle(view: SentenceView, index: number, clauseTo: number): boolean {
  return wordsBetween(view, index + 1, Math.min(clauseTo, index + 3)).startsWith('的');
}

/** 为 that says what something is (投资方为某公司), not for whom something is done (为某公司提供). */
function isCopula(view: SentenceView, word: Item, group: Group): boolean {
  if (word.type !== 'word' || word.text !== '为' || word.tag !== 'v') return false;
  const next = view.items[group.to + 1];
  return next?.type !== 'word' || !/^vn?$/.test(next.tag);
}

function isGoverningVerb(item: Item): boolean {
  return item.type === 'word' && item.tag === 'v' && !PRESENTING.test(item.text);
}

/** 某报记者获悉, 某所披露: who only passes the news on is not who it is about. */
export function isReporter(view: SentenceView, group: Group): boolean {
  const [slot] = group.slots;
  return slot?.entity.kind === 'organisation' && REPORTS.test(wordsBetween(view, group.to + 1, group.to + 6));
}

const REPORTS =
  /^["》)]?(?:新闻|财经|独家|实习|首席|特约)*(?:记者|编辑|报道|获悉|获知|了解|查询|梳理|发现|讯|首发|注意到|消息|官网|公开|数据|统计|研报|公示|权益披露|股权披露)/;

/** 乙领投，丙等老股东跟投: who gives a company money in passing is not who a text goes on about. */
export function isGiver(view: SentenceView, group: Group): boolean {
  return GIVES.test(wordsBetween(view, group.to + 1, group.to + 14));
}

const GIVES =
  /^(?:(?:、|和|及|与|以及)[^□,]{0,8}□(?:[^□,、]{0,8}□)?){0,5}(?:等[^,□]{0,10})?(?:继续|也|则|均|都|还|悉数|共同|联合|双双|独家|再次|连续|持续|进一步|追加|超额|选择){0,3}(?:领投|跟投|参投|跟进|加码|加注|注资|担任[^,□]{0,6}顾问)/;

function isVerb(item: Item | undefined): boolean {
  return item?.type === 'word' && item.tag === 'v';
}

/** The text of a word; null for a name. */
export function textOf(item: Item | undefined): string | null {
  return item?.type === 'word' ? item.text : null;
}

/** The groups that lie wholly in a range of items, in order. */
export function groupsWithin(view: SentenceView, from: number, to: number): Group[] {
  return view.groups.filter((group) => group.from >= from && group.to < to);
}

/** The text of the words in a range of items, names left out as `□`. */
export function wordsBetween(view: SentenceView, from: number, to: number): string {
  return view.items
    .slice(Math.max(0, from), Math.max(0, to))
    .map((item) => (item.type === 'word' ? item.text : '□'))
    .join('');
}

/** The index of the item that holds an offset; the number of items if none does. */
export function itemAt(view: SentenceView, offset: number): number {
  const index = view.items.findIndex((item) => offset < item.end);
  return index === -1 ? view.items.length : index;
}

/** Runs of words without a name between them, as ranges of item indexes within `range`. */
export function wordRuns(
  view: SentenceView,
  range: { from: number; to: number },
): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    if (view.items[index]?.type !== 'word') continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
