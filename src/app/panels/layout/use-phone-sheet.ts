import { useState } from 'react';
import { useAppState } from '../../app-context.ts';
import { safeAreaBelow } from '../../browser/element-size.ts';
import { type Height, sheetHeights } from './sheet-height.ts';

type SheetName = 'overview' | 'selected' | 'legend';

/**
 * The one sheet that is up, and how high it stands; each sheet keeps its own height.
 * @param room what canvas and sheet have together, px
 */
export function usePhoneSheet(legendOpen: boolean, room: number) {
  const [chosen, setChosen] = useState<Readonly<Record<SheetName, Height>>>({
    overview: 'peek',
    selected: 'half',
    legend: 'half',
  });
  const nothingSelected = useAppState((state) => state.selection.type === 'none');
  const name: SheetName = legendOpen ? 'legend' : nothingSelected ? 'overview' : 'selected';
  const height = chosen[name];
  const heights = sheetHeights(room, safeAreaBelow());
  return {
    name,
    height,
    heights,
    setHeight: (wanted: Height) => setChosen({ ...chosen, [name]: wanted }),
    /** How much of the canvas it covers, px, as far as the graph can give way: a full one leaves no room. */
    covers: heights[height === 'full' ? 'half' : height],
  };
}

export type PhoneSheet = ReturnType<typeof usePhoneSheet>;
