import { type MarkedName, type MarkedText, SetFormError } from './marked-text.ts';

const MARK = /\{\{(\w{1,40}):([^{}]{1,200})\}\}/gu;

/**
 * Boson's form: each line a text, and in it `{{label:name}}`. Its \n, two characters, stand for line breaks.
 * @throws SetFormError with the line in which a mark does not end
 */
export function readInlineMarks(lines: readonly string[]): MarkedText[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): MarkedText {
  const source = line.replaceAll('\\n', '\n');
  const names: MarkedName[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: label = '', 2: inside = '', index } of source.matchAll(MARK)) {
    text += source.slice(from, index);
    const start = text.length + (inside.length - inside.trimStart().length);
    const name = inside.trim();
    if (name !== '') names.push({ start, end: start + name.length, label });
    text += inside;
    from = index + mark.length;
  }
  text += source.slice(from);
  const broken = text.search(/\{\{\w{1,40}:/u);
  if (broken !== -1)
    throw new SetFormError(number, `the mark "${text.slice(broken, broken + 20)}" does not end`);
  return { text, names };
}
