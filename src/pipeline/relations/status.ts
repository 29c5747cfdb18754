import type { Status } from '../../schema/ontology.ts';

const DENIED = /(?:没有|并未|并没有|未能|从未|尚未|否认|拒绝|不再|不会|取消|终止|无意|不打算|未曾)/;
const PLANNED =
  /(?:还?将(?!军|近|领)|拟|计划|准备|有望|预计|即将|未来|打算|意向|力争|争取|筹划|欲|希望|期望|有意|瞄准|宣布将|着手|待|届时)/;
const DONE = /(?:已经|已|曾|完成了|成为了)/;

/**
 * Whether a clause tells its verb as done, intended or not so, from the words before the verb in that
 * clause (已 / 将, 拟, 准备, 有望 / 未, 否认). What nothing marks is told as done: that is how news tells.
 * @param before the clause's text up to the verb, and the clause before it where the subject is taken over
 */
export function statusOf(before: string): Status {
  if (DENIED.test(before)) return 'denied';
  const planned = lastIndex(before, PLANNED);
  const done = lastIndex(before, DONE);
  return planned > done || (planned >= 0 && done < 0) ? 'planned' : 'actual';
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) last = match.index;
  return last;
}
