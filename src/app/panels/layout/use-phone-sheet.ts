import { useState } from 'react';
import { useAppState } from '../../app-context.ts';
import { safeAreaBelow } from '../../browser/element-size.ts';
import { type Height, sheetHeights } from './sheet-height.ts';

type SheetName = 'overview' | 'selected' | 'legend' | 'reading';

/**
 * The one sheet that is up, and how high it stands; each sheet keeps its own height.
 * While an article is read, what is selected only shows that it is there, and nothing selected shows nothing.
 * @param room what canvas and sheet have together, px
 */
export function usePhoneSheet(legendOpen: boolean, room: number, reading: boolean) {
  const [chosen, setChosen] = useState<Readonly<Record<SheetName, Height>>>({
    overview: 'peek',
    selected: 'half',
    legend: 'half',
    reading: 'peek',
  });
  const nothingSelected = useAppState((state) => state.selection.type === 'none');
  const hidden = reading && nothingSelected && !legendOpen;
  const selected = reading ? 'reading' : nothingSelected ? 'overview' : 'selected';
  const name: SheetName = legendOpen ? 'legend' : selected;
  const height = chosen[name];
  const heights = sheetHeights(room, safeAreaBelow());
  return {
    /** Null: none is up. */
    name: hidden ? null : name,
    height,
    heights,
    setHeight: (wanted: Height) => setChosen({ ...chosen, [name]: wanted }),
    /** How much of the canvas it covers, px, as far as the graph can give way: a full one leaves no room. */
    covers: hidden ? 0 : heights[height === 'full' ? 'half' : height],
  };
}

export type PhoneSheet = ReturnType<typeof usePhoneSheet>;
