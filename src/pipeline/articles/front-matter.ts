import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Range } from '../../schema/span.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { NESTED_TOO_DEEPLY } from './nested-yaml.ts';
import { findDate } from './read-date.ts';

export interface Field {
  readonly value: string;
  /** Where the value stands in the text, quotes excluded; null where the source writes it otherwise (escapes). */
  readonly range: Range | null;
}

export interface FrontMatter {
  /** The whole block with both its `---` lines; null if the text begins with none. */
  readonly range: Range | null;
  readonly title: Field | null;
  readonly byline: Field | null;
  /** `YYYY-MM-DD` */
  readonly publishedAt: string | null;
  readonly diagnostics: Diagnostic[];
}

const KEYS = {
  title: ['title', 'headline', '标题', '標題'],
  byline: ['author', 'authors', 'byline', '作者', '记者', '記者'],
  date: [
    'date',
    'publishedAt',
    'published',
    'pubDate',
    'pubdate',
    'publish_date',
    'created',
    '日期',
    '发布时间',
    '時間',
    '时间',
  ],
} as const;

const OPENING = /^---[ \t]*\r?\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/mu;
const NOTHING = /^(?:none|null|nil|n\/a|unknown|anonymous|佚名|未知|无|無|-|~)?$/iu;

/**
 * The YAML front matter of a Markdown text: title, byline and date, each with its place.
 * What is broken in it becomes a warning with line and column, and the lines that can be read by
 * themselves still are; the body is never lost to it. Nothing in it is ever executed.
 */
export function readFrontMatter(source: string, text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) return { range: null, title: null, byline: null, publishedAt: null, diagnostics: [] };
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) return readUnclosed(source, text, start);
  const end = start + closing.index;
  const range = { start: 0, end: end + closing[0].replace(/\r$/u, '').length };
  return readBlock(source, text, { start, end }, range);
}

function readBlock(source: string, text: string, inner: Range, range: Range): FrontMatter {
  const yaml = text.slice(inner.start, inner.end);
  const parsed = parse(yaml);
  if (parsed.problem !== null) {
    const at = inner.start + parsed.problem.offset;
    const place = placeOf(text, at);
    return {
      range,
      ...readLines(text, inner),
      diagnostics: [
        warning(
          source,
          `The front matter is broken in line ${place.line}, column ${place.column} (${parsed.problem.message}); ` +
            'the article is read, its title, author and date as far as they can be told. Put values with a colon in quotes.',
          at,
        ),
      ],
    };
  }
  const get = (keys: readonly string[]) => readField(parsed.map, keys, text, inner.start);
  const date = get(KEYS.date);
  return {
    range,
    title: get(KEYS.title),
    byline: get(KEYS.byline),
    publishedAt: date === null ? null : (findDate(date.value)?.iso ?? null),
    diagnostics: date !== null && findDate(date.value) === null ? [unreadableDate(source, text, date)] : [],
  };
}

function unreadableDate(source: string, text: string, date: Field): Diagnostic {
  const place = date.range === null ? '' : ` in line ${placeOf(text, date.range.start).line}`;
  const message = `The date "${date.value.slice(0, 40)}"${place} is none that can be read; write it as 2019-02-25.`;
  const diagnostic: Diagnostic = { severity: 'warning', code: 'unreadable-date', message, source };
  return date.range === null ? diagnostic : { ...diagnostic, range: date.range };
}

/** No closing line: what looks like `key: value` from the top is the front matter, the rest the body. */
function readUnclosed(source: string, text: string, start: number): FrontMatter {
  const block =
    /^(?:[^\s:：]{1,30}:(?:[ \t].*)?\r?\n|[ \t]*-[ \t].*\r?\n|[ \t]*\r?\n){0,100}/u.exec(
      text.slice(start),
    )?.[0] ?? '';
  const inner = { start, end: start + block.length };
  const message =
    'The front matter that begins in line 1, column 1 is never closed; end it with a line "---". ' +
    'The article is read, with what looks like fields at its top taken for them.';
  return {
    range: { start: 0, end: Math.max(3, inner.end - 1) },
    ...readLines(text, inner),
    diagnostics: [warning(source, message, 0)],
  };
}

interface ParsedYaml {
  readonly map: YAMLMap | null;
  readonly problem: { readonly offset: number; readonly message: string } | null;
}

function parse(yaml: string): ParsedYaml {
  const deep = NESTED_TOO_DEEPLY.exec(yaml);
  if (deep !== null)
    return { map: null, problem: { offset: deep.index, message: 'it is nested too deeply' } };
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    if (error !== undefined)
      return { map: null, problem: { offset: error.pos[0], message: firstLine(error.message) } };
    const { contents } = document;
    if (contents === null) return { map: null, problem: null };
    if (isMap(contents)) return { map: contents, problem: null };
    return { map: null, problem: { offset: 0, message: 'it holds no fields of the form "key: value"' } };
  } catch (error) {
    return {
      map: null,
      problem: { offset: 0, message: error instanceof Error ? firstLine(error.message) : 'unknown' },
    };
  }
}

function readField(map: YAMLMap | null, keys: readonly string[], text: string, base: number): Field | null {
  if (map === null) return null;
  for (const pair of map.items) {
    if (!isScalar(pair.key) || !keys.includes(String(pair.key.value))) continue;
    const values = (isSeq(pair.value) ? pair.value.items : [pair.value]).filter(isScalar);
    const fields = values.map((node) => {
      const value = (node.source ?? String(node.value ?? '')).trim();
      return {
        value,
        range: node.range ? locate(text, value, base + node.range[0], base + node.range[1]) : null,
      };
    });
    const present = fields.filter((field) => !NOTHING.test(field.value));
    const [first] = present;
    if (first === undefined) continue;
    const last = present[present.length - 1] ?? first;
    const range = first.range && last.range ? { start: first.range.start, end: last.range.end } : null;
    return { value: present.map((field) => field.value).join('、'), range };
  }
  return null;
}

/** Field by field without YAML's rules, for front matter that breaks them. */
function readLines(text: string, inner: Range): Pick<FrontMatter, 'title' | 'byline' | 'publishedAt'> {
  const get = (keys: readonly string[]): Field | null => {
    const line = new RegExp(`^(?:${keys.join('|')})[ \\t]*[:：][ \\t]*(.+)$`, 'imu').exec(
      text.slice(inner.start, inner.end),
    );
    const raw = line?.[1]?.trim() ?? '';
    const value = raw.replace(/^(["'])(.*)\1$/u, '$2').replace(/^["']/u, '');
    if (line === null || NOTHING.test(value)) return null;
    const start = inner.start + line.index;
    return { value, range: locate(text, value, start, start + line[0].length) };
  };
  const date = get(KEYS.date);
  return {
    title: get(KEYS.title),
    byline: get(KEYS.byline),
    publishedAt: date === null ? null : (findDate(date.value)?.iso ?? null),
  };
}

function locate(text: string, value: string, start: number, end: number): Range | null {
  if (value === '') return null;
  const found = text.slice(start, end).lastIndexOf(value);
  return found === -1 ? null : { start: start + found, end: start + found + value.length };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]\s*$/u, '');
}

function warning(source: string, message: string, at: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'broken-front-matter',
    message,
    source,
    range: { start: at, end: at + 1 },
  };
}
