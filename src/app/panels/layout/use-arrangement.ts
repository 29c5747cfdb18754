import { type RefObject, useMemo, useState } from 'react';
import { useActions, useAppState } from '../../app-context.ts';
import { useElementSize } from '../../browser/element-size.ts';
import { DESKTOP, PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { panelWidths } from './panel-width.ts';
import { usePhoneSheet } from './use-phone-sheet.ts';

/** The switches over the canvas, px: as high as a finger on a phone. */
export const SWITCH_HEIGHT = { desk: 44, phone: 52 };
/** The row that says what is filtered, px. */
const ACTIVE_HEIGHT = { desk: 34, phone: 44 };

/** From this width on, px, an article has room between canvas and details; below, it takes the canvas's place. */
const READER_BESIDE = 1100;
/** From this width on, px, the legend has room beside the canvas even while an article is open. */
const ALL_BESIDE = 1700;

/**
 * Where the panels stand around the canvas and what they leave of it.
 * @param workspace the element that holds all of them
 * @param filtering whether there is a row that says what is filtered
 */
export function useArrangement(workspace: RefObject<HTMLElement | null>, filtering: boolean) {
  const phone = useMediaQuery(PHONE);
  const room = useElementSize(workspace);
  const reading = useAppState((state) => state.reading !== null);
  const readerIsView = phone || room.width < READER_BESIDE;
  const readerBeside = reading && !readerIsView;
  const desktop = useMediaQuery(DESKTOP);
  const beside = desktop && (!readerBeside || room.width >= ALL_BESIDE);
  const panels = useAppState((state) => state.panels);
  const [legendOpen, setLegendOpen] = useLegendOpen(beside);
  const sheet = usePhoneSheet(legendOpen, room.height, reading);
  const widths = panelWidths(
    room.width,
    {
      legend: { width: panels.legendWidth, open: legendOpen },
      reader: { width: panels.readerWidth, open: readerBeside },
      details: { width: panels.detailsWidth, open: panels.detailsOpen },
    },
    beside,
  );
  const device = phone ? 'phone' : 'desk';
  const top = SWITCH_HEIGHT[device] + (filtering ? ACTIVE_HEIGHT[device] : 0);
  const bottom = phone ? sheet.covers : 0;
  const left = !phone && !beside && legendOpen ? widths.legend.now : 0;
  const insets = useMemo<Insets>(() => ({ top, right: 0, bottom, left }), [top, bottom, left]);
  return {
    phone,
    legendOpen,
    setLegendOpen,
    /** Whether the legend lies over the canvas. */
    legendOver: !beside,
    detailsOpen: panels.detailsOpen,
    /** Whether an article takes the canvas's place, as the other views of the graph do. */
    readerIsView,
    /** Where an open article stands: beside the canvas or in its place; null if none is open. */
    reader: whereIsReader(reading, readerIsView),
    sheet,
    widths,
    insets,
  };
}

export type Arrangement = ReturnType<typeof useArrangement>;

function whereIsReader(reading: boolean, isView: boolean): 'over' | 'beside' | null {
  if (!reading) return null;
  return isView ? 'over' : 'beside';
}

/** Kept where the legend stands beside the canvas; where it would cover that, it opens only when asked to. */
function useLegendOpen(beside: boolean): readonly [boolean, (open: boolean) => void] {
  const actions = useActions();
  const kept = useAppState((state) => state.panels.legendOpen);
  const [over, setOver] = useState(false);
  return beside ? [kept, (open) => actions.setPanels({ legendOpen: open })] : [over, setOver];
}
