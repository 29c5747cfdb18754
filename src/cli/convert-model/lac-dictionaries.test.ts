import { describe, expect, it } from 'vitest';
import { readLacDictionaries } from './lac-dictionaries.ts';

const tags = '0\tn-B\n1\tn-I\n2\tO\n';

describe('readLacDictionaries', () => {
  it('puts the characters in the order of their ids and the unknown after them', () => {
    const words = '1\t海\n0\t上\n2\tOOV_NUM\n4\tOOV\n3\t\u000b\n';
    expect(readLacDictionaries(words, tags)).toEqual({
      words: '上海\u000b',
      tags: 'n-B n-I O',
      embeddingRows: [0, 1, 3, 4],
    });
  });

  it.each([
    ['has no OOV', '0\t上\n', tags],
    ['an id is there twice', '0\t上\n0\t海\n1\tOOV\n', tags],
    ['an entry is there twice', '0\t上\n1\t上\n2\tOOV\n', tags],
    ['no id and entry', '上\n1\tOOV\n', tags],
    ['which is no single UTF-16 unit', '0\t上海\n1\tOOV\n', tags],
    ['tag.dic: O has the id 2, not 1', '0\t上\n1\tOOV\n', '0\tn-B\n2\tO\n'],
  ])('refuses files of which it says “%s”', (message, words, tagFile) => {
    expect(() => readLacDictionaries(words, tagFile)).toThrow(message);
  });
});
