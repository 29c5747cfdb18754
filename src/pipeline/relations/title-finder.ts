import type { Lexicon } from '../lexicon/lexicon.ts';

/** The source of a regular expression for a job title from the lexicon, with its prefix if it has one. */
export function titleExpression(titles: readonly string[], prefixes: readonly string[]): string {
  return `${oneOf(prefixes)}?${oneOf(titles)}`;
}

/** A word list as a tree of its characters: at the end of a path the word is whole, and longer ones come first. */
interface Branch {
  readonly next: Map<string, Branch>;
  isWhole: boolean;
}

/**
 * The source of an expression for the longest of many words. As a tree it looks at a character once, where a
 * list of a thousand words would be tried word by word at every place.
 */
function oneOf(words: readonly string[]): string {
  const root: Branch = { next: new Map(), isWhole: false };
  for (const word of words) {
    let branch = root;
    for (const character of word) {
      const known: Branch = branch.next.get(character) ?? { next: new Map(), isWhole: false };
      branch.next.set(character, known);
      branch = known;
    }
    branch.isWhole = true;
  }
  return sourceOf(root);
}

function sourceOf({ next, isWhole }: Branch): string {
  const branches = [...next].map(([character, branch]) => escapeMark(character) + sourceOf(branch));
  if (branches.length === 0) return '';
  return `(?:${branches.join('|')})${isWhole ? '?' : ''}`;
}

function escapeMark(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

/** Finds the first job title in a stretch of words, the longest that begins there; null if there is none. */
export function titleFinder({ titles, titlePrefixes }: Lexicon): (text: string) => string | null {
  const expression = new RegExp(titleExpression(titles, titlePrefixes));
  return (text) => expression.exec(text)?.[0] ?? null;
}
