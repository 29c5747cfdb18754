import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pointed } from '../../canvas/canvas-contract.ts';
import { CardTiming, HIDE_AFTER, SHOW_AFTER } from './card-timing.ts';

const one: Pointed = { type: 'entity', key: 'one' };
const other: Pointed = { type: 'entity', key: 'other' };

describe('a card', () => {
  let shown: string | null = null;
  let timing: CardTiming;
  const pass = (time: number) => vi.advanceTimersByTime(time);

  beforeEach(() => {
    vi.useFakeTimers();
    shown = null;
    timing = new CardTiming((subject) => {
      shown = subject?.pointed.type === 'entity' ? `${subject.pointed.key} ${subject.by}` : null;
    });
  });
  afterEach(() => vi.useRealTimers());

  it('comes after a while, and not for what is only passed over', () => {
    timing.come('mouse', one);
    pass(SHOW_AFTER - 1);
    timing.come('mouse', null);
    timing.come('mouse', other);
    pass(SHOW_AFTER - 1);
    expect(shown).toBeNull();
    pass(1);
    expect(shown).toBe('other mouse');
  });

  it('stays while the pointer goes over to it, and on it, whatever lies between', () => {
    timing.come('mouse', one);
    pass(SHOW_AFTER);
    timing.come('mouse', null);
    timing.come('mouse', other);
    pass(HIDE_AFTER - 1);
    timing.enterCard();
    pass(60_000);
    expect(shown).toBe('one mouse');
    timing.leaveCard();
    pass(HIDE_AFTER);
    expect(shown).toBeNull();
  });

  it('stays when the pointer comes back to the thing', () => {
    timing.come('mouse', one);
    pass(SHOW_AFTER);
    timing.come('mouse', null);
    timing.come('mouse', { ...one });
    pass(60_000);
    expect(shown).toBe('one mouse');
  });

  it('is dismissed at once, and does not come again by itself', () => {
    timing.come('mouse', one);
    pass(SHOW_AFTER);
    timing.dismiss();
    expect(shown).toBeNull();
    pass(60_000);
    expect(shown).toBeNull();
  });

  it('for the keyboard is no business of the mouse', () => {
    timing.come('keyboard', one);
    pass(SHOW_AFTER);
    timing.come('mouse', null);
    timing.leaveCard();
    pass(60_000);
    expect(shown).toBe('one keyboard');
    timing.come('keyboard', null);
    pass(HIDE_AFTER);
    expect(shown).toBeNull();
  });
});
