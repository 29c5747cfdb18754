import * as z from 'zod/mini';
import { type MarkedName, type MarkedText, SetFormError } from './marked-text.ts';

/** Label → name → places, each the offsets of its first and last character. */
const lineSchema = z.object({
  text: z.string(),
  label: z.record(z.string(), z.record(z.string(), z.array(z.tuple([z.int(), z.int()])))),
});

/**
 * CLUENER's form: a line is a JSON object with `text` and `label`, in which offsets count whole characters.
 * @throws SetFormError with the line that is something else, or marks what is not there
 */
export function readJsonLines(lines: readonly string[]): MarkedText[] {
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): MarkedText {
  const { data, error } = lineSchema.safeParse(parseJson(line, number));
  if (data === undefined) {
    const [issue] = error.issues;
    throw new SetFormError(
      number,
      `it has no text with labels (${issue?.path.join('.')}: ${issue?.message})`,
    );
  }
  const offsets = unitOffsets(data.text);
  const names = Object.entries(data.label).flatMap(([label, places]) =>
    Object.entries(places).flatMap(([name, ranges]) =>
      ranges.map(([first, last]): MarkedName => {
        const start = offsets[first] ?? -1;
        const end = offsets[last + 1] ?? -1;
        if (data.text.slice(start, end) !== name)
          throw new SetFormError(number, `"${name}" does not stand at ${first}–${last}`);
        return { start, end, label };
      }),
    ),
  );
  return { text: data.text, names: names.sort((a, b) => a.start - b.start) };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new SetFormError(number, 'it is no JSON object of its own');
  }
}

/** Where each whole character begins in UTF-16 units, and at last where the text ends. */
function unitOffsets(text: string): number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets;
}
