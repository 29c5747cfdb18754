import type { FurnitureReason } from './article.ts';
import type { Line } from './lines.ts';
import { findRepeats } from './repeated-lines.ts';
import { findTeasers } from './teasers.ts';

/** What a line is when it is no story. */
export interface LineRole {
  readonly because: FurnitureReason;
  /** True where names in it still are names of this story (see `Sentence.aside`); false where nothing is read. */
  readonly aside: boolean;
}

interface Form extends LineRole {
  readonly form: RegExp;
  /** Longer lines are story whatever they say. UTF-16 units. */
  readonly longest: number;
  /** Only in the last lines of a text, where a page ends. */
  readonly atEnd?: true;
  readonly example: string;
}

/** Lines that are known by their own words, matched normalised (simplified, half-width). */
export const FURNITURE_FORMS: readonly Form[] = [
  {
    because: 'tags',
    aside: false,
    longest: 120,
    form: /^(?:标签|关键词|关键字|话题|分类|tags?|keywords?|categories)\s*:/iu,
    example: '标签：人工智能 上海',
  },
  {
    because: 'share-bar',
    aside: false,
    longest: 40,
    form: /^(?:分享(?:到|至|给|本文|文章)|(?:微信)?扫一扫|扫描.{0,8}二维码|长按.{0,10}(?:二维码|识别)|字号|字体[:\s]|(?:打印|收藏|点赞)(?=本文|本页|[\s\d|]|$)|关闭(?:窗口|$)|返回(?:首页|顶部|列表)|(?:上|下)一(?:篇|条|页)(?=\s*[:>»]|$)|阅读(?:原文|全文|数|量)?(?=[\s:\d(]|$)|点击(?:查看|阅读|进入|加载)|在看$|我要(?:评论|纠错|举报)|(?:评论|分享|转发|微博|微信)(?:\s*\(?\d*\)?)?$)/u,
    example: '分享到：微信 微博 QQ空间',
  },
  {
    because: 'original-title',
    aside: true,
    longest: 120,
    form: /^\(?(?:原标题|原题|原文标题)\s*:/u,
    example: '（原标题：上海：人工智能的下一站）',
  },
  {
    because: 'source-line',
    aside: true,
    longest: 60,
    form: /^[([]?(?:(?:文章|稿件|信息|新闻|消息|资料|数据)?来源|稿源|转自|转载自|原载|出处)\s*[:|/]/u,
    example: '来源：第一财经',
  },
  {
    because: 'source-line',
    aside: true,
    longest: 60,
    form: /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\d:]*.{0,12}(?:来源|稿源)/u,
    example: '2019-02-25 22:13 来源：第一财经',
  },
  {
    because: 'dateline',
    aside: false,
    longest: 40,
    form: /^(?:(?:发布|更新|发表)?(?:时间|日期|于)\s*:?\s*)?\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s*\(?(?:星期|周).\)?)?[\sT]*(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u,
    example: '2019年2月25日 22:13',
  },
  {
    because: 'credits',
    aside: true,
    longest: 80,
    form: /^[([]?\s*(?:责任编辑|责编|执行编辑|值班编辑|编辑|编审|校对|主编|监制|审核|终审|制图|排版|美编)\s*[:|/]/u,
    example: '[责任编辑：张三]',
  },
  {
    because: 'credits',
    aside: true,
    longest: 50,
    form: /^[([]?(?:[^,.!?]{0,8}(?:记者|作者|撰文)|文)\s*[:/|\s]\s*[^,.!?]{2,24}(?:$|[)\]]$|\s(?:编辑|责编|校对|摄影?|报道))/u,
    example: '记者 钱童心 编辑 张三',
  },
  {
    because: 'credits',
    aside: false,
    longest: 12,
    form: /^[([](?:完|全文完|本文完|end|未完待续)[)\]]$/iu,
    example: '（完）',
  },
  {
    because: 'caption',
    aside: true,
    longest: 120,
    form: /^[([]?(?:图片?(?:来源|说明|片来源)|资料图片?|图片提供|供图|配图|视频(?:截图|来源)|制图|图)\s*[:/|]/u,
    example: '图片来源：视觉中国',
  },
  {
    because: 'caption',
    aside: true,
    longest: 120,
    form: /(?:[.)\s]|^)[^,.!?\s]{0,14}(?:图片|供图|资料图|截图|(?:记者|通讯员)[^,.!?]{2,8}摄|\/摄|\/图)[)\].]?$/u,
    example: '发布会现场。资料图片',
  },
  {
    because: 'subscription',
    aside: true,
    longest: 120,
    atEnd: true,
    form: /(?:请|欢迎|立即|马上|点击|长按|扫码|支持我们).{0,24}(?:订阅|订户|成为.{0,8}会员|关注(?:我们|本|微信|官方|[.!]?$)|下载|公众号|赞助|捐款)|(?:订阅|订户|会员|赞助|下载).{0,12}(?:https?:|www\.|网址|链接|\.com)|subscribe|newsletter/iu,
    example: '請加入成為本報的月費訂戶，長期支持我們的工作。',
  },
  {
    because: 'copyright',
    aside: false,
    longest: 240,
    form: /^[^.,]{0,24}(?:版权所有(?=[\s,.:©]|$)|版权(?:归|属于)|著作权归)|未经.{0,16}(?:授权|许可|同意).{0,12}(?:不得|禁止|严禁|转载)|(?:转载|引用)(?:请|须|时|务必).{0,8}注明|^.{0,6}(?:本文|本网|本站|以上内容|文中观点).{0,12}(?:不代表|仅代表|不构成)|^(?:免责|版权|责任|特别)声明|^copyright|all rights reserved|©|ICP[备证]|公网安备|举报电话/iu,
    example: '版权所有，未经书面授权不得转载',
  },
];

const END_LINES = 6;

/**
 * Which lines are no story, and why: by their own words, by standing in the text twice, or as teasers of other
 * articles behind the end. Judged by form alone; where in doubt a line is story and not in the map.
 * Keys are indexes into `lines`; those in `known` (title, byline) are judged already and left out.
 */
export function findPageFurniture(
  lines: readonly Line[],
  known: ReadonlySet<number>,
  title: string,
): Map<number, LineRole> {
  const roles = new Map<number, LineRole>();
  lines.forEach((line, index) => {
    const role =
      known.has(index) || line.heading ? null : recogniseForm(line, index >= lines.length - END_LINES);
    if (role !== null) roles.set(index, role);
  });
  const judged = new Set([...known, ...roles.keys()]);
  for (const index of findRepeats(lines, judged, title))
    roles.set(index, { because: 'repeated', aside: true });
  for (const index of findTeasers(lines, new Set([...known, ...roles.keys()])))
    roles.set(index, { because: 'teaser', aside: false });
  return roles;
}

function recogniseForm(line: Line, atEnd: boolean): LineRole | null {
  const found = FURNITURE_FORMS.find(
    (entry) =>
      line.words.length <= entry.longest && (entry.atEnd !== true || atEnd) && entry.form.test(line.words),
  );
  return found === undefined ? null : { because: found.because, aside: found.aside };
}
