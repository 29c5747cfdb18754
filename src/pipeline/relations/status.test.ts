import { describe, expect, it } from 'vitest';
import { statusOf } from './status.ts';

describe('statusOf', () => {
  it.each([
    ['', 'actual'],
    ['目前已经有16家企业', 'actual'],
    ['2016年就', 'actual'],
    ['近日宣布拟在', 'planned'],
    ['还将有', 'planned'],
    ['已准备', 'planned'],
    ['有望在三年内', 'planned'],
    ['公司否认将', 'denied'],
    ['双方尚未', 'denied'],
    ['计划中的大楼已', 'actual'],
  ] as const)('%s → %s', (before, status) => expect(statusOf(before)).toBe(status));
});
