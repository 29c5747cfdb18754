import { type MarkedName, type MarkedText, SetFormError } from './marked-text.ts';

/** B, I, O and what BIOES (E, S) and BILOU (L, U) and BMES (M) add to them, before the label. */
const TAG = /^(?:O|[BIMELSU][-_]\S{1,40})$/u;
const BEGINS = /^[BSU]/u;
const ENDS = /^[ELSU]/u;
const DOCUMENT = /^-DOCSTART-/u;

interface TaggedToken {
  readonly token: string;
  readonly tag: string;
}

/** True for a token and its tag, as in `沪 B-LOC`, `沪\tO` or, with columns between, `沪 NR B-LOC`. */
export function isTaggedLine(line: string): boolean {
  return DOCUMENT.test(line) || parseLine(line) !== null;
}

/**
 * CoNLL's form: a token and its tag a line, texts parted by blank lines. Tokens are put together without
 * spaces, unless both are words of several Latin letters or digits.
 * @throws SetFormError with the line that is none of that
 */
export function readTaggedLines(lines: readonly string[]): MarkedText[] {
  const blocks: TaggedToken[][] = [[]];
  lines.forEach((line, index) => {
    if (line.trim() === '' || DOCUMENT.test(line)) blocks.push([]);
    else {
      const token = parseLine(line);
      if (token === null)
        throw new SetFormError(index + 1, `"${line.slice(0, 40)}" is no token with its tag`);
      blocks.at(-1)?.push(token);
    }
  });
  const texts = blocks.filter((block) => block.length > 0);
  return texts.map(isNumbered(texts) ? (block) => markText(block.map(withoutNumber)) : markText);
}

function parseLine(line: string): TaggedToken | null {
  const fields = line.trim().split(/\s+/u);
  const tag = fields.at(-1) ?? '';
  if (!TAG.test(tag)) return null;
  // A line with a tag alone tags white space.
  return { token: fields.length === 1 ? ' ' : (fields[0] ?? ''), tag };
}

/** Weibo's first edition counts the characters of each word: 上0 海1. */
function isNumbered(blocks: readonly (readonly TaggedToken[])[]): boolean {
  return blocks.every((block) => block.every(({ token }) => /^.\d$/u.test(token)));
}

function withoutNumber({ token, tag }: TaggedToken): TaggedToken {
  return { token: token.slice(0, -1), tag };
}

/** An I after another label, or after nothing, begins a name, as the usual scorer has it. */
function markText(tokens: readonly TaggedToken[]): MarkedText {
  const names: MarkedName[] = [];
  let text = '';
  let goesOn = false;
  let before = '';
  for (const { token, tag } of tokens) {
    if (needsSpace(before, token)) text += ' ';
    const end = text.length + token.length;
    const last = names.at(-1);
    const label = tag.slice(2);
    if (goesOn && last?.label === label && !BEGINS.test(tag)) names.splice(-1, 1, { ...last, end });
    else if (tag !== 'O') names.push({ start: text.length, end, label });
    goesOn = tag !== 'O' && !ENDS.test(tag);
    text += token;
    before = token;
  }
  return { text, names };
}

const LATIN = /[0-9A-Za-z]/u;

/** Between two words in Latin letters; never in a set of one character a line, which holds its spaces itself. */
function needsSpace(before: string, token: string): boolean {
  return (
    (before.length > 1 || token.length > 1) && LATIN.test(before.slice(-1)) && LATIN.test(token.charAt(0))
  );
}
