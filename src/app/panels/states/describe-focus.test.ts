import { describe, expect, it } from 'vitest';
import { type Focus, NO_FOCUS } from '../../../graph/focus.ts';
import { indexDocument } from '../../../graph/graph-index.ts';
import { sampleDocument } from '../../../graph/sample-document.fixture.ts';
import { en } from '../../messages/en.ts';
import { describeFocusChange, sayNames } from './describe-focus.ts';

const index = indexDocument(sampleDocument('商汤落户上海。'));
const said = (before: Partial<Focus>, now: Partial<Focus>) =>
  describeFocusChange(index, { ...NO_FOCUS, ...before }, { ...NO_FOCUS, ...now }, en);

describe('a change of the focus in words', () => {
  it('says what was hidden and what is shown again', () => {
    expect(said({}, { hidden: new Set(['shanghai', 'watson']) })).toBe(en.announceHidden(2));
    expect(said({ hidden: new Set(['shanghai']) }, {})).toBe(en.announceUnhidden(1));
  });

  it('says what was pinned and let go, expanded and folded away', () => {
    const [pinned, expanded] = [new Set(['watson']), new Set(['shanghai'])];
    expect(said({}, { pinned })).toBe(en.announcePinned(1));
    expect(said({ pinned }, {})).toBe(en.announceUnpinned(1));
    expect(said({}, { expanded })).toBe(en.announceExpanded('上海'));
    expect(said({ expanded }, {})).toBe(en.announceCollapsed('上海'));
  });

  it('says around what and how far one looks, and when no longer', () => {
    const one = { centres: ['shanghai'], steps: 1 as const };
    expect(said({}, one)).toBe(en.announceAround('上海', 1));
    expect(said(one, { ...one, steps: 2 })).toBe(en.announceAround('上海', 2));
    expect(said(one, {})).toBe(en.announceAll);
    expect(said(one, { ...one, pinned: new Set(['watson']) })).toBe(en.announcePinned(1));
    expect(said(one, one)).toBe('');
  });

  it('says all that one step has changed', () => {
    const now = { pinned: new Set(['shanghai']) };
    expect(said({ hidden: new Set(['shanghai']) }, now)).toBe(
      `${en.announceUnhidden(1)} ${en.announcePinned(1)}`,
    );
  });

  it('counts names where there are many', () => {
    expect(sayNames(index, ['shanghai', 'watson'], en)).toBe('上海, Watson');
    expect(sayNames(index, ['a', 'b', 'c', 'd', 'e'], en)).toBe(en.entities(5));
  });
});
