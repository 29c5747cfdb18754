import { readInlineMarks } from './inline-marks.ts';
import { readJsonLines } from './json-lines.ts';
import { type MarkedText, SetFormError } from './marked-text.ts';
import { isTaggedLine, readTaggedLines } from './tagged-lines.ts';

const FORMS =
  'one token and its tag a line (BIO or BIOES), JSON lines with text and label, or {{location:…}} marks';

/**
 * Reads a public set of named entities in whichever of the usual forms it has.
 * @throws SetFormError if it has none of them, or breaks the one it has
 */
export function readSet(content: string): MarkedText[] {
  const text = content.replace(/^\uFEFF/u, '');
  const lines = text.split(/\r?\n/u);
  const first = lines.findIndex((line) => line.trim() !== '');
  const sample = lines[first];
  if (sample === undefined) throw new SetFormError(1, 'there is nothing in it');
  const texts = readForm(lines, sample, first);
  if (texts.length === 0) throw new SetFormError(first + 1, 'there is no text in it');
  return texts;
}

function readForm(lines: readonly string[], sample: string, first: number): MarkedText[] {
  if (sample.trimStart().startsWith('{"')) return readJsonLines(lines);
  if (isTaggedLine(sample)) return readTaggedLines(lines);
  if (lines.some((line) => /\{\{\w{1,40}:/u.test(line))) return readInlineMarks(lines);
  throw new SetFormError(first + 1, `it is in no known form: ${FORMS}`);
}
