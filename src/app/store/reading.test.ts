import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { type AppState, ARTICLE_LIST, initialState } from './app-state.ts';
import { createAppStore } from './app-store.ts';
import * as transitions from './transitions.ts';

const one = sampleDocument('商汤落户上海。');
const [first] = one.attributes.articles;
const two = {
  ...one,
  attributes: {
    ...one.attributes,
    articles: [...(first ? [{ ...first, id: 'b' }] : []), ...one.attributes.articles],
  },
};
const ready = (document = one): AppState =>
  transitions.receiveGraph(initialState({ language: 'en', theme: 'system' }), { ok: true, document });

describe('reading', () => {
  it('begins with the only article, or with the list of all', () => {
    expect(transitions.openReading(ready()).reading).toEqual({ article: 'a', at: null });
    expect(transitions.openReading(ready(two)).reading).toEqual({ article: ARTICLE_LIST, at: null });
  });

  it('begins where what is selected is named or stated first', () => {
    const entity = transitions.select(ready(two), { type: 'entity', key: 'shanghai' });
    expect(transitions.openReading(entity).reading).toEqual({ article: 'a', at: 0 });
    const relation = transitions.select(ready(two), { type: 'relation', key: 'r1' });
    expect(transitions.openReading(relation).reading).toEqual({ article: 'a', at: 0 });
    const gone = transitions.select(ready(), { type: 'entity', key: 'nobody' });
    expect(transitions.openReading(gone).reading).toEqual({ article: 'a', at: null });
  });

  it('is undone as one step, however often the same place was asked for', () => {
    const { store, history, actions } = createAppStore(ready());
    actions.read('a', 3);
    const before = store.getState().reading;
    actions.read('a', 3);
    expect(store.getState().reading).not.toBe(before);
    expect(history.getState().pastStates).toHaveLength(1);
    actions.closeReading();
    actions.undo();
    expect(store.getState().reading).toEqual({ article: 'a', at: 3 });
    actions.undo();
    expect(store.getState().reading).toBeNull();
  });

  it('ends in another view where that was asked for', () => {
    const state = transitions.closeReading(transitions.read(ready(), 'a'), 'outline');
    expect(state).toMatchObject({ reading: null, view: 'outline' });
    expect(transitions.closeReading(state)).toBe(state);
  });
});
