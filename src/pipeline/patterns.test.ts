import { beforeAll, describe, expect, it } from 'vitest';
import { patternsOfSource, type SourcePattern } from './patterns-of-source.testing.ts';

/** What patterns begin with, and what they go on over. */
const RUNS =
  ' |\n|a|A|A |a.|Ab |1|1,|2018年|一|的|、|甲、|，|。|《|》|“|"|(|)|[|<|公司|旗下|有限公司|副|与|人工智能|生物|科技|省|上海|林|董事长|#|*|_|-|·|:|@|/|□|〔0〕'.split(
    '|',
  );
/** What a run ends in, so that what has matched so far fails at last. */
const TAILS = ['', '!', '。', '□'];
/** So short that only what doubles with every character takes long. */
const SHORT = [16, 24, 32, 40, 48, 56, 64, 80];
/** Milliseconds below which nothing that grows faster than its input can stay on the longer run. */
const FAST = 4;
const LONG = 8000;
/** Linear time doubles with the input; quadratic time grows fourfold. */
const MOST_GROWTH = 3;

let patterns: SourcePattern[];
beforeAll(async () => {
  const found = await patternsOfSource();
  patterns = [...new Map(found.map((item) => [String(item.pattern), item])).values()];
});

function milliseconds(pattern: RegExp, text: string): number {
  const from = performance.now();
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.exec(text);
  return performance.now() - from;
}

/** The least of several, since a busy machine only ever adds to the time. */
function least(pattern: RegExp, text: string): number {
  let best = milliseconds(pattern, text);
  for (let again = 0; again < 3 && best > FAST; again += 1)
    best = Math.min(best, milliseconds(pattern, text));
  return best;
}

/** Runs of what anything begins with, and of the pattern's own words. */
function runsFor({ pattern }: SourcePattern): string[] {
  const own = [...pattern.source.matchAll(/[一-鿿]{1,4}/gu)].slice(0, 8).map(([word]) => word);
  return [...new Set([...RUNS, ...own])];
}

/** Why a pattern is too slow for some run, or null. */
function fault(item: SourcePattern): string | null {
  for (const run of runsFor(item))
    for (const tail of TAILS) {
      const text = (length: number) => run.repeat(Math.ceil(length / run.length)) + tail;
      const named = `${item.where} ${item.pattern.source.slice(0, 60)} on ${JSON.stringify(run + tail)}`;
      const exploding = SHORT.find((length) => least(item.pattern, text(length)) > FAST);
      if (exploding !== undefined) return `${named}: slow on ${exploding} characters`;
      if (least(item.pattern, text(LONG)) <= FAST) continue;
      // Twice over: the engine may compile the pattern between two measurements.
      const [half = 0, whole = 0, double = 0] = [0.5, 1, 2].map((part) =>
        least(item.pattern, text(part * LONG)),
      );
      const growth = Math.min(whole / half, double / whole);
      if (growth > MOST_GROWTH) return `${named}: ${growth.toFixed(1)} times as long on twice the text`;
    }
  return null;
}

describe('every regular expression of the pipeline', { timeout: 240_000 }, () => {
  it('takes time that grows no faster than a hostile text', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(patterns.flatMap((item) => fault(item) ?? [])).toEqual([]);
  });
});
