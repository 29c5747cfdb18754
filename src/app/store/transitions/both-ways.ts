import type { Passage } from '../../../graph/passage.ts';
import type { Range } from '../../../schema/span.ts';
import type { AppState, PointedAt, ReadingStop, TextInView } from '../app-state.ts';
import { isSamePassage } from '../derived.ts';

/** How article and graph light each other up. State in, arguments in, state out. */

/** One has come to this place of what is selected, by stepping there or by choosing it in the text. */
export function stopAt(state: AppState, stop: ReadingStop | null): AppState {
  return { ...state, readingStop: stop };
}

/** Whoever asks the graph to follow the text no longer looks at a single passage. */
export function setFollowText(state: AppState, followText: boolean): AppState {
  if (followText === state.followText) return state;
  return { ...state, followText, passage: followText ? null : state.passage };
}

/** The text in view has changed; null: it is not watched any more. */
export function setTextInView(state: AppState, inView: TextInView | null): AppState {
  return isSameInView(state.textInView, inView) ? state : { ...state, textInView: inView };
}

/**
 * Picks a passage, of which the canvas shows what it says and no longer what is in view; one without characters, as null, picks none.
 * @param closing the article covers the canvas and is closed
 */
export function pickPassage(state: AppState, wanted: Passage | null, closing = false): AppState {
  const passage = wanted === null || wanted.start >= wanted.end ? null : wanted;
  if (passage === null) return state.passage === null ? state : { ...state, passage };
  const same = isSamePassage(passage, state.passage);
  if (same && state.view === 'canvas' && !closing) return state;
  return {
    ...state,
    passage: same ? state.passage : passage,
    followText: false,
    view: 'canvas',
    reading: closing ? null : state.reading,
  };
}

/** The pointer or the keyboard has come to these entities, or has left them: null. */
export function point(state: AppState, pointedAt: PointedAt | null): AppState {
  return isSamePointed(state.pointedAt, pointedAt) ? state : { ...state, pointedAt };
}

function isSameInView(one: TextInView | null, other: TextInView | null): boolean {
  if (one === null || other === null) return one === other;
  return one.article === other.article && isSameList(one.ranges, other.ranges, isSameRange);
}

function isSamePointed(one: PointedAt | null, other: PointedAt | null): boolean {
  if (one === null || other === null) return one === other;
  return one.where === other.where && isSameList(one.entities, other.entities, Object.is);
}

function isSameRange(one: Range, other: Range): boolean {
  return one.start === other.start && one.end === other.end;
}

function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  return one.length === other.length && one.every((item, at) => isSame(item, other[at] as Item));
}
