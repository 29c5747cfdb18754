import { useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { Legend } from '../legend/legend.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { Guarded } from './guarded.tsx';
import { type Height, PEEK_HEIGHT, Sheet } from './sheet.tsx';

type SheetName = 'overview' | 'selected' | 'legend';

/** The one sheet that is up, and how high it stands; each sheet keeps its own height. */
export function usePhoneSheet(legendOpen: boolean) {
  const [heights, setHeights] = useState<Readonly<Record<SheetName, Height>>>({
    overview: 'peek',
    selected: 'half',
    legend: 'half',
  });
  const nothingSelected = useAppState((state) => state.selection.type === 'none');
  const name: SheetName = legendOpen ? 'legend' : nothingSelected ? 'overview' : 'selected';
  return {
    name,
    height: heights[name],
    setHeight: (height: Height) => setHeights({ ...heights, [name]: height }),
  };
}

/** How much of the canvas a sheet leaves is worth moving the graph into: a full one leaves nothing. */
export function coveredBy(height: Height, canvasHeight: number): number {
  return height === 'peek' ? PEEK_HEIGHT : Math.round(canvasHeight * 0.52);
}

interface Props {
  readonly index: GraphIndex;
  readonly sheet: ReturnType<typeof usePhoneSheet>;
  readonly onCloseLegend: () => void;
}

export function PhoneSheets({ index, sheet, onCloseLegend }: Props) {
  const messages = useMessages();
  const place = { height: sheet.height, onHeight: sheet.setHeight };
  if (sheet.name === 'legend')
    return (
      <Sheet {...place} label={messages.filter} onClose={onCloseLegend}>
        <Guarded>
          <Legend index={index} />
        </Guarded>
      </Sheet>
    );
  return (
    <Sheet {...place} label={messages.selection}>
      <Guarded>
        <SelectionPanel index={index} />
      </Guarded>
    </Sheet>
  );
}
