import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../../graph/graph-index.ts';
import { letterForms } from '../../../graph/letter-forms.ts';
import { sampleDocument } from '../../../graph/sample-document.fixture.ts';
import { readTableChoices, writeTableChoices } from '../../browser/table-choices.ts';
import { DICTIONARIES } from '../../messages/dictionaries.ts';
import { entityColumns, firstNamed } from './entity-columns.tsx';
import { keysBetween, moveInGrid } from './grid-moves.ts';
import { searchTexts, wordsOf } from './narrow-rows.ts';
import { firstQuote, relationColumns } from './relation-columns.tsx';
import { sortRows } from './sort-rows.ts';
import { dateOrder, fitColumns } from './table-column.ts';
import { nextSort } from './use-table-choices.ts';

const SAMPLE = sampleDocument('商汤落户上海，微软与商汤合作。');
const by = <Row>(orderBy: (row: Row) => string | number | null) => ({ orderBy });

describe('sorting', () => {
  it('puts Chinese words in the order of their pinyin, and digits in that of their value', () => {
    const names = ['张江', '上海', '北京', '阿里', '12号线', '3号线'];
    const sorted = sortRows(
      names,
      by((name: string) => name),
      false,
    );
    expect(sorted).toEqual(['3号线', '12号线', '阿里', '北京', '上海', '张江']);
  });

  it('puts what is empty last, whichever way', () => {
    const rows = [null, 2, null, 1, 3];
    const self = by((row: number | null) => row);
    expect(sortRows(rows, self, false)).toEqual([1, 2, 3, null, null]);
    expect(sortRows(rows, self, true)).toEqual([3, 2, 1, null, null]);
  });

  it('leaves rows that say the same in their order, whichever way', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '', null)), fc.boolean(), (values, descending) => {
        const rows = values.map((value, at) => ({ value, at }));
        const sorted = sortRows(
          rows,
          by((row: { value: string | null }) => row.value),
          descending,
        );
        expect(sorted).toHaveLength(rows.length);
        for (const [i, row] of sorted.entries()) {
          const next = sorted[i + 1];
          if (next !== undefined && next.value === row.value) expect(row.at).toBeLessThan(next.at);
        }
      }),
    );
  });

  it('knows that a year comes before its months, and those before their days', () => {
    const dates = ['2019-01-17', '2019', '2018-12', '2019-01'];
    const sorted = sortRows(
      dates,
      by((date: string) => dateOrder(date)),
      false,
    );
    expect(sorted).toEqual(['2018-12', '2019', '2019-01', '2019-01-17']);
  });

  it('turns round on the second press; numbers begin with the highest', () => {
    const first = nextSort(null, { id: 'mentions', highestFirst: true });
    expect(first).toEqual({ column: 'mentions', descending: true });
    expect(nextSort(first, { id: 'mentions', highestFirst: true }).descending).toBe(false);
    expect(nextSort(first, { id: 'name' })).toEqual({ column: 'name', descending: false });
  });
});

describe('narrowing', () => {
  const columns = [
    { searched: true, say: (row: readonly string[]) => row[0] ?? '' },
    { searched: true, say: (row: readonly string[]) => row[1] ?? '' },
    { searched: false, say: (row: readonly string[]) => row[2] ?? '' },
  ];
  const letters = letterForms({ ...SAMPLE, attributes: { ...SAMPLE.attributes, traditional: '機机構构' } });
  const texts = searchTexts([['ＩＢＭ中国', '机构', '12']], columns as never, letters);

  it.each([
    ['ibm', true],
    ['机构 IBM', true],
    ['機構', true],
    ['  ', true],
    ['中国机构', false],
    ['12', false],
  ])('by %j: %j', (query, found) => {
    expect(texts.map(wordsOf(query, letters))).toEqual([found]);
  });
});

describe('columns', () => {
  it('are as many as there is room for, the first always', () => {
    const columns = [{ width: 9 }, { width: 6 }, { width: 5 }];
    expect(fitColumns(columns, 20)).toHaveLength(3);
    expect(fitColumns(columns, 19.5)).toHaveLength(2);
    expect(fitColumns(columns, 2)).toHaveLength(1);
    expect(fitColumns([], 2)).toHaveLength(0);
  });

  const index = indexDocument(SAMPLE);
  it.each(['zh-Hans', 'en'] as const)('say something of every row, in %s', (language) => {
    const messages = DICTIONARIES[language];
    for (const column of entityColumns(index, messages))
      for (const entity of index.document.nodes) expect(typeof column.say(entity)).toBe('string');
    for (const column of relationColumns(index, messages))
      for (const relation of index.document.edges) expect(typeof column.say(relation)).toBe('string');
  });

  it('quote the first passage as it stands in the article', () => {
    for (const relation of index.document.edges) {
      const quote = firstQuote(index, relation);
      expect(index.articles.get(relation.attributes.evidence[0]?.article ?? '')?.text).toContain(quote);
      expect(quote).not.toBe('');
    }
  });

  it('know the earliest article of each entity', () => {
    for (const entity of index.document.nodes) {
      const dates = entity.attributes.mentions.map(({ article }) => index.articles.get(article)?.publishedAt);
      expect(firstNamed(index, entity)).toBe(dates.filter((date) => date != null).sort()[0] ?? null);
    }
  });

  it('that were chosen are remembered for each table, and nonsense in the storage is passed over', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as unknown as Storage;
    expect(readTableChoices(storage, 'entities')).toEqual({});
    writeTableChoices(storage, 'entities', { columns: ['name'] });
    writeTableChoices(storage, 'relations', { sort: { column: 'date', descending: true } });
    expect(readTableChoices(storage, 'entities')).toEqual({ columns: ['name'] });
    expect(readTableChoices(storage, 'relations')).toEqual({ sort: { column: 'date', descending: true } });
    for (const nonsense of ['{', '[]', '{"entities": {"columns": 3}}', 'null']) {
      kept.set('yintu.tables', nonsense);
      expect(readTableChoices(storage, 'entities')).toEqual({});
    }
    expect(readTableChoices(null, 'entities')).toEqual({});
  });
});

describe('moving in a table', () => {
  const extent = { rows: 50, columns: 3, page: 10 };
  it.each([
    ['ArrowDown', false, { row: 49, column: -1 }, { row: 49, column: -1 }],
    ['ArrowUp', false, { row: 3, column: 1 }, { row: 2, column: 1 }],
    ['PageDown', false, { row: 3, column: -1 }, { row: 13, column: -1 }],
    ['PageUp', false, { row: 3, column: -1 }, { row: 0, column: -1 }],
    ['End', false, { row: 3, column: -1 }, { row: 49, column: -1 }],
    ['End', false, { row: 3, column: 0 }, { row: 3, column: 2 }],
    ['Home', false, { row: 3, column: 2 }, { row: 3, column: 0 }],
    ['Home', true, { row: 3, column: 2 }, { row: 0, column: 2 }],
    ['ArrowRight', false, { row: 3, column: -1 }, { row: 3, column: 0 }],
    ['ArrowRight', false, { row: 3, column: 2 }, { row: 3, column: 2 }],
    ['ArrowLeft', false, { row: 3, column: 0 }, { row: 3, column: -1 }],
  ])('%s (with Control: %j) from %j', (key, control, from, to) => {
    expect(moveInGrid(key, control, from, extent)).toEqual(to);
  });

  it('leaves other keys alone', () => {
    expect(moveInGrid('a', false, { row: 0, column: 0 }, extent)).toBeNull();
  });

  it('takes all rows between two, whichever is first', () => {
    const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
    expect(keysBetween(rows, 2, 1)).toEqual(['b', 'c']);
    expect(keysBetween(rows, 1, 1)).toEqual(['b']);
  });
});
