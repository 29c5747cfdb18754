import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { NESTED_TOO_DEEPLY } from '../articles/nested-yaml.ts';
import type { Curation, CurationEntry, CurationProblem, CurationText, Operation } from './curation.ts';
import { OPERATION_NAMES, type OperationName, schemaFor } from './operation-schemas.ts';

/** Either the curation or what is wrong with its file, in the order of the lines. */
export type ParsedCuration =
  | { readonly ok: true; readonly curation: Curation }
  | { readonly ok: false; readonly problems: readonly CurationProblem[] };

/**
 * Reads a curation file: a YAML list, each item with one operation and, if wished, a `why`. Whatever is not
 * known is refused by its name and line, since an operation that is quietly left out would be believed to hold.
 */
export function parseCuration({ source, text }: CurationText): ParsedCuration {
  const lines = new LineCounter();
  const problems: CurationProblem[] = [];
  const report: Report = (offset, message) => problems.push({ line: lines.linePos(offset).line, message });
  const entries = readEntries(text, lines, report);
  if (problems.length === 0) return { ok: true, curation: { source, entries } };
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
}

type Report = (offset: number, message: string) => void;

function readEntries(text: string, lines: LineCounter, report: Report): CurationEntry[] {
  const deep = NESTED_TOO_DEEPLY.exec(text);
  if (deep !== null) {
    // Nothing has counted the lines yet.
    for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
    report(deep.index, 'This is nested too deeply to be read.');
    return [];
  }
  // In this schema every scalar is text: 360 is a name, not a number.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  for (const { pos, message } of document.errors) report(pos[0], `This is no YAML: ${message}.`);
  const { contents } = document;
  if (document.errors.length > 0 || contents === null) return [];
  if (isScalar(contents) && contents.value === '') return [];
  if (!isSeq(contents)) {
    report(startOf(contents), 'A curation is a list: each operation begins with "- ".');
    return [];
  }
  return contents.items.flatMap((item) => {
    if (isMap(item)) return readEntry(item, lines, report);
    report(
      startOf(item),
      `An operation is one of ${OPERATION_NAMES.join(', ')} with a colon and its values.`,
    );
    return [];
  });
}

function readEntry(item: YAMLMap, lines: LineCounter, report: Report): CurationEntry[] {
  const named: { name: OperationName; pair: Pair }[] = [];
  let why: string | null = null;
  for (const pair of item.items) {
    const key = keyOf(pair);
    const name = OPERATION_NAMES.find((known) => known === key);
    if (name !== undefined) named.push({ name, pair });
    else if (key === 'why' && isScalar(pair.value)) why = String(pair.value.value);
    else {
      report(startOf(pair.key), key === 'why' ? '"why" wants text.' : unknownOperation(key));
      return [];
    }
  }
  const [first, second] = named;
  if (first === undefined) report(startOf(item), 'This item has no operation.');
  else if (second === undefined) {
    const operation = readOperation(first.name, first.pair, report);
    const { line } = lines.linePos(startOf(first.pair.key));
    if (operation !== null) return [{ line, why, operation }];
  } else
    report(startOf(second.pair.key), `"${second.name}" is a second operation; it wants an item of its own.`);
  return [];
}

function unknownOperation(key: string): string {
  return `"${key}" is no operation; there are ${OPERATION_NAMES.join(', ')}, and why for the reason.`;
}

function readOperation(name: OperationName, { key, value }: Pair, report: Report): Operation | null {
  if (!isMap(value)) {
    report(startOf(key), `"${name}" wants keys and values under it.`);
    return null;
  }
  const { schema, keys } = schemaFor(name, value.items.map(keyOf));
  const parsed = schema.safeParse(value.toJSON());
  if (parsed.success) {
    const contradiction = contradictionIn(parsed.data);
    if (contradiction === null) return parsed.data;
    report(startOf(key), contradiction);
    return null;
  }
  for (const issue of parsed.error.issues) {
    const place = nodeAt(value, issue.path);
    const at = place ?? value;
    if (issue.code === 'unrecognized_keys')
      for (const unknown of issue.keys)
        report(
          keyOffset(at, unknown),
          `"${unknown}" is no key of "${[name, ...issue.path].join('.')}"${issue.path.length === 0 ? `; it takes ${keys.join(', ')}` : ''}.`,
        );
    else if (place === null) report(startOf(key), `"${name}" wants "${issue.path.join('.')}".`);
    else report(startOf(at), `"${[name, ...issue.path].join('.')}" ${issue.message}.`);
  }
  return null;
}

/** What no schema sees of one operation: a quote must hold the words that it is there to back. */
function contradictionIn(operation: Operation): string | null {
  switch (operation.operation) {
    case 'add entity':
      return missingIn(operation.quote, operation.name);
    case 'add alias':
      return missingIn(operation.quote, operation.alias);
    case 'add fact':
      return missingIn(operation.quote, operation.value);
    case 'split':
      return operation.names.length + operation.mentions.length > 0
        ? null
        : '"split" wants "names" or "mentions": what is to be of the new entity.';
    default:
      return null;
  }
}

function missingIn(quote: string, words: string): string | null {
  if (quote.includes(words)) return null;
  return `The quote “${quote}” does not hold “${words}”; quote a place where those words stand.`;
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function nodeAt(value: YAMLMap, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? value : (value.getIn(path, true) ?? null);
}

function keyOffset(map: unknown, key: string): number {
  const pair = isMap(map) ? map.items.find((candidate) => keyOf(candidate) === key) : undefined;
  return startOf(pair?.key ?? map);
}
