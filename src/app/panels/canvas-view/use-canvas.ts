import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Path } from '../../../graph/shortest-paths.ts';
import { useApp, useAppState, useMessages } from '../../app-context.ts';
import { DARK, REDUCED_MOTION, useMediaQuery } from '../../browser/media-query.ts';
import type { Canvas, CanvasCallbacks } from '../../canvas/canvas-contract.ts';
import { type Drawing, drawGraph, resizeDrawing } from '../../canvas/drawing.ts';
import { type CanvasSelection, NOTHING_SELECTED } from '../../canvas/emphasis.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { nameRelations } from '../../messages/name-relations.ts';
import { NOTHING, type Selection } from '../../store/app-state.ts';
import { selectPaths, selectSizes, selectVisible } from '../../store/derived.ts';
import { selectedEntities } from '../../store/transitions.ts';
import { useFraming } from './use-framing.ts';
import { useMarkedCommunities } from './use-marked-communities.ts';
import { useReveal, useUncovering } from './use-reveal.ts';
import { pointedOnCanvas, useLit, useShownPassage, useTold } from './use-told.ts';

// Asked for as soon as this file runs, so that it comes beside the graph and not after it.
const canvasModule = import('../../canvas/create-canvas.ts');

/** Keeps a canvas in the element of the returned ref, showing what the store holds; null as long as it is not there. */
export function useCanvas(
  index: GraphIndex,
  insets: Insets,
  onPoint: CanvasCallbacks['onPoint'],
): { readonly container: RefObject<HTMLDivElement | null>; readonly canvas: Canvas | null } {
  const app = useApp();
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  useEffect(() => {
    let ended = false;
    let made: Canvas | null = null;
    void canvasModule.then(({ createCanvas }) => {
      if (ended || container.current === null) return;
      made = createCanvas(container.current, callbacksFor(app, onPoint));
      app.canvas.current = made;
      setCanvas(made);
    });
    return () => {
      ended = true;
      made?.destroy();
      app.canvas.current = null;
    };
  }, [app, onPoint]);
  useUpdates(canvas, index, insets);
  useReveal(canvas);
  useUncovering(canvas, container, insets);
  useFraming(canvas);
  useShownPassage(canvas);
  return { container, canvas };
}

function callbacksFor(
  { store, actions }: ReturnType<typeof useApp>,
  onPoint: CanvasCallbacks['onPoint'],
): CanvasCallbacks {
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
    onBundle: (ends) => {
      actions.selectEntities(ends);
      actions.moveCursor(null);
    },
    onGround: () => {
      actions.select(NOTHING);
      actions.moveCursor(null);
    },
    onPoint: (pointed) => {
      onPoint(pointed);
      actions.point(pointedOnCanvas(pointed));
    },
    onMoved: actions.moveEntity,
  };
}

function useUpdates(canvas: Canvas | null, index: GraphIndex, insets: Insets): void {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const greyBut = useAppState((state) => (state.appearance.greyHidden ? state.focus.hidden : null));
  const selected = useSelected();
  const told = useTold();
  const lit = useLit();
  const cursor = useAppState((state) => state.cursor);
  const moved = useAppState((state) => state.moved);
  const places = useAppState((state) => state.places);
  const pinned = useAppState((state) => state.focus.pinned);
  const theme = useTheme();
  const animate = !useMediaQuery(REDUCED_MOTION);
  const drawing = useDrawing(index);
  const communities = useMarkedCommunities(index);
  const relationNames = useMemo(() => nameRelations(messages), [messages]);
  useEffect(() => {
    if (canvas === null || visible === null) return;
    canvas.update({
      drawing,
      visible,
      greyBut,
      communities,
      selection: selected,
      told,
      lit,
      pinned,
      cursor,
      moved,
      places,
      relationNames,
      theme,
      insets,
      animate,
    });
  }, [
    canvas,
    drawing,
    visible,
    greyBut,
    communities,
    selected,
    told,
    lit,
    pinned,
    cursor,
    moved,
    places,
    relationNames,
    theme,
    insets,
    animate,
  ]);
}

function useSelected(): CanvasSelection {
  const selection = useAppState((state) => state.selection);
  const paths = useAppState(selectPaths);
  const path = selection.type === 'path' ? (paths[selection.way] ?? paths[0]) : undefined;
  return useMemo(() => forCanvas(selection, path), [selection, path]);
}

function useTheme(): 'light' | 'dark' {
  const theme = useAppState((state) => state.theme);
  const dark = useMediaQuery(DARK);
  if (theme !== 'system') return theme;
  return dark ? 'dark' : 'light';
}

function useDrawing(index: GraphIndex): Drawing {
  const built = useMemo(() => drawGraph(index), [index]);
  const sizes = useAppState(selectSizes);
  // By connections it is as it was built.
  const resized = useAppState((state) => state.appearance.sizeBy !== 'connections');
  return useMemo(() => resizeDrawing(built, resized ? sizes : null), [built, resized, sizes]);
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
