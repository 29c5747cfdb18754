import { describe, expect, it } from 'vitest';
import { type BuildReport, makeReport } from '../../pipeline/assemble/build-report.ts';
import { createLocator, describeRefused, plural } from './describe.ts';

it('counts lines and columns as editors do, for every kind of line end', () => {
  const text = 'ab\ncd\r\nef\rg';
  const locate = createLocator(text);
  const places = Array.from(text, (_, offset) => locate(offset)).map(
    ({ line, column }) => `${line}:${column}`,
  );
  expect(places).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2', '2:3', '2:4', '3:1', '3:2', '3:3', '4:1']);
  expect(createLocator('')(0)).toEqual({ line: 1, column: 1 });
});

it('sets thousands apart and minds the plural', () => {
  expect([plural(1, 'file'), plural(0, 'file'), plural(12345, 'entity', 'entities')]).toEqual([
    '1 file',
    '0 files',
    '12,345 entities',
  ]);
});

describe('describeRefused', () => {
  const report = (reasons: readonly string[]): BuildReport => ({
    ...makeReport({ document: null }),
    articles: [
      {
        article: 'a',
        title: '',
        source: '',
        characters: 0,
        sentences: 0,
        furniture: [],
        refusedMentions: reasons.map((because) => ({
          text: '甲',
          kind: 'person' as const,
          because: 'tagger',
          refusedFor: 'overlap' as const,
          lostTo: { text: '甲', because, span: { article: 'a', start: 0, end: 1 } },
          belief: null,
          span: { article: 'a', start: 0, end: 1 },
        })),
        refusedRelations: [],
      },
    ],
  });

  it('counts reasons, commonest first', () => {
    expect(describeRefused(report(['name-head', 'lexicon', 'lexicon']))).toEqual([
      'Left   3 candidates out of the graph:',
      '       2 × mention: lost to lexicon',
      '       1 × mention: lost to name-head',
    ]);
  });

  it('sums up what would make the list long, and says nothing of nothing', () => {
    const lines = describeRefused(report(Array.from({ length: 20 }, (_, i) => `reason ${'x'.repeat(i)}`)));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('       12 × other reasons');
    expect(describeRefused(report([]))).toEqual([]);
  });
});
