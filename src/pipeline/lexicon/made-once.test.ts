import { expect, it } from 'vitest';
import { madeOnce } from './made-once.ts';

it('makes one thing of each object, also where that is nothing', () => {
  let made = 0;
  const lengthOf = madeOnce((words: readonly string[]) => {
    made += 1;
    return words.length > 0 ? { length: words.length } : undefined;
  });
  const words = ['院长', '行长'];
  expect(lengthOf(words)).toBe(lengthOf(words));
  expect(made).toBe(1);
  expect(lengthOf([...words])).not.toBe(lengthOf(words));
  const none: string[] = [];
  expect([lengthOf(none), lengthOf(none)]).toEqual([undefined, undefined]);
  expect(made).toBe(3);
});
