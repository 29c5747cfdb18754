import { describe, expect, it, vi } from 'vitest';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { initialState } from '../store/app-state.ts';
import { createAppStore } from '../store/app-store.ts';
import { selectCommunities, selectSizes } from '../store/derived.ts';
import { connectMeasures } from './connect-measures.ts';
import { measure, type Question } from './measure.ts';

const parsed = { ok: true, document: sampleDocument('商汤落户上海。') } as const;

function connected() {
  const app = createAppStore(initialState({ language: 'en', theme: 'system' }));
  const answers: (() => void)[] = [];
  const ask = vi.fn(
    (question: Question) =>
      new Promise<readonly number[]>((resolve) => answers.push(() => resolve(measure(question)))),
  );
  connectMeasures(app, ask);
  app.actions.receiveGraph(parsed);
  const answer = async () => {
    answers.shift()?.();
    await Promise.resolve().then(() => undefined);
  };
  return { ...app, ask, answer };
}

describe('what must be worked out', () => {
  it('is not asked for as long as nothing needs it', () => {
    const { ask, actions } = connected();
    actions.setAppearance({ sizeBy: 'quotes' });
    expect(ask).not.toHaveBeenCalled();
  });

  it('is asked for once, and is there when the answer has come', async () => {
    const { store, actions, ask, answer } = connected();
    actions.setAppearance({ sizeBy: 'betweenness' });
    actions.moveCursor('watson');
    expect(selectSizes(store.getState())).toBeNull();
    await answer();
    await vi.waitFor(() => expect(selectSizes(store.getState())?.get('sensetime')).toBeCloseTo(1 / 3));
    actions.setAppearance({ sizeBy: 'connections' });
    actions.setAppearance({ sizeBy: 'betweenness' });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is no step that could be undone', async () => {
    const { store, history, actions, answer } = connected();
    actions.setAppearance({ communities: 'hulls' });
    await answer();
    await vi.waitFor(() => expect(selectCommunities(store.getState())).not.toBeNull());
    expect(history.getState().pastStates).toHaveLength(1);
    actions.undo();
    expect(selectCommunities(store.getState())).toBeNull();
  });

  it('of a graph that is no longer shown is passed over', async () => {
    const { store, actions, ask, answer } = connected();
    actions.setAppearance({ communities: 'colours' });
    actions.receiveGraph({ ok: true, document: { ...parsed.document, nodes: [], edges: [] } });
    expect(ask).toHaveBeenCalledTimes(2);
    await answer();
    await new Promise((done) => setTimeout(done));
    expect(selectCommunities(store.getState())).toBeNull();
    await answer();
    await vi.waitFor(() => expect(selectCommunities(store.getState())).toEqual([]));
  });
});
