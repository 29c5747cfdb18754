import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useMessages } from '../../app-context.ts';
import { Legend } from '../legend/legend.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { Guarded } from './guarded.tsx';
import { Sheet } from './sheet.tsx';
import type { PhoneSheet } from './use-phone-sheet.ts';

interface Props {
  readonly index: GraphIndex;
  readonly sheet: PhoneSheet;
  readonly onCloseLegend: () => void;
}

export function PhoneSheets({ index, sheet, onCloseLegend }: Props) {
  const messages = useMessages();
  const place = { height: sheet.height, heights: sheet.heights, onHeight: sheet.setHeight };
  if (sheet.name === null) return null;
  if (sheet.name === 'legend')
    return (
      <Sheet key="legend" {...place} label={messages.filter} onClose={onCloseLegend}>
        <Guarded>
          <Legend index={index} />
        </Guarded>
      </Sheet>
    );
  return (
    <Sheet key="selection" {...place} label={messages.selection}>
      <Guarded>
        <SelectionPanel index={index} />
      </Guarded>
    </Sheet>
  );
}
