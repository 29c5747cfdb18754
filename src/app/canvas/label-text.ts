/** How a name is set under its node: broken into lines, and how much room it takes. */
export interface LabelText {
  readonly lines: readonly string[];
  /** In em, of the longest line. */
  readonly width: number;
}

const LINE_WIDTH = 9;
const MAXIMUM_LINES = 3;

/**
 * Breaks a name into lines of at most 9 em and about equal length, at most three; the last one ends in
 * an ellipsis if that is not enough. Chinese breaks anywhere, Latin words and numbers stay whole.
 */
export function setLabel(name: string): LabelText {
  const pieces = name.match(/[A-Za-z0-9][\w.&'’+-]*\s*|\s+|./gsu) ?? [];
  const total = textWidth(name);
  const lineCount = Math.min(MAXIMUM_LINES, Math.ceil(total / LINE_WIDTH));
  const target = Math.min(LINE_WIDTH, Math.max(total / lineCount, 4)) + 0.5;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth((line + piece).trimEnd()) > target) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trim());
  const kept = lines.length > MAXIMUM_LINES ? cut(lines) : lines;
  const short = kept.map((text) =>
    textWidth(text) > LINE_WIDTH * 2 ? `${[...text].slice(0, 20).join('')}…` : text,
  );
  return { lines: short, width: Math.max(...short.map(textWidth)) };
}

function cut(lines: readonly string[]): string[] {
  const kept = lines.slice(0, MAXIMUM_LINES);
  return kept.map((line, i) => (i === MAXIMUM_LINES - 1 ? `${line}…` : line));
}

/**
 * About how wide a text is set, in em, without asking a font: a Chinese character is one em in every
 * font, Latin letters differ a little. Good enough to keep labels apart, and needs no canvas.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[A-Z0-9]/.test(character)) width += 0.66;
    else if (/[ -~]/.test(character)) width += 0.52;
    else width += 1;
  }
  return width;
}
