import type { AttributionRecord } from '../../../schema/graph-document.ts';
import type { Messages } from '../../messages/zh-hans.ts';

/**
 * In words: what stands before and after whoever says it; all of it before if nobody is told.
 * @param name of whoever says it, null if nobody is told
 */
export function wordAttribution(
  text: string,
  { manner, who, title, marker }: AttributionRecord,
  name: string | null,
  messages: Messages,
): readonly [before: string, after: string] {
  const words = text.slice(marker.start, marker.end);
  if (name === null) return [messages.reportedly(words), ''];
  const isInside = who !== undefined && marker.start <= who.start && who.end <= marker.end;
  // 据云帆科技总经理沈舟介绍: the title is told beside the name.
  const from =
    title !== undefined && marker.start <= title.start ? title.start : (who?.start ?? marker.start);
  const before = isInside ? text.slice(marker.start, Math.min(from, who.start)) : '';
  const after = isInside ? text.slice(who.end, marker.end) : words;
  return manner === 'said' ? messages.said(words) : messages.reportedBy(bodyless(before), after);
}

/** Of 据云岭科技负责人沈舟 only the 据 stands before the name, if the title leaves its body out. */
function bodyless(before: string): string {
  return /^(?:另?根?据|记者从)/.exec(before)?.[0] ?? before;
}
