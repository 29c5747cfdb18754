import { bondsOf, namedCommunities } from '../../graph/communities.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import { tiesOf } from '../../graph/ties.ts';
import type { AppState, Measures } from '../store/app-state.ts';
import type { AppStore } from '../store/app-store.ts';
import { selectIndex } from '../store/derived.ts';
import type { Answer, Question } from './measure.ts';

/**
 * From now on measures the graph that is shown as soon as its looks need it, once for each graph. It is
 * the whole graph that is measured, whatever is filtered: a filter that changed everyone's size and colour
 * would make what is left unrecognisable, and a link would not show what its sender saw.
 * @param ask answers in its own time
 */
export function connectMeasures(
  { store, actions }: Pick<AppStore, 'store' | 'actions'>,
  ask: (question: Question) => Promise<Answer>,
): () => void {
  const asked = new WeakMap<GraphIndex, Set<keyof Measures>>();
  const look = (state: AppState) => {
    const index = selectIndex(state);
    const wanted = index === null ? [] : wantedMeasures(state);
    for (const measure of wanted) {
      const before = index === null ? undefined : asked.get(index);
      if (index === null || before?.has(measure)) continue;
      asked.set(index, new Set([...(before ?? []), measure]));
      void find(measure, index, ask).then((found) => actions.receiveMeasures(index, found));
    }
  };
  look(store.getState());
  return store.subscribe(look);
}

function wantedMeasures({ appearance }: AppState): (keyof Measures)[] {
  return [
    ...(appearance.sizeBy === 'betweenness' ? (['betweenness'] as const) : []),
    ...(appearance.communities === 'none' ? [] : (['communities'] as const)),
  ];
}

async function find(
  measure: keyof Measures,
  index: GraphIndex,
  ask: (question: Question) => Promise<Answer>,
): Promise<Partial<Measures>> {
  if (measure === 'communities')
    return { communities: namedCommunities(index, await ask({ measure, ties: bondsOf(index) })) };
  const ties = tiesOf(index);
  const shares = await ask({ measure, ties });
  return { betweenness: new Map(ties.entities.map((key, place) => [key, shares[place] ?? 0])) };
}
