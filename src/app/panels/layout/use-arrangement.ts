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

/**
 * Where the panels stand around the canvas and what they leave of it.
 * @param workspace the element that holds all of them
 * @param filtering whether there is a row that says what is filtered
 */
export function useArrangement(workspace: RefObject<HTMLElement | null>, filtering: boolean) {
  const phone = useMediaQuery(PHONE);
  const beside = useMediaQuery(DESKTOP);
  const room = useElementSize(workspace);
  const panels = useAppState((state) => state.panels);
  const [legendOpen, setLegendOpen] = useLegendOpen(beside);
  const sheet = usePhoneSheet(legendOpen, room.height);
  const widths = panelWidths(
    room.width,
    {
      legend: { width: panels.legendWidth, open: legendOpen },
      details: { width: panels.detailsWidth, open: panels.detailsOpen },
    },
    beside,
  );
  const device = phone ? 'phone' : 'desk';
  const top = SWITCH_HEIGHT[device] + (filtering ? ACTIVE_HEIGHT[device] : 0);
  const bottom = phone ? sheet.covers : 0;
  const left = !phone && !beside && legendOpen ? widths.legend.now : 0;
  const insets = useMemo<Insets>(() => ({ top, right: 0, bottom, left }), [top, bottom, left]);
  return { phone, legendOpen, setLegendOpen, detailsOpen: panels.detailsOpen, sheet, widths, insets };
}

/** Kept where the legend stands beside the canvas; where it would cover that, it opens only when asked to. */
function useLegendOpen(beside: boolean): readonly [boolean, (open: boolean) => void] {
  const actions = useActions();
  const kept = useAppState((state) => state.panels.legendOpen);
  const [over, setOver] = useState(false);
  return beside ? [kept, (open) => actions.setPanels({ legendOpen: open })] : [over, setOver];
}
