import { describe, expect, it } from 'vitest';
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
      key: 'gone',
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

describe('the store', () => {
  it('has every transition as an action', () => {
    const { actions } = createAppStore(START);
    expect(Object.keys(actions).sort()).toEqual(Object.keys(transitions).sort());
  });

  it('moves from state to state by them', () => {
    const { store, actions } = createAppStore(START);
    actions.receiveGraph({ ok: true, document });
    actions.setView('list');
    expect(store.getState()).toMatchObject({ view: 'list', graph: { phase: 'ready' } });
  });
});
