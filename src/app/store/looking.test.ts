import { describe, expect, it } from 'vitest';
import { whyHidden } from '../../graph/focus.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { type AppState, initialState, NOTHING } from './app-state.ts';
import { selectIndex, selectVisible } from './derived.ts';
import * as transitions from './transitions.ts';

const document = sampleDocument('商汤落户上海。');
const START = initialState({ language: 'en', theme: 'system' });
const ready = () => transitions.receiveGraph(START, { ok: true, document });

describe('what is looked at by hand', () => {
  const shown = (state: AppState) => [...(selectVisible(state)?.entities ?? [])].sort();

  it('is one step around, two, three, then everything again; another middle begins anew', () => {
    let state = ready();
    for (const steps of [1, 2, 3] as const) {
      state = transitions.cycleFocus(state, ['shanghai']);
      expect(state.focus).toMatchObject({ centres: ['shanghai'], steps });
    }
    expect(transitions.cycleFocus(state, ['watson']).focus).toMatchObject({ centres: ['watson'], steps: 1 });
    state = transitions.cycleFocus(state, ['shanghai']);
    expect(state.focus.centres).toEqual([]);
    expect(shown(state)).toHaveLength(4);
  });

  it('never lacks its own middle: shown if the filter hides it, given up if it is hidden by hand', () => {
    const filtered = transitions.toggleKind(ready(), 'location');
    const focused = transitions.focusOn(transitions.hideEntities(filtered, ['shanghai']), ['shanghai']);
    expect(shown(focused)).toEqual(['sensetime', 'shanghai']);
    const two = transitions.focusOn(ready(), ['shanghai', 'watson']);
    const one = transitions.hideEntities(two, ['watson']);
    expect(shown(one)).toEqual(['sensetime', 'shanghai']);
    expect(shown(transitions.hideEntities(one, ['shanghai']))).toEqual(['microsoft', 'sensetime']);
  });

  it('can be shown whatever hides it', () => {
    const byHand = transitions.showEntities(transitions.hideEntities(ready(), ['watson']), ['watson']);
    expect(byHand.focus.pinned.size).toBe(0);
    expect(shown(byHand)).toContain('watson');
    for (const state of [
      transitions.toggleKind(ready(), 'technology'),
      transitions.focusOn(ready(), ['shanghai']),
    ])
      expect(shown(transitions.showEntities(state, ['watson']))).toContain('watson');
  });

  it('is pinned and let go together, expanded and folded away again', () => {
    const one = transitions.togglePinned(ready(), 'watson');
    const both = transitions.togglePinned(one, 'watson', 'shanghai');
    expect([...both.focus.pinned]).toEqual(['watson', 'shanghai']);
    expect(transitions.togglePinned(both, 'watson', 'shanghai').focus.pinned.size).toBe(0);
    const focused = transitions.focusOn(ready(), ['shanghai']);
    const expanded = transitions.expandEntity(focused, 'sensetime');
    expect(shown(expanded)).toContain('microsoft');
    expect(shown(transitions.collapseEntity(expanded, 'sensetime'))).not.toContain('microsoft');
  });

  it('says why something is not to be seen', () => {
    const why = (state: AppState) => {
      const index = selectIndex(state);
      return index && whyHidden(index, state.filter, state.focus, 'watson');
    };
    expect(why(ready())).toBeNull();
    expect(why(transitions.hideEntities(ready(), ['watson']))).toBe('hand');
    expect(why(transitions.toggleKind(ready(), 'technology'))).toBe('filter');
    expect(why(transitions.focusOn(ready(), ['shanghai']))).toBe('focus');
  });
});

describe('choosing where a path ends', () => {
  const choosing = transitions.choosePathEnd(
    transitions.select(ready(), { type: 'entity', key: 'shanghai' }),
    'shanghai',
  );

  it('takes the next entity selected, wherever it was', () => {
    const path = transitions.select(choosing, { type: 'entity', key: 'microsoft' });
    expect(path).toMatchObject({
      selection: { type: 'path', from: 'shanghai', to: 'microsoft', way: 0 },
      pathFrom: null,
      cursor: 'microsoft',
    });
  });

  it('is over with anything else that is selected, and with another address', () => {
    for (const state of [
      transitions.select(choosing, { type: 'entity', key: 'shanghai' }),
      transitions.select(choosing, { type: 'relation', key: 'r1' }),
      transitions.select(choosing, NOTHING),
      transitions.follow(choosing, {}),
      transitions.choosePathEnd(choosing, null),
    ]) {
      expect(state.pathFrom).toBeNull();
      expect(state.selection.type).not.toBe('path');
    }
  });
});
