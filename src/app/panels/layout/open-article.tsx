import { lazy, Suspense } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState } from '../../app-context.ts';
import type { Reading } from '../../store/app-state.ts';
import { Guarded } from './guarded.tsx';

const Reader = lazy(async () => ({ default: (await import('../reader/reader.tsx')).Reader }));

interface Props {
  readonly index: GraphIndex;
  /** What was open when the page was; whoever opens another article goes on from there by keyboard. */
  readonly linked: Reading | null;
  /** Whether it covers the canvas instead of standing beside it. */
  readonly over: boolean;
}

/** The article that is read, fetched when the first of them is opened. */
export function OpenArticle({ index, linked, over }: Props) {
  const takeFocus = useAppState((state) => state.reading) !== linked;
  return (
    <Guarded>
      <Suspense fallback={null}>
        <Reader index={index} takeFocus={takeFocus} over={over} />
      </Suspense>
    </Guarded>
  );
}
