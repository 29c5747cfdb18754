/** A linear congruential generator (Numerical Recipes' constants): the same order for the same seed, everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Orders of `length` things, another one at each call (Fisher and Yates). */
export function seededOrders(length: number, seed: number): () => readonly number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length }, (_, index) => index);
  return () => {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    return order;
  };
}
