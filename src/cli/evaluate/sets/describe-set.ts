import { tableLines } from '../../print-table.ts';
import type { Measure } from '../measure.ts';
import type { MarkedText } from './marked-text.ts';
import type { FoundNames } from './read-names.ts';
import { goldNames, type KindedName, markedKinds, nameKey, type SetScore, scoreSet } from './score-set.ts';

/** One set, with what was found in it. */
export interface MeasuredSet {
  readonly file: string;
  readonly texts: readonly MarkedText[];
  readonly found: FoundNames;
}

/** A table: each kind that the set marks, by the tagger alone and with the rules. */
export function describeSet({ file, texts, found }: MeasuredSet): string[] {
  const [tagger, rules] = [scoreSet(texts, found.tagger), scoreSet(texts, found.rules)];
  const rows = [...tagger.keys()].map((kind) => [
    kind,
    ...cells(tagger.get(kind)),
    ...cells(rules.get(kind)),
    String(texts.flatMap(goldNames).filter((name) => kind === 'all' || name.kind === kind).length),
  ]);
  return [
    `${file}: ${texts.length} texts, each read as an article of its own; exact span and kind`,
    ...tableLines([['', 'P', 'R', 'tagger F1', 'P', 'R', 'whole stage F1', 'names'], ...rows]),
  ];
}

/** The same as data. */
export function setAsData({ file, texts, found }: MeasuredSet): unknown {
  const byKind = (score: SetScore) => Object.fromEntries(score);
  return {
    file,
    texts: texts.length,
    tagger: byKind(scoreSet(texts, found.tagger)),
    rules: byKind(scoreSet(texts, found.rules)),
  };
}

/** What the rules make worse and better than the tagger's own reading, a line for each name. */
export function listChanges({ texts, found }: MeasuredSet): string[] {
  const kinds = new Set(markedKinds(texts));
  return texts.flatMap((marked, index) => {
    const gold = new Set(goldNames(marked).map(nameKey));
    const of = (names: readonly KindedName[] = []) => names.filter(({ kind }) => kinds.has(kind));
    const [alone, ruled] = [of(found.tagger[index]), of(found.rules[index])];
    const describe = (sign: string, names: readonly KindedName[], others: readonly KindedName[]) => {
      const known = new Set(others.map(nameKey));
      return names
        .filter((name) => !known.has(nameKey(name)))
        .map((name) => {
          const verdict = gold.has(nameKey(name)) === (sign === '+') ? 'better' : 'worse';
          const { start, end, kind } = name;
          const around = `${marked.text.slice(Math.max(0, start - 12), start)}[${marked.text.slice(start, end)}]${marked.text.slice(end, end + 8)}`;
          return `  ${verdict}: ${sign} ${kind} ${around.replaceAll(/\s/gu, ' ')}`;
        });
    };
    return [...describe('-', alone, ruled), ...describe('+', ruled, alone)];
  });
}

function cells(measure: Measure | undefined): string[] {
  return measure === undefined
    ? ['', '', '']
    : [measure.p, measure.r, measure.f1].map((value) => value.toFixed(3));
}
