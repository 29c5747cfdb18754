import type { Line } from './lines.ts';

/** A lead stands at the top; how many lines down it is looked for. */
const LEAD_LINES = 12;
/** Shorter lines may stand twice by right (a name on a line of its own). Letters and digits. */
const SHORTEST_LEAD = 20;
const SHORTEST_REPEAT = 8;
/** Share of a lead's letter groups that the text below must hold for it to be the same words. */
const SAME = 0.9;
const GROUP = 4;

const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The indexes of lines that say what stands in the text once more: leads (whole, cut short or nearly the
 * same) that the paragraphs below repeat, and later copies of a line or of the title.
 * `judged` lines are neither repeats nor what is repeated.
 */
export function findRepeats(lines: readonly Line[], judged: ReadonlySet<number>, title: string): number[] {
  const repeats = new Set(repeatedLeads(lines, judged));
  const seen = new Set([lettersOf(title)]);
  lines.forEach((line, index) => {
    if (judged.has(index) || repeats.has(index)) return;
    const letters = lettersOf(line.words);
    if (letters.length < SHORTEST_REPEAT) return;
    if (seen.has(letters)) repeats.add(index);
    seen.add(letters);
  });
  return [...repeats].sort((a, b) => a - b);
}

function repeatedLeads(lines: readonly Line[], judged: ReadonlySet<number>): number[] {
  const leads: number[] = [];
  lines.slice(0, LEAD_LINES).forEach((line, index) => {
    if (judged.has(index)) return;
    const lead = lettersOf(line.words);
    if (
      lead.length >= SHORTEST_LEAD &&
      sharedGroups(lead, lettersBelow(lines, index, judged, lead.length)) >= SAME
    )
      leads.push(index);
  });
  return leads;
}

/** As many letters below the line as it takes to find it there again, with room for what stands between. */
function lettersBelow(
  lines: readonly Line[],
  index: number,
  judged: ReadonlySet<number>,
  length: number,
): string {
  const enough = 4 * length + 400;
  let below = '';
  for (let i = index + 1; i < lines.length && below.length < enough; i++)
    if (!judged.has(i)) below += lettersOf(lines[i]?.words.slice(0, enough) ?? '');
  return below.slice(0, enough);
}

function sharedGroups(lead: string, below: string): number {
  const groups = new Set<string>();
  for (let i = 0; i + GROUP <= below.length; i++) groups.add(below.slice(i, i + GROUP));
  let shared = 0;
  const count = lead.length - GROUP + 1;
  for (let i = 0; i < count; i++) if (groups.has(lead.slice(i, i + GROUP))) shared++;
  return count <= 0 ? 0 : shared / count;
}
