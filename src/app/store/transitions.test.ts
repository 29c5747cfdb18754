import { describe, expect, it } from 'vitest';
import { activeFilterParts } from '../../graph/filter-graph.ts';
import { activeFocusParts } from '../../graph/focus.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { type AppState, initialState, NOTHING } from './app-state.ts';
import { createAppStore } from './app-store.ts';
import { resolveSelection, selectIndex, selectVisible } from './derived.ts';
import * as transitions from './transitions.ts';

const START = initialState({ language: 'en', theme: 'system' });
const document = sampleDocument('商汤落户上海。');
const ready = (state: AppState = START) => transitions.receiveGraph(state, { ok: true, document });

describe('loading', () => {
  it('keeps what the address selected while the graph was on its way', () => {
    const selected = transitions.select(START, { type: 'entity', key: 'shanghai' });
    expect(ready(selected).selection).toEqual({ type: 'entity', key: 'shanghai' });
  });

  it('fails with the problem, and can be tried again', () => {
    const failed = transitions.receiveGraph(START, {
      ok: false,
      problem: { reason: 'not-json', detail: 'x' },
    });
    expect(failed.graph).toEqual({ phase: 'failed', problem: { reason: 'not-json', detail: 'x' } });
    expect(transitions.startLoading(failed).graph.phase).toBe('loading');
  });
});

describe('opening a file', () => {
  const refused = { ok: false, problem: { reason: 'not-yintu', detail: 'x' } } as const;

  it('replaces graph, selection, filter and positions', () => {
    let state = transitions.toggleKind(ready(), 'person');
    state = transitions.moveEntity(state, 'shanghai', { x: 1, y: 2 });
    state = transitions.select(state, { type: 'entity', key: 'shanghai' });
    const opened = transitions.openFile(state, 'b.json', { ok: true, document });
    expect(opened.selection).toBe(NOTHING);
    expect(opened.filter.hiddenKinds.size).toBe(0);
    expect(opened.moved.size).toBe(0);
    expect(opened.graph).toMatchObject({ phase: 'ready', fileName: 'b.json' });
  });

  it('leaves a graph that is shown alone if the file is none', () => {
    const before = ready();
    const after = transitions.openFile(before, 'b.json', refused);
    expect(after.graph).toBe(before.graph);
    expect(after.notice).toMatchObject({ about: 'refused', fileName: 'b.json' });
  });

  it('fails in full where nothing was shown', () => {
    expect(transitions.openFile(START, 'b.json', refused).graph.phase).toBe('failed');
  });
});

describe('selecting', () => {
  it('puts the cursor on an entity, and is no change the second time', () => {
    const once = transitions.select(ready(), { type: 'entity', key: 'shanghai' });
    expect(once.cursor).toBe('shanghai');
    expect(transitions.select(once, { type: 'entity', key: 'shanghai' })).toBe(once);
  });

  it('tells an entity from a relation of the same key', () => {
    const entity = transitions.select(ready(), { type: 'entity', key: 'r1' });
    expect(transitions.select(entity, { type: 'relation', key: 'r1' }).selection.type).toBe('relation');
  });

  it('of something that is not there is said, not hidden', () => {
    const state = ready();
    const index = selectIndex(state);
    expect(index && resolveSelection(index, { type: 'entity', key: 'gone' })).toEqual({
      type: 'unknown',
      keys: ['gone'],
    });
  });
});

describe('the filter', () => {
  it('toggles, takes all or none, and resets', () => {
    const hidden = transitions.toggleKind(ready(), 'person');
    expect([...hidden.filter.hiddenKinds]).toEqual(['person']);
    expect(transitions.toggleKind(hidden, 'person').filter.hiddenKinds.size).toBe(0);
    expect(transitions.setAllTypes(hidden, false).filter.hiddenTypes.size).toBe(17);
    expect(transitions.resetFilter(transitions.setAllKinds(hidden, false)).filter.hiddenKinds.size).toBe(0);
  });

  it('derives the same visible graph object for the same filter', () => {
    const state = ready();
    expect(selectVisible(state)).toBe(selectVisible({ ...state, cursor: 'shanghai' }));
    const filtered = transitions.toggleKind(state, 'location');
    expect(selectVisible(filtered)?.entities.has('shanghai')).toBe(false);
  });
});

describe('one part of filter or focus', () => {
  it('is taken back without the others', () => {
    let state = transitions.setFilter(ready(), { leastQuotes: 2, dates: { from: '2018', to: null } });
    state = transitions.focusOn(transitions.hideEntities(state, ['watson']), ['shanghai'], 2);
    expect(activeFilterParts(state.filter)).toEqual(['dates', 'leastQuotes']);
    expect(activeFocusParts(state.focus)).toEqual(['centres', 'hidden']);
    state = transitions.resetFilterPart(state, 'dates');
    expect(activeFilterParts(state.filter)).toEqual(['leastQuotes']);
    state = transitions.resetFocusPart(state, 'hidden');
    expect(state.focus).toMatchObject({ centres: ['shanghai'], steps: 2 });
    expect(activeFocusParts(state.focus)).toEqual(['centres']);
    state = transitions.showEverything(state);
    expect([...activeFilterParts(state.filter), ...activeFocusParts(state.focus)]).toEqual([]);
  });
});

describe('the store', () => {
  it('has every transition as an action', () => {
    const { actions } = createAppStore(START);
    const { selectedEntities: _, ...changes } = transitions;
    expect(Object.keys(actions).sort()).toEqual([...Object.keys(changes), 'undo', 'redo'].sort());
  });

  it('moves from state to state by them', () => {
    const { store, actions } = createAppStore(START);
    actions.receiveGraph({ ok: true, document });
    actions.setView('list');
    expect(store.getState()).toMatchObject({ view: 'list', graph: { phase: 'ready' } });
  });
});

describe('selecting several', () => {
  it('adds and takes away, and one left over is one', () => {
    let state = transitions.select(ready(), { type: 'entity', key: 'shanghai' });
    state = transitions.toggleSelected(state, 'watson');
    expect(state.selection).toEqual({ type: 'entities', keys: ['shanghai', 'watson'] });
    state = transitions.toggleSelected(state, 'shanghai');
    expect(state.selection).toEqual({ type: 'entity', key: 'watson' });
    expect(transitions.toggleSelected(state, 'watson').selection).toBe(NOTHING);
  });

  it('starts from the two ends of a path, and anew from a relation', () => {
    const path = transitions.select(ready(), { type: 'path', from: 'shanghai', to: 'watson', way: 0 });
    expect(transitions.toggleSelected(path, 'microsoft').selection).toMatchObject({
      keys: ['shanghai', 'watson', 'microsoft'],
    });
    const relation = transitions.select(ready(), { type: 'relation', key: 'r1' });
    expect(transitions.toggleSelected(relation, 'watson').selection).toEqual({
      type: 'entity',
      key: 'watson',
    });
  });
});

describe('a link from another build', () => {
  const link = (key: string) => transitions.select(START, { type: 'entity', key });
  it('finds its entity by the name in its key, whatever its name is now', () => {
    expect(ready(link('location/申城')).selection).toEqual({ type: 'entity', key: 'shanghai' });
    expect(ready(link('organisation/申城')).selection).toEqual({ type: 'entity', key: 'shanghai' });
    expect(ready(link('location/无此地')).selection).toEqual({ type: 'entity', key: 'location/无此地' });
  });

  it('finds a relation by its ends', () => {
    const relation = transitions.select(START, {
      type: 'relation',
      key: 'located_in:organisation/商汤科技→location/申城',
    });
    expect(ready(relation).selection).toEqual({ type: 'relation', key: 'r1' });
  });

  it('finds what was focused on, and keeps what is gone', () => {
    const focused = transitions.focusOn(START, ['location/申城', 'location/无此地']);
    expect(ready(focused).focus.centres).toEqual(['shanghai', 'location/无此地']);
  });

  it('that leads to a path between what is no longer there names what is missing', () => {
    const index = selectIndex(ready());
    const path = { type: 'path', from: 'shanghai', to: 'person/张三', way: 0 } as const;
    expect(index && resolveSelection(index, path)).toEqual({ type: 'unknown', keys: ['person/张三'] });
  });
});

describe('the focus', () => {
  const shown = (state: AppState) => [...(selectVisible(state)?.entities ?? [])].sort();
  it('shows what is near, more with each step', () => {
    const one = transitions.focusOn(ready(), ['shanghai']);
    expect(shown(one)).toEqual(['sensetime', 'shanghai']);
    expect(shown(transitions.focusOn(one, ['shanghai'], 2))).toEqual(['microsoft', 'sensetime', 'shanghai']);
    expect(shown(transitions.focusOn(one, []))).toHaveLength(4);
  });

  it('hides by hand, pins against the filter, and expands what was hidden', () => {
    const hidden = transitions.hideEntities(ready(), ['sensetime']);
    expect(shown(hidden)).not.toContain('sensetime');
    const filtered = transitions.toggleKind(hidden, 'location');
    expect(shown(transitions.togglePinned(filtered, 'shanghai'))).toContain('shanghai');
    expect(shown(transitions.expandEntity(filtered, 'microsoft'))).toContain('sensetime');
    expect(shown(transitions.showEverything(filtered))).toHaveLength(4);
  });
});

describe('undoing', () => {
  const opened = () => {
    const made = createAppStore(START);
    made.actions.receiveGraph({ ok: true, document });
    return made;
  };

  it('takes back and does again each change of the view, many of them', () => {
    const { store, actions } = opened();
    const before = store.getState().filter;
    for (let change = 0; change < 60; change += 1) actions.toggleKind('person');
    actions.moveEntity('shanghai', { x: 1, y: 2 });
    actions.undo();
    expect(store.getState().moved.size).toBe(0);
    for (let change = 0; change < 60; change += 1) actions.undo();
    expect(store.getState().filter).toBe(before);
    actions.undo();
    for (let change = 0; change < 61; change += 1) actions.redo();
    expect(store.getState().moved.get('shanghai')).toEqual({ x: 1, y: 2 });
  });

  it('leaves alone what is no change of the view', () => {
    const { store, actions, history } = opened();
    actions.setLanguage('zh-Hans');
    actions.moveCursor('shanghai');
    expect(history.getState().pastStates).toHaveLength(0);
    actions.select({ type: 'entity', key: 'watson' });
    actions.undo();
    expect(store.getState()).toMatchObject({ selection: NOTHING, language: 'zh-Hans' });
  });

  it('ends at another graph', () => {
    const { store, actions } = opened();
    actions.select({ type: 'entity', key: 'watson' });
    actions.openFile('b.json', { ok: true, document });
    actions.undo();
    expect(store.getState().selection).toBe(NOTHING);
  });
});
