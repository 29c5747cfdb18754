import type { GraphIndex } from './graph-index.ts';

/** What is made once for each graph and takes longer than a frame at 10,000 entities. */
export interface MadeInPieces<Made> {
  /** The thing itself; what of it is not made yet is made now. */
  readonly get: (index: GraphIndex) => Made;
  /** Makes one more piece of it, of a few milliseconds; true if nothing is left to make. */
  readonly step: (index: GraphIndex) => boolean;
}

/** @param make yields after each piece and returns what it made */
export function madeInPieces<Made>(make: (index: GraphIndex) => Generator<void, Made>): MadeInPieces<Made> {
  const begun = new WeakMap<
    GraphIndex,
    { readonly work: Generator<void, Made>; done: { made: Made } | null }
  >();
  const advance = (index: GraphIndex) => {
    let state = begun.get(index);
    if (state === undefined) {
      state = { work: make(index), done: null };
      begun.set(index, state);
    }
    if (state.done === null) {
      const piece = state.work.next();
      if (piece.done === true) state.done = { made: piece.value };
    }
    return state.done;
  };
  return {
    step: (index) => advance(index) !== null,
    get: (index) => {
      let done = advance(index);
      while (done === null) done = advance(index);
      return done.made;
    },
  };
}
