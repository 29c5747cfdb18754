import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Path } from '../../../graph/shortest-paths.ts';
import { useApp, useAppState, useMessages } from '../../app-context.ts';
import { DARK, REDUCED_MOTION, useMediaQuery } from '../../browser/media-query.ts';
import type { Canvas, CanvasCallbacks } from '../../canvas/canvas-contract.ts';
import { drawGraph } from '../../canvas/drawing.ts';
import { type CanvasSelection, NOTHING_SELECTED } from '../../canvas/emphasis.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { nameRelations } from '../../messages/name-relations.ts';
import { NOTHING, type Selection } from '../../store/app-state.ts';
import { selectPaths, selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';
import { useFraming } from './use-framing.ts';

// Asked for as soon as this file runs, so that it comes beside the graph and not after it.
const canvasModule = import('../../canvas/create-canvas.ts');

/** Keeps a canvas in the element of the returned ref, showing what the store holds. */
export function useCanvas(index: GraphIndex, insets: Insets): RefObject<HTMLDivElement | null> {
  const app = useApp();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  useEffect(() => {
    let ended = false;
    let made: Canvas | null = null;
    void canvasModule.then(({ createCanvas }) => {
      if (ended || container.current === null) return;
      made = createCanvas(container.current, callbacksFor(app));
      app.canvas.current = made;
      setCanvas(made);
    });
    return () => {
      ended = true;
      made?.destroy();
      app.canvas.current = null;
    };
  }, [app]);
  useUpdates(canvas, index, insets);
  useReveal(canvas);
  useFraming(canvas);
  return container;
}

function callbacksFor({ store, actions }: ReturnType<typeof useApp>): CanvasCallbacks {
  return {
    onEntity: (key) => actions.select({ type: 'entity', key }),
    onToggle: (key) => key !== null && actions.toggleSelected(key),
    onTwice: (key) => key !== null && actions.focusOn([key], 1),
    onLasso: (keys, adding) => {
      const before = adding ? selectedEntities(store.getState().selection) : [];
      actions.selectEntities([...before, ...keys]);
    },
    // The pointer has taken over: the mark of where the keyboard stood would only mislead.
    onRelation: (key) => {
      actions.select({ type: 'relation', key });
      actions.moveCursor(null);
    },
    onGround: () => {
      actions.select(NOTHING);
      actions.moveCursor(null);
    },
    onMoved: actions.moveEntity,
  };
}

function useUpdates(canvas: Canvas | null, index: GraphIndex, insets: Insets): void {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const greyHidden = useAppState((state) => state.appearance.greyHidden);
  const hiddenByHand = useAppState((state) => state.focus.hidden);
  const greyBut = greyHidden ? hiddenByHand : null;
  const selection = useAppState((state) => state.selection);
  const paths = useAppState(selectPaths);
  const path = selection.type === 'path' ? (paths[selection.way] ?? paths[0]) : undefined;
  const selected = useMemo(() => forCanvas(selection, path), [selection, path]);
  const cursor = useAppState((state) => state.cursor);
  const moved = useAppState((state) => state.moved);
  const pinned = useAppState((state) => state.focus.pinned);
  const theme = useAppState((state) => state.theme);
  const dark = useMediaQuery(DARK);
  const animate = !useMediaQuery(REDUCED_MOTION);
  const drawing = useMemo(() => drawGraph(index), [index]);
  const relationNames = useMemo(() => nameRelations(messages), [messages]);
  useEffect(() => {
    if (canvas === null || visible === null) return;
    canvas.update({
      drawing,
      visible,
      greyBut,
      selection: selected,
      pinned,
      cursor,
      moved,
      relationNames,
      theme: theme === 'system' ? (dark ? 'dark' : 'light') : theme,
      insets,
      animate,
    });
  }, [
    canvas,
    drawing,
    visible,
    greyBut,
    selected,
    pinned,
    cursor,
    moved,
    relationNames,
    theme,
    dark,
    insets,
    animate,
  ]);
}

function forCanvas(selection: Selection, path: Path | undefined): CanvasSelection {
  switch (selection.type) {
    case 'none':
      return NOTHING_SELECTED;
    case 'entity':
      return { ...NOTHING_SELECTED, entities: new Set([selection.key]) };
    case 'entities':
      return { ...NOTHING_SELECTED, entities: new Set(selection.keys) };
    case 'relation':
      return { ...NOTHING_SELECTED, relations: new Set([selection.key]) };
    case 'path':
      return {
        ...NOTHING_SELECTED,
        relations: new Set(path?.steps.flat()),
        stations: new Set(path?.entities ?? [selection.from, selection.to]),
      };
  }
}

/** What is to be brought into view: the one thing that was chosen. Of several, none is more so than the others. */
function oneKey(selection: Selection): string | null {
  return selection.type === 'entity' || selection.type === 'relation' ? selection.key : null;
}

/** What is chosen elsewhere, in a list or by a link, is brought into view. */
function useReveal(canvas: Canvas | null): void {
  const selection = useAppState((state) => state.selection);
  const cursor = useAppState((state) => state.cursor);
  useEffect(() => {
    const key = oneKey(selection);
    if (canvas !== null && key !== null) canvas.reveal(key);
  }, [canvas, selection]);
  useEffect(() => {
    if (canvas !== null && cursor !== null) canvas.reveal(cursor);
  }, [canvas, cursor]);
}
