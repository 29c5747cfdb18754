/**
 * What a construction's pattern cannot match without. Most sentences lack it, and asking that costs much less
 * than trying the expression.
 */
export interface PatternNeeds {
  /** For each end, the letters of the kinds that its name may be of. */
  readonly kinds: readonly string[];
  readonly title: boolean;
}

export function needsOf(pattern: string): PatternNeeds {
  return {
    kinds: [...pattern.matchAll(/\{[ST][+*]?:([opylt]+)\}/g)].map(([, letters = '']) => letters),
    title: hasGroupInEveryMatch(pattern, '(?<title>'),
  };
}

/** True for a group outside of all others that nothing makes optional. */
function hasGroupInEveryMatch(pattern: string, opening: string): boolean {
  const start = pattern.indexOf(opening);
  if (start < 0 || depthAt(pattern, start) !== 0 || hasAlternatives(pattern)) return false;
  let end = start + 1;
  while (end < pattern.length && depthAt(pattern, end) > 0) end += 1;
  return !/^(?:[?*]|\{0)/.test(pattern.slice(end));
}

function hasAlternatives(pattern: string): boolean {
  return [...pattern].some((character, at) => character === '|' && depthAt(pattern, at) === 0);
}

/** How many groups are open before `offset`; brackets that are escaped or in a class open none. */
function depthAt(pattern: string, offset: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < offset; at += 1) {
    const character = pattern.charAt(at);
    if (character === '\\') at += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
  return depth;
}
