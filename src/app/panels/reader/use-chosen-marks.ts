import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import {
  blocksInOrder,
  type LaidOutArticle,
  type MarkedBlock,
  markBlocks,
} from '../../../reading/lay-out-article.ts';
import { inReadingOrder, type ReadingMark } from '../../../reading/reading-mark.ts';
import { passageMark, relationMarks } from '../../../reading/selection-marks.ts';
import { useAppState } from '../../app-context.ts';
import { resolveSelection } from '../../store/derived.ts';
import { entitiesOf } from './use-steps.ts';

interface ChosenMarks {
  /** The entities that are chosen, by key, where the block names one of them; else null. */
  readonly chosenIn: (block: MarkedBlock) => ReadonlySet<string> | null;
  /** What is marked in a block because of the relation that is chosen or the place that is linked to. */
  readonly extraIn: (block: MarkedBlock) => readonly ReadingMark[];
  /** Where in the block the place stands to which one has stepped, UTF-16 units; null if in another. */
  readonly currentIn: (block: MarkedBlock) => number | null;
  /** Where what is chosen stands first in this article, UTF-16 units; null if nowhere. */
  readonly first: number | null;
}

const NONE: readonly ReadingMark[] = [];

/** @param at the place that is linked to, UTF-16 units */
export function useChosenMarks(index: GraphIndex, laidOut: LaidOutArticle, at: number | null): ChosenMarks {
  const selection = useAppState((state) => state.selection);
  const picked = useAppState((state) => state.passage);
  const current = useCurrent(laidOut.article.id);
  const marks = useMemo((): Omit<ChosenMarks, 'currentIn'> => {
    const selected = resolveSelection(index, selection);
    const keys = new Set(entitiesOf(selected).map(({ key }) => key));
    const stated =
      selected.type === 'relation' ? relationMarks(index, selected.relation, laidOut.article) : NONE;
    const passage = at === null ? null : passageMark(laidOut.article, at);
    const blocks = blocksInOrder(laidOut).sort((a, b) => a.start - b.start);
    const isChosen = (mark: ReadingMark) => mark.type === 'mention' && keys.has(mark.entity);
    const naming = keys.size === 0 ? [] : blocks.filter(({ marks }) => marks.some(isChosen));
    // A passage that the relation states is marked as such already.
    const extra = inReadingOrder([
      ...(passage === null || stated.length > 0 || picked !== null ? [] : [passage]),
      ...(picked?.article === laidOut.article.id ? [{ ...picked, type: 'passage' as const }] : []),
      ...stated,
    ]);
    const extras = new Map(markBlocks(blocks, extra).map(({ start, marks }) => [start, marks]));
    const named = new Set(naming.map(({ start }) => start));
    return {
      chosenIn: (block) => (named.has(block.start) ? keys : null),
      extraIn: (block) => (extras.get(block.start)?.length ? (extras.get(block.start) ?? NONE) : NONE),
      first: stated[0]?.start ?? naming[0]?.marks.find(isChosen)?.start ?? null,
    };
  }, [index, laidOut, selection, at, picked]);
  return {
    ...marks,
    currentIn: ({ start, end }) => (current !== null && current >= start && current < end ? current : null),
  };
}

function useCurrent(article: string): number | null {
  const stop = useAppState((state) => state.readingStop);
  return stop?.article === article ? stop.start : null;
}
