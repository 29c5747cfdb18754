import { expect, it } from 'vitest';
import { footprint } from './footprint.ts';

it('a short label is no wider than its node', () => {
  const box = footprint('IBM', 40);
  expect(box.left + box.right).toBe(48);
});

it('eight Chinese characters make one line, the ninth begins another', () => {
  const one = footprint('张江人工智能岛区', 16);
  const two = footprint('张江人工智能岛园区', 16);
  expect(one.left + one.right).toBe(8 * 13 + 8);
  expect(two.left + two.right).toBe(one.left + one.right);
  expect(two.bottom - one.bottom).toBe(17);
});

it('a Latin label takes about half the room of a Chinese one', () => {
  expect(footprint('Mobileye', 16).left).toBe(8 * 3.5 + 4);
});

it('an empty name still has a line: the node does not jump when it gets one', () => {
  expect(footprint('', 16).bottom).toBe(footprint('沪', 16).bottom);
});
