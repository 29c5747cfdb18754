import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../graph/sample-document.fixture.ts';
import { type AppState, initialState } from '../../store/app-state.ts';
import * as transitions from '../../store/transitions.ts';
import { keysMeant, nextCursor } from './canvas-keys.ts';

const document = sampleDocument('商汤落户上海。');
const ready = transitions.receiveGraph(initialState({ language: 'en', theme: 'system' }), {
  ok: true,
  document,
});
const at = (state: AppState, cursor: string | null) => transitions.moveCursor(state, cursor);

describe('what a key is meant for', () => {
  const two = transitions.selectEntities(ready, ['shanghai', 'watson']);

  it('is all that is selected, where the keyboard stands on one of it or nowhere', () => {
    expect(keysMeant(at(two, 'watson'))).toEqual(['shanghai', 'watson']);
    expect(keysMeant(at(two, null))).toEqual(['shanghai', 'watson']);
  });

  it('is the one on which the keyboard stands, where that is another', () => {
    expect(keysMeant(at(two, 'microsoft'))).toEqual(['microsoft']);
    expect(keysMeant(at(ready, null))).toEqual([]);
  });
});

describe('an arrow key', () => {
  it('starts at the best connected', () => {
    expect(nextCursor(ready, 'left', true)).toBe('sensetime');
  });

  it('goes on from where one stood that has been hidden', () => {
    const hidden = transitions.hideEntities(at(ready, 'sensetime'), ['sensetime']);
    expect(nextCursor(hidden, 'left', true)).toBe('microsoft');
    expect(nextCursor(hidden, 'right', true)).toBe('shanghai');
  });

  it('leads nowhere where nothing is shown', () => {
    const nothing = transitions.setAllKinds(at(ready, 'sensetime'), false);
    expect(nextCursor(nothing, 'left', true)).toBeNull();
  });
});
