import { Converter } from 'opencc-js/t2cn';

/** Ideographs outside it take two units, which would move what comes after them. */
const FIRST = 0x3400;
const LAST = 0x9fff;

/** Every traditional character and what it becomes by itself. */
let known: ReadonlyMap<string, string> | null = null;

/**
 * The traditional characters that a reader may type for those of `texts`, each before its simplified one:
 * `張张東东`. Only those whose simplified form stands in the texts, in either form, so the table is as small
 * as the texts are. No character becomes one that becomes another.
 */
export function traditionalForms(texts: Iterable<string>): string {
  known ??= readTable();
  const wanted = new Set<string>();
  for (const text of texts) for (const character of text) wanted.add(known.get(character) ?? character);
  let forms = '';
  for (const [traditional, simplified] of known)
    if (wanted.has(simplified)) forms += traditional + simplified;
  return forms;
}

function readTable(): ReadonlyMap<string, string> {
  const characters = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i));
  const convert = Converter({ from: 'hk', to: 'cn' });
  // A line each, or neighbours would be taken for a phrase.
  const converted = convert(characters.join('\n')).split('\n');
  const table = new Map<string, string>();
  for (const [i, character] of characters.entries()) {
    const other = converted[i];
    if (other !== undefined && other !== character && other.length === 1) table.set(character, other);
  }
  for (const [character, other] of table) table.set(character, table.get(other) ?? other);
  return table;
}
