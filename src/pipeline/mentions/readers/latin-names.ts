import type { EntityKind } from '../../../schema/ontology.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** Words in Latin letters with what belongs to them: AT&T, i-Pilot, Cambricon MLU100, Amnon Shashua, Foo B.V. */
const LATIN_NAME =
  /[A-Za-z][A-Za-z0-9]*(?:[&.\-+'][A-Za-z0-9]+)*(?: (?:[A-Z]|\d+[A-Z])[A-Za-z0-9]*(?:[&.\-+'][A-Za-z0-9]+)*)*(?:(?<= (?:B\.V|N\.V|S\.A|Inc|Corp|Ltd))\.|(?<= Co)\.?, Ltd\.?|, Inc\.?)?/g;
/** How names of companies end in the countries that write them in Latin letters. */
const LEGAL_FORM =
  / (?:Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|GmbH|AG|SE|SpA|B\.V|N\.V|S\.A|Group|Holdings?|Technologies|Pharmaceuticals?|Capital|Partners|Ventures)\.?$/;
/** How names of things do. */
const PRODUCT_FORM = /(?:^| )(?:OS|Pro|Max|Plus|Ultra|Mini|GPT)$/;

/** Abbreviations for things in general, not names of one thing. */
const GENERIC =
  /^(?:AI|VR|AR|MR|XR|IT|ICT|IP|IC|PC|TV|App|APP|CEO|CFO|COO|CTO|CIO|CMO|VP|HR|PR|GDP|CPI|PPI|PMI|IPO|PE|VC|LP|GP|PPP|ETF|REITs?|NGO|NBA|CBD|SUV|MPV|EV|PHEV|ADAS|FPGA|ASIC|GPU|CPU|NPU|SoC|LED|OLED|LCD|DNA|RNA|PCR|ICU|CT|B2B|B2C|C2C|O2O|SaaS|PaaS|IaaS|IoT|API|SDK|UI|UX|GPS|WiFi|Wi-Fi|5G|4G|3G|NFC|RFID|USB|QR|PDF|PPT|Excel|OK|vs|VS|No|KPI|ROI|ESG|R&D|OEM|ODM|ERP|CRM|P2P|K12|MBA|EMBA|MPA|PhD|L[0-5]|A股|B股|H股|KTV|DIY|LOGO|Logo|logo|IDC|RMB|USD|HKD|kg|km|cm|mm|GB|TB|MB|W|KW|MW|GW|http|https|www|com|cn|html|more)$/;

interface Cue {
  readonly kind: EntityKind;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Words beside a Latin name that tell what it is. */
const CUES: readonly Cue[] = [
  {
    kind: 'technology',
    after:
      /^["')]*(?:芯片|处理器|系统|平台|产品|手机|车型|技术|品牌|操作系统|引擎|框架|模型|算法|软件|游戏|架构|卫星|火箭|疫苗|应用|功能|大模型|雷达|车机|充电桩|[^,。]{0,4}(?:学习平台|操作系统))/,
  },
  {
    kind: 'technology',
    before:
      /(?:芯片|晶片|处理器|平台|产品|量产车|新车|车型|系统|机器人|手机|模型|架构|框架|引擎|卫星|火箭|雷达|充电桩|仪|首款|搭载|运行|采用|基于|内置|升级到|软件|品牌)["'(]*$/,
  },
  { kind: 'technology', after: /^[^,。;]{0,40}等(?:前沿|新|先进|核心|关键)*技术/ },
  { kind: 'policy', after: /^["']*(?:计划|协议|倡议|法案|条约)/ },
  {
    kind: 'organisation',
    after:
      /^(?:公司|集团|银行|基金|宣布|表示|称|收购|旗下|与|和[^,。]{2,12}(?:合作|签|达成|正在)|董事长|总裁|创始人|中国|首席|高级|总经理|的合作伙伴|入驻|进驻|在[^,。]{2,6}(?:设|建|投资|落户)|[^,。]{0,6}副总裁)/,
  },
  {
    kind: 'organisation',
    before:
      /(?:公司|巨头|企业|集团|机构|子公司|厂商|初创|新创|独角兽|券商|投行|基金|对手|竞争者|加入|加盟|离开|就职于|任职于|与|收购|投资|旗下|同|合资伙伴|品牌商|供应商)["'(]*$/,
  },
];

interface Occurrence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Names in Latin letters. What a name stands for is decided by a vote of the words beside all its
 * occurrences in the article; the lexicon goes before the vote, and a name with no vote is left out.
 */
export function readLatinNames(reading: Reading): MentionCandidate[] {
  const occurrences = reading.sentences.flatMap(({ start, end }) =>
    findOccurrences(reading.article.normalised, start, end),
  );
  const alone = new Set(occurrences.map(({ text }) => text).filter((text) => !text.includes(' ')));
  const names = occurrences
    .flatMap((occurrence) => splitAtKnown(occurrence, alone))
    .filter(({ text }) => isName(text));
  const votes = countVotes(names, reading.known);
  joinVotes(names, votes, reading.article.normalised);
  return names.flatMap(({ text, start, end }) => {
    const kind = winner(votes.get(text));
    return kind === null ? [] : [candidate({ start, end }, kind, 'latin-name', WEIGHTS.latin)];
  });
}

function findOccurrences(text: string, from: number, to: number): Occurrence[] {
  return [...text.slice(from, to).matchAll(LATIN_NAME)].map((match) => {
    const start = from + match.index;
    return occurrence(text, start, start + match[0].length, from, to);
  });
}

function occurrence(text: string, start: number, end: number, from: number, to: number): Occurrence {
  return {
    text: text.slice(start, end),
    start,
    end,
    before: text.slice(Math.max(from, start - 8), start),
    after: text.slice(end, Math.min(to, end + 60)),
  };
}

/** Mobileye EyeQ4 is two names where Mobileye stands alone elsewhere; Cambricon MLU100 is one where Cambricon never does. */
function splitAtKnown(whole: Occurrence, alone: ReadonlySet<string>): Occurrence[] {
  const space = whole.text.indexOf(' ');
  const first = whole.text.slice(0, space);
  if (space === -1 || !alone.has(first)) return [whole];
  const rest = whole.text.slice(space + 1);
  return [
    { ...whole, text: first, end: whole.start + space, after: ` ${rest}${whole.after}` },
    { ...whole, text: rest, start: whole.start + space + 1, before: `${first} `.slice(-8) },
  ];
}

/** True for what stands for a thing in general (AI, CEO, MBA). */
export function isGenericLatin(text: string): boolean {
  return GENERIC.test(text);
}

function isName(text: string): boolean {
  return !isGenericLatin(text) && text.length >= 2 && /[A-Z]/.test(text);
}

/** A name that comes again and again and that nothing else explains is a company more often than not. */
const OFTEN = 3;

function countVotes(
  names: readonly Occurrence[],
  known: Reading['known'],
): Map<string, Map<EntityKind, number>> {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const { text, before, after } of names) {
    const tally = votes.get(text) ?? new Map<EntityKind, number>();
    votes.set(text, tally);
    const vote = (kind: EntityKind, count: number) => tally.set(kind, (tally.get(kind) ?? 0) + count);
    const lexical = known.kindOf(text);
    if (lexical !== null) vote(lexical, 100);
    if (/\d$/.test(text)) vote('technology', 2);
    if (LEGAL_FORM.test(text)) vote('organisation', 10);
    if (PRODUCT_FORM.test(text)) vote('technology', 2);
    if (isPersonName(text) && (endsInTitle(before, known) || HOLDS_OFFICE.test(after) || NAMED.test(before)))
      vote('person', 10);
    if (/^[A-Z][a-z]+$/.test(text) && INTERVIEWED.test(after)) vote('person', 10);
    for (const cue of CUES)
      if ((cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true)) vote(cue.kind, 1);
  }
  for (const [text, tally] of votes)
    if (tally.size === 0 && names.filter((name) => name.text === text).length >= OFTEN)
      tally.set('organisation', 1);
  return votes;
}

/** What persons do and what is done with them, beside a name that looks like one. */
const HOLDS_OFFICE = /^(?:将|已|正式)?(?:出任|担任|接任|卸任|加盟|履新|获任|辞任)/;
const INTERVIEWED = /^在?接受[^,。;]{0,8}(?:采访|专访)/;
const NAMED = /(?:接替|任命|聘请|委任|提名)$/;
/** Votes of what stands beside a name with 与, 和 or 、, since such names are of one kind. */
const NEIGHBOUR_VOTES = 3;

/** Names joined by 与, 和, 及 or 、 share their kind, and a person's last name stands for the person. */
function joinVotes(
  names: readonly Occurrence[],
  votes: ReadonlyMap<string, Map<EntityKind, number>>,
  text: string,
): void {
  const sure = new Map([...votes].map(([name, tally]) => [name, sureKind(tally)] as const));
  const give = (name: string, kind: EntityKind | null | undefined) => {
    const tally = votes.get(name);
    if (kind !== null && kind !== undefined && tally !== undefined)
      tally.set(kind, (tally.get(kind) ?? 0) + NEIGHBOUR_VOTES);
  };
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next === undefined || !/^["']?[与和及、]["']?$/.test(text.slice(name.end, next.start))) return;
    if (sure.get(next.text) === null) give(next.text, sure.get(name.text));
    if (sure.get(name.text) === null) give(name.text, sure.get(next.text));
  });
  for (const [name, kind] of sure)
    if (kind === 'person' && name.includes(' ')) give(name.split(' ').at(-1) ?? '', kind);
}

/** The kind that more than one vote speaks for. */
function sureKind(tally: ReadonlyMap<EntityKind, number>): EntityKind | null {
  const kind = winner(tally);
  return kind !== null && (tally.get(kind) ?? 0) >= 2 ? kind : null;
}

function winner(tally: ReadonlyMap<EntityKind, number> | undefined): EntityKind | null {
  const [first] = [...(tally ?? [])].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Two or three words, each with one capital and then small letters. */
function isPersonName(text: string): boolean {
  return /^[A-Z][a-z]+(?: [A-Z][a-z'-]+){1,2}$/.test(text);
}

function endsInTitle(before: string, known: Reading['known']): boolean {
  for (let length = 2; length <= before.length; length += 1)
    if (known.titleEnd(before, before.length - length) === before.length) return true;
  return false;
}
