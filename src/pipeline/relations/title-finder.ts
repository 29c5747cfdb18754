import type { Lexicon } from '../lexicon/lexicon.ts';

/** The source of a regular expression for a job title from the lexicon, with its prefix if it has one. */
export function titleExpression(titles: readonly string[], prefixes: readonly string[]): string {
  const alternatives = (words: readonly string[]) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  return `(?:${alternatives(prefixes)})?(?:${alternatives(titles)})`;
}

/** Finds the first job title in a stretch of words, the longest that begins there; null if there is none. */
export function titleFinder({ titles, titlePrefixes }: Lexicon): (text: string) => string | null {
  const expression = new RegExp(titleExpression(titles, titlePrefixes));
  return (text) => expression.exec(text)?.[0] ?? null;
}
