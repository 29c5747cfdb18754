import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCharacterEncoder } from './characters.ts';

const encode = createCharacterEncoder('a上,."(');
const unknown = 6;

describe('createCharacterEncoder', () => {
  it('gives known characters their place in the dictionary and all others the id after the last', () => {
    expect(Array.from(encode('上a海').ids)).toEqual([1, 0, unknown]);
  });

  it('reads full-width forms as half-width', () => {
    expect(Array.from(encode('ａ，、。“”「」（').ids)).toEqual([0, 2, 2, 3, 4, 4, 4, 4, 5]);
  });

  it('takes a surrogate pair as one character and half a pair as one too', () => {
    const { ids, offsets } = encode('a𠮷上\ud842上\udfb7');
    expect(Array.from(ids)).toEqual([0, unknown, 1, unknown, 1, unknown]);
    expect(Array.from(offsets)).toEqual([0, 1, 3, 4, 5, 6, 7]);
  });

  it('has one position for each code point, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        const { ids, offsets } = encode(text);
        const characters = Array.from(text);
        expect(ids.length).toBe(characters.length);
        const pieces = characters.map((_, index) => text.slice(offsets[index], offsets[index + 1]));
        expect(pieces).toEqual(characters);
      }),
    );
  });
});
