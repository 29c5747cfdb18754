import { describe, expect, it } from 'vitest';
import { createCharacterEncoder } from './characters.ts';
import { joinWords, readTagNames } from './words.ts';

const tagNames = readTagNames('n-B n-I PER-B PER-I O');
const [nounStart, noun, personStart, person, other] = [0, 1, 2, 3, 4];
const encode = createCharacterEncoder('');

function join(text: string, path: readonly number[], shift = 0): string[] {
  return joinWords(text, encode(text), Uint8Array.from(path), tagNames, shift).map(
    ({ start, end, text: word, tag }) => `${start}-${end} ${word}/${tag}`,
  );
}

describe('joinWords', () => {
  it('begins a word at each B', () => {
    expect(join('上海王小明', [nounStart, noun, personStart, person, person])).toEqual([
      '0-2 上海/n',
      '2-5 王小明/PER',
    ]);
  });

  it('begins a word at the first O and goes on through the others', () => {
    expect(join('上海的的王', [nounStart, noun, other, other, personStart])).toEqual([
      '0-2 上海/n',
      '2-4 的的/O',
      '4-5 王/PER',
    ]);
  });

  it('begins a word at the start even with I, and lets an I of another tag go on', () => {
    expect(join('上海王', [noun, noun, person])).toEqual(['0-3 上海王/n']);
  });

  it('counts offsets in UTF-16 units from the start of the sentence', () => {
    expect(join('𠮷上𠮷', [nounStart, noun, personStart], 10)).toEqual(['10-13 𠮷上/n', '13-15 𠮷/PER']);
  });

  it('gives nothing for an empty text', () => {
    expect(join('', [])).toEqual([]);
  });
});
