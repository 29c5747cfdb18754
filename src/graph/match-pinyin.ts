const INITIALS_OF_TWO = /^[zcs]h/;

/**
 * Whether typed letters run along the syllables from one of them on: each syllable is typed in full or only
 * begun (its first letter, or zh, ch, sh), the last one broken off anywhere; `u` does for ü, which is spelt `v`.
 * `whole` if they come to the very end. Initials and full syllables may be mixed: `pdxinqu`.
 */
export function matchPinyin(
  typed: string,
  syllables: readonly string[],
  from: number,
): 'whole' | 'part' | null {
  // How many letters may have been used up before the syllable; more than one number where it is open.
  let used = [0];
  for (let at = from; at < syllables.length && used.length > 0; at += 1) {
    const syllable = syllables[at] ?? '';
    const next: number[] = [];
    for (const start of used) {
      const shared = sharedLength(typed, start, syllable);
      if (start + shared === typed.length)
        return at === syllables.length - 1 && shared === syllable.length ? 'whole' : 'part';
      for (const length of lengths(shared, syllable)) {
        if (!next.includes(start + length)) next.push(start + length);
      }
    }
    used = next;
  }
  return null;
}

/** How much of a syllable may stand for it, of as many letters as are typed. */
function lengths(shared: number, syllable: string): readonly number[] {
  if (shared === 0) return [];
  const allowed = [1];
  if (shared >= 2 && INITIALS_OF_TWO.test(syllable)) allowed.push(2);
  if (shared === syllable.length) allowed.push(shared);
  return allowed;
}

function sharedLength(typed: string, start: number, syllable: string): number {
  let length = 0;
  while (
    length < syllable.length &&
    start + length < typed.length &&
    sameLetter(typed.charCodeAt(start + length), syllable.charCodeAt(length))
  )
    length += 1;
  return length;
}

const U = 'u'.charCodeAt(0);
const V = 'v'.charCodeAt(0);

function sameLetter(typed: number, letter: number): boolean {
  return typed === letter || (letter === V && typed === U);
}
