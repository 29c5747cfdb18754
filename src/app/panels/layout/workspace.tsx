import { useMemo, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { DESKTOP, PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { Insets } from '../../canvas/viewport.ts';
import { selectVisible } from '../../store/derived.ts';
import { CanvasView } from '../canvas-view/canvas-view.tsx';
import { PathBanner } from '../canvas-view/path-banner.tsx';
import { ActiveFilter, useActiveFilter } from '../legend/active-filter.tsx';
import { Legend } from '../legend/legend.tsx';
import { ListView } from '../list-view/list-view.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { NothingVisible } from '../states/states.tsx';
import { Guarded } from './guarded.tsx';
import { coveredBy, PhoneSheets, usePhoneSheet } from './phone-sheets.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { ViewSwitch } from './view-switch.tsx';
import styles from './workspace.module.css';

/** The switches over the canvas, and on a phone the bar above it, px. */
const SWITCH_HEIGHT = 44;
const PHONE_BAR = 96;
/** The row that says what is filtered, px: as high as a finger on a phone. */
const ACTIVE_HEIGHT = { desk: 34, phone: 44 };

/** A graph and everything around it: side by side where there is room, in sheets on a phone. */
export function Workspace({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const phone = useMediaQuery(PHONE);
  const desktop = useMediaQuery(DESKTOP);
  const [legendWish, setLegendWish] = useState<boolean | null>(null);
  const legendOpen = legendWish ?? desktop;
  const [panelWidth, setPanelWidth] = useState(desktop ? 410 : 340);
  const sheet = usePhoneSheet(legendOpen);
  const bottom = phone ? coveredBy(sheet.height, window.innerHeight - PHONE_BAR) : 0;
  const active = useActiveFilter(index);
  const row = active.length === 0 ? 0 : phone ? ACTIVE_HEIGHT.phone : ACTIVE_HEIGHT.desk;
  const insets = useMemo<Insets>(
    () => ({ top: SWITCH_HEIGHT + row, right: 0, bottom, left: 0 }),
    [bottom, row],
  );
  return (
    <div className={styles['workspace']}>
      {!phone && legendOpen && (
        <aside className={styles['legend']} aria-label={messages.filter}>
          <Guarded>
            <Legend index={index} />
          </Guarded>
        </aside>
      )}
      <main className={styles['middle']}>
        <Middle index={index} insets={insets} />
        <PathBanner index={index} bottom={insets.bottom} />
        <ViewSwitch legendOpen={legendOpen} onLegend={() => setLegendWish(!legendOpen)} />
        <ActiveFilter index={index} parts={active} legendOpen={legendOpen} />
      </main>
      {phone ? (
        <PhoneSheets index={index} sheet={sheet} onCloseLegend={() => setLegendWish(false)} />
      ) : (
        <SidePanel index={index} width={panelWidth} onResize={setPanelWidth} />
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
      {(nothing || view === 'list') && (
        <div
          className={styles['uncovered']}
          style={{ top: insets.top - SWITCH_HEIGHT, bottom: insets.bottom }}
        >
          {nothing ? <NothingVisible /> : <ListView index={index} />}
        </div>
      )}
    </Guarded>
  );
}

interface SidePanelProps {
  readonly index: GraphIndex;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

function SidePanel({ index, width, onResize }: SidePanelProps) {
  const messages = useMessages();
  return (
    <aside className={styles['side']} style={{ width }} aria-label={messages.selection}>
      <ResizeHandle width={width} onResize={onResize} />
      <div className={styles['panel']}>
        <Guarded>
          <SelectionPanel index={index} />
        </Guarded>
      </div>
    </aside>
  );
}
