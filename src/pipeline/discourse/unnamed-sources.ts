import type { Manner } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import type { SentenceView } from './sentence-view.ts';
import { AFTER_SPEECH, SPEECH } from './speech-words.ts';

/** Words of a sentence that say where what follows comes from. */
export interface FoundSource {
  readonly manner: Manner;
  /** The words for the source itself: 业内人士, 沈舟; null if it is not told (据介绍). */
  readonly who: Range | null;
  readonly marker: Range;
}

const WORDS = '[^,。;:!?"]';
const AT_CLAUSE = '(?<=^|[,。;:!?"…\\s])';
const HEARD = '介绍|了解|悉|报道|透露|称|说|统计|披露|测算|预测|估算|回忆|通报';
const PAPERS = '公告|消息|数据|报告|公开资料|规划|计划|方案|协议|合同|招股书|年报|财报|文件';

/** Each with the source, if told, as its group `who`; the whole is the marker unless a group is. `d` gives the places. */
const SOURCES: readonly (readonly [Manner, RegExp])[] = [
  // 据介绍 · 据悉
  ['reported', new RegExp(`${AT_CLAUSE}(?:另)?据(?:${HEARD})(?!的)`, 'dg')],
  // 据沈舟介绍, · 根据该公司公告,
  [
    'reported',
    new RegExp(
      `${AT_CLAUSE}(?:另)?根?据(?:(?<who>${WORDS}{1,24}?)(?:${HEARD}|${PAPERS})|${PAPERS})(?:显示|称|表示)?(?=[,:])`,
      'dg',
    ),
  ],
  // 记者从市政府获悉
  [
    'reported',
    new RegExp(`记者(?:从(?<who>${WORDS}{1,20}?)(?:处|方面)?|${WORDS}{0,6})(?:获悉|了解到|得知|获知)`, 'dg'),
  ],
  // 有消息称
  [
    'reported',
    new RegExp(
      `${AT_CLAUSE}(?:有|多家|有外国)?(?:媒体|外媒|消息|报道|传闻|传言)(?:报道)?(?:称|指出|显示|说)(?=[,:]|.)`,
      'dg',
    ),
  ],
  // 业内人士表示,
  [
    'said',
    new RegExp(
      `${AT_CLAUSE}(?<who>${WORDS}{0,14}?(?:人士|负责人|发言人|专家|分析师|学者|知情者|官员|高管|代表|人员))${WORDS}{0,12}?(?<marker>(?:${SPEECH})${AFTER_SPEECH})(?=[,:"])`,
      'dg',
    ),
  ],
];

/** The sources that a sentence gives without a name of its own for the speaker, or at second hand. */
export function findSources(view: SentenceView, normalised: string): FoundSource[] {
  const text = normalised.slice(view.start, view.end);
  const found: FoundSource[] = [];
  for (const [manner, pattern] of SOURCES)
    for (const { indices } of text.matchAll(pattern)) {
      const marker = placed(indices?.groups?.['marker'] ?? indices?.[0], view.start);
      if (marker === null || found.some((known) => known.marker.end > marker.start)) continue;
      found.push({ manner, marker, who: placed(indices?.groups?.['who'], view.start) });
    }
  return found;
}

function placed(indices: readonly [number, number] | undefined, from: number): Range | null {
  return indices === undefined ? null : { start: from + indices[0], end: from + indices[1] };
}
