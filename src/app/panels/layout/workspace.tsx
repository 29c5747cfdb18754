import { useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { DESKTOP, PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { selectVisible } from '../../store/derived.ts';
import { CanvasView } from '../canvas-view/canvas-view.tsx';
import { Legend } from '../legend/legend.tsx';
import { ListView } from '../list-view/list-view.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { NothingVisible, PanelFailure } from '../states/states.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { PEEK_HEIGHT, Sheet } from './sheet.tsx';
import { ViewSwitch } from './view-switch.tsx';
import styles from './workspace.module.css';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const UNDER_SWITCH: Insets = { ...NO_INSETS, top: 44 };
const OVER_SHEET: Insets = { ...UNDER_SWITCH, bottom: PEEK_HEIGHT };

/** A graph and everything around it: side by side where there is room, in sheets on a phone. */
export function Workspace({ index }: { index: GraphIndex }) {
  const phone = useMediaQuery(PHONE);
  const desktop = useMediaQuery(DESKTOP);
  const messages = useMessages();
  const [legendWish, setLegendWish] = useState<boolean | null>(null);
  const legendOpen = legendWish ?? desktop;
  const [panelWidth, setPanelWidth] = useState(desktop ? 410 : 340);
  const closeLegend = () => setLegendWish(false);
  return (
    <div className={styles['workspace']} data-phone={phone}>
      {!phone && legendOpen && (
        <aside className={styles['legend']} aria-label={messages.filter}>
          <Guarded>
            <Legend index={index} />
          </Guarded>
        </aside>
      )}
      <main className={styles['middle']}>
        <Middle index={index} insets={phone ? OVER_SHEET : UNDER_SWITCH} />
        <ViewSwitch legendOpen={legendOpen} onLegend={() => setLegendWish(!legendOpen)} />
      </main>
      {phone ? (
        <PhoneSheets index={index} legendOpen={legendOpen} onCloseLegend={closeLegend} />
      ) : (
        <>
          <ResizeHandle width={panelWidth} onResize={setPanelWidth} />
          <aside className={styles['panel']} style={{ width: panelWidth }} aria-label={messages.selection}>
            <Guarded>
              <SelectionPanel index={index} />
            </Guarded>
          </aside>
        </>
      )}
    </div>
  );
}

function Middle({ index, insets }: { index: GraphIndex; insets: Insets }) {
  const view = useAppState((state) => state.view);
  const visible = useAppState(selectVisible);
  const nothing = visible?.entities.size === 0;
  return (
    <Guarded>
      <CanvasView index={index} insets={insets} hidden={view === 'list' || nothing} />
      {view === 'list' && !nothing && <ListView index={index} />}
      {nothing && <NothingVisible />}
    </Guarded>
  );
}

interface SheetsProps {
  readonly index: GraphIndex;
  readonly legendOpen: boolean;
  readonly onCloseLegend: () => void;
}

function PhoneSheets({ index, legendOpen, onCloseLegend }: SheetsProps) {
  const messages = useMessages();
  const selection = useAppState((state) => state.selection);
  if (legendOpen)
    return (
      <Sheet key="legend" label={messages.filter} initial="half" onClose={onCloseLegend}>
        <Guarded>
          <Legend index={index} />
        </Guarded>
      </Sheet>
    );
  const key = selection.type === 'none' ? 'none' : 'selected';
  return (
    <Sheet key={key} label={messages.selection} initial={selection.type === 'none' ? 'peek' : 'half'}>
      <Guarded>
        <SelectionPanel index={index} />
      </Guarded>
    </Sheet>
  );
}

/** A fault in one part of the page leaves the others working. */
function Guarded({ children }: { children: React.ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => <PanelFailure resetErrorBoundary={resetErrorBoundary} />}
    >
      {children}
    </ErrorBoundary>
  );
}
