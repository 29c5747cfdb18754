import type { EntityKind } from '../../../schema/ontology.ts';
import type { MentionCandidate } from '../mention.ts';
import { isQuotedFirm, SENTENCE_WORDS } from '../quoted-firms.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

const TITLE_MARKS = /《([^《》\n]{2,40})》/g;
const QUOTES = /"([^"\n]{2,30})"/g;
/** Periodicals in title marks are organisations that speak, not policies. */
const PERIODICAL = /(?:报|日报|晚报|时报|周刊|週刊|杂志|周报|新闻|月刊|画报|导报)$/;
const POLICY_TITLE =
  /(?:规划|纲要|条例|办法|规定|意见|通知|决定|方案|计划|战略|法|法案|协议|协定|公约|宣言|公报|倡议|报告|白皮书|草案|章程|准则|指引|指南|目录|细则|声明|备忘录|合同|条约|政策|预算案|议定书|措施|举措|蓝图|路线图|条款|清单|宪章)(?:\([^()]*\))?$/;
/** What follows a quoted name and says what it is: “类脑芯片与片上智能系统”功能型平台. */
const HEAD_AFTER =
  /^(?:[A-Z]{1,5})?(?:[一-鿿]{0,6}?)(平台|晶片|雷达|传感器|扫描仪|显示屏|发动机|架构|火箭|系统|芯片|处理器|软件|机器人|大模型|操作系统|引擎|卫星|计划|工程|行动|专项|战略|倡议|项目)/;
/** A noun right before a quoted name that says what it is: 扫描仪“HandyScan”. */
const HEAD_BEFORE =
  /(平台|系统|芯片|晶片|处理器|软件|模型|框架|架构|引擎|机器人|卫星|火箭|雷达|传感器|扫描仪|功能|产品|应用|车型|品牌|计划|工程|专项|行动)$/;
/** Accounts and programs by which a medium or an office speaks: “某地发布”客户端. */
const ACCOUNT_AFTER = /^(?:官方)?(?:微信|微博)?(?:客户端|公众号|视频号|头条号|账号|公号)/;
/** What a quoted name must end in to be one without a word after it. */
const OWN_HEAD =
  /(?:项目|平台|系统|计划|工程|专项|芯片|大模型|原型机|机器人|操作系统|星座|火箭|卫星|[一二三四五六七八九十\d]号)$/;

/** Nouns that stand before slogans too: only a name with Latin letters in it is one there. */
const LOOSE_NOUN = /^(?:功能|产品|应用|品牌|行动)$/;
/** Longer ones are words that somebody says. */
const LONGEST_APPOSED = 12;

/** Names between title marks 《》 and quotation marks; the marks are not part of the name. */
export function readQuotedNames({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ start, end }) => {
    const text = article.normalised.slice(start, end);
    const at = (index: number, inner: string) => ({
      start: start + index + 1,
      end: start + index + 1 + inner.length,
    });
    // 《意见》 is a name between its marks only: elsewhere 意见 is a word.
    const isBare = (title: string) => known.headOf(title)?.word === title;
    const titles = [...text.matchAll(TITLE_MARKS)].flatMap((match) => {
      const title = match[1] ?? '';
      const kind = kindOfTitle(title);
      return kind === null
        ? []
        : [candidate(at(match.index, title), kind, 'title-marks', WEIGHTS.quoted + 6, !isBare(title))];
    });
    const quotes = [...text.matchAll(QUOTES)].flatMap((match) => {
      const inner = match[1] ?? '';
      const kind = kindOfQuoted(
        inner,
        text.slice(match.index + match[0].length),
        text.slice(Math.max(0, match.index - 8), match.index),
      );
      return kind === null ? [] : [candidate(at(match.index, inner), kind, 'quoted-name', WEIGHTS.title)];
    });
    return [...titles, ...quotes];
  });
}

function kindOfTitle(title: string): EntityKind | null {
  if (PERIODICAL.test(title)) return 'organisation';
  return POLICY_TITLE.test(title) ? 'policy' : null;
}

function kindOfQuoted(inner: string, after: string, before: string): EntityKind | null {
  if (/[,。!?;:]/.test(inner)) return null;
  if (ACCOUNT_AFTER.test(after)) return 'organisation';
  if (isQuotedFirm(before, inner, after)) return 'organisation';
  const own = OWN_HEAD.exec(inner)?.[0];
  if (own !== undefined && inner.length > own.length + 1) return kindOfHead(own);
  const following = HEAD_AFTER.exec(after)?.[1];
  if (following !== undefined) return kindOfHead(following);
  const preceding = inner.length <= LONGEST_APPOSED ? HEAD_BEFORE.exec(before)?.[1] : undefined;
  if (!/[A-Za-z]/.test(inner) && (SENTENCE_WORDS.test(inner) || LOOSE_NOUN.test(preceding ?? '')))
    return null;
  return preceding === undefined ? null : kindOfHead(preceding);
}

function kindOfHead(head: string): EntityKind {
  return /^(?:计划|工程|行动|专项|战略|倡议)$/.test(head) ? 'policy' : 'technology';
}
