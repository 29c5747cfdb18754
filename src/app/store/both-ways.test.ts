import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { type AppState, initialState } from './app-state.ts';
import { createAppStore } from './app-store.ts';
import { selectTold } from './derived.ts';
import * as transitions from './transitions.ts';

const ready = (): AppState =>
  transitions.receiveGraph(initialState({ language: 'en', theme: 'system' }), {
    ok: true,
    document: sampleDocument('商汤落户上海。'),
  });
const passage = { article: 'a', start: 0, end: 2 };
const all = ['microsoft', 'sensetime', 'shanghai', 'watson'];
const told = (state: AppState) => {
  const graph = selectTold(state);
  return graph && [...graph.entities].sort();
};

describe('what the text tells', () => {
  it('is what the passage says that was picked', () => {
    expect(told(ready())).toBeNull();
    expect(told(transitions.pickPassage(ready(), passage))).toEqual(all);
    expect(told(transitions.pickPassage(ready(), { article: 'a', start: 1, end: 2 }))).toEqual([]);
    expect(transitions.pickPassage(ready(), { article: 'a', start: 2, end: 2 }).passage).toBeNull();
  });

  it('is the text in view while the graph follows it and the article is open', () => {
    const inView = { article: 'a', ranges: [{ start: 0, end: 3 }] };
    const following = transitions.setTextInView(transitions.setFollowText(ready(), true), inView);
    expect(told(following)).toBeNull();
    const reading = transitions.read(following, 'a');
    expect(told(reading)).toEqual(all);
    expect(told(transitions.setTextInView(reading, { article: 'a', ranges: [] }))).toEqual([]);
    expect(told(transitions.setFollowText(reading, false))).toBeNull();
    expect(told(transitions.closeReading(reading))).toBeNull();
  });

  it('lets a passage go when the graph is to follow the text', () => {
    const picked = transitions.pickPassage(ready(), passage);
    expect(transitions.setFollowText(picked, true).passage).toBeNull();
  });

  it('changes nothing where nothing is new', () => {
    const inView = () => ({ article: 'a', ranges: [{ start: 0, end: 3 }] });
    const before = transitions.setTextInView(ready(), inView());
    expect(transitions.setTextInView(before, inView())).toBe(before);
    const pointing = transitions.point(before, { where: 'text', entities: ['shanghai'] });
    expect(transitions.point(pointing, { where: 'text', entities: ['shanghai'] })).toBe(pointing);
    expect(transitions.point(pointing, { where: 'canvas', entities: ['shanghai'] })).not.toBe(pointing);
    const picked = transitions.pickPassage(pointing, passage);
    expect(transitions.pickPassage(picked, { ...passage })).toBe(picked);
  });

  it('can be undone, but neither pointing nor stepping can', () => {
    const { store, actions, history } = createAppStore(ready());
    actions.point({ where: 'text', entities: ['shanghai'] });
    actions.stopAt({ article: 'a', start: 0, of: 'shanghai' });
    actions.setTextInView({ article: 'a', ranges: [] });
    expect(history.getState().pastStates).toHaveLength(0);
    actions.pickPassage(passage);
    actions.setFollowText(true);
    actions.undo();
    expect(store.getState().passage).toEqual(passage);
    expect(store.getState().followText).toBe(false);
    actions.undo();
    expect(store.getState().passage).toBeNull();
  });
});
