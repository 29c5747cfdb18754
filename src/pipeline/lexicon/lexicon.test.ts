import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';

const read = (files: Record<string, string>) => readLexicon(new Map(Object.entries(files)));

describe('readLexicon', () => {
  it('reads an entry with its aliases and what it is within', () => {
    const { lexicon, diagnostics } = read({
      'places.tsv': '# areas\n陆家嘴\t陆家嘴金融城\tLujiazui\t上海市\n',
    });
    expect(diagnostics).toEqual([]);
    expect(lexicon.entries[0]).toEqual({
      kind: 'location',
      name: '陆家嘴',
      aliases: ['陆家嘴金融城'],
      within: '上海市',
    });
  });

  it('names the line that it leaves out, and keeps the others', () => {
    const { lexicon, diagnostics } = read({ 'ambiguous.tsv': '长城\t\t\t\tcar\n小米\t\t\t\torganisation' });
    expect(lexicon.ambiguous.map((entry) => entry.name)).toEqual(['小米']);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain('Line 1');
  });

  it('knows which city a district is in, and gives cities their short names', () => {
    const { entries } = read({}).lexicon;
    const entry = (name: string) => entries.find((candidate) => candidate.name === name);
    expect(entry('浦东新区')?.within).toBe('上海市');
    expect(entry('大连市')?.aliases).toEqual(['大连']);
    expect(entry('大连市')?.within).toBe('辽宁省');
    expect(entry('内蒙古自治区')?.aliases).toEqual(['内蒙古']);
    expect(entry('上海市')?.within).toBeNull();
  });

  it('does not say where a district is whose name several cities have', () => {
    const entry = read({}).lexicon.entries.find(({ name }) => name === '鼓楼区');
    expect(entry?.within).toBeNull();
  });
});
