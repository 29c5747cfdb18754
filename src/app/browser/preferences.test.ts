import { describe, expect, it } from 'vitest';
import { PANELS_AT_FIRST } from '../store/app-state.ts';
import { readPreferences, writePreferences } from './preferences.ts';

function memory(initial?: string): Storage {
  const values = new Map<string, string>(initial === undefined ? [] : [['yintu.preferences', initial]]);
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    key: () => null,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  };
}

describe('preferences', () => {
  it('are kept', () => {
    const storage = memory();
    const chosen = {
      language: 'zh-Hans',
      theme: 'dark',
      panels: { ...PANELS_AT_FIRST, legendWidth: 320, readerWidth: 500, legendOpen: false },
      minimap: false,
      singleKeys: false,
    } as const;
    writePreferences(storage, chosen);
    expect(readPreferences(storage, ['en'])).toEqual(chosen);
  });

  it('of a time before articles were shown still hold', () => {
    const panels = { legendWidth: 320, detailsWidth: null, legendOpen: false, detailsOpen: true };
    expect(readPreferences(memory(JSON.stringify({ panels })), ['en']).panels).toEqual({
      ...panels,
      readerWidth: null,
    });
  });

  it('of a time before panels were kept still hold', () => {
    expect(readPreferences(memory('{"language":"zh-Hans","theme":"dark"}'), ['en'])).toEqual({
      language: 'zh-Hans',
      theme: 'dark',
      panels: PANELS_AT_FIRST,
      minimap: null,
      singleKeys: true,
    });
  });

  it.each([
    undefined,
    'null',
    '{',
    '{"theme":"pink"}',
    '[]',
    '{"language":5}',
    '{"panels":{"legendWidth":"wide"}}',
    '{"minimap":"big"}',
  ])('fall back on the browser and the system for %s', (stored) => {
    expect(readPreferences(memory(stored), ['zh-CN'])).toEqual({
      language: 'zh-Hans',
      theme: 'system',
      panels: PANELS_AT_FIRST,
      minimap: null,
      singleKeys: true,
    });
  });

  it('do without a storage', () => {
    expect(() =>
      writePreferences(null, {
        language: 'en',
        theme: 'light',
        panels: PANELS_AT_FIRST,
        minimap: null,
        singleKeys: true,
      }),
    ).not.toThrow();
    expect(readPreferences(null, ['en'])).toEqual({
      language: 'en',
      theme: 'system',
      panels: PANELS_AT_FIRST,
      minimap: null,
      singleKeys: true,
    });
  });
});
