import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NOTHING } from '../store/app-state.ts';
import { formatHash, parseHash } from './selection-hash.ts';

it('comes back as it went, whatever the key', () => {
  const keys = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(fc.constantFrom('entity' as const, 'relation' as const), keys, (type, key) => {
      expect(parseHash(formatHash({ type, key }))).toEqual({ type, key });
    }),
  );
});

it.each(['', '#', '#entity=', '#other=x', '#%'])('selects nothing by %s', (hash) => {
  expect(parseHash(hash)).toBe(NOTHING);
});

it('has a plain address for plain keys', () => {
  expect(formatHash({ type: 'entity', key: 'loc.shanghai' })).toBe('#entity=loc.shanghai');
  expect(formatHash(NOTHING)).toBe('#');
});
