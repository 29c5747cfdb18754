import { type CSSProperties, lazy, Suspense, useRef, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { useActions, useApp, useAppState, useMessages } from '../../app-context.ts';
import type { Insets } from '../../canvas/viewport.ts';
import type { Reading } from '../../store/app-state.ts';
import { selectVisible } from '../../store/derived.ts';
import { CanvasView } from '../canvas-view/canvas-view.tsx';
import { PassageBanner } from '../canvas-view/passage-banner.tsx';
import { PathBanner } from '../canvas-view/path-banner.tsx';
import { ActiveFilter, useActiveFilter } from '../legend/active-filter.tsx';
import { Legend } from '../legend/legend.tsx';
import { SelectionPanel } from '../selection/selection-panel.tsx';
import { NothingVisible } from '../states/states.tsx';
import { Guarded } from './guarded.tsx';
import { OpenArticle } from './open-article.tsx';
import { PhoneSheets } from './phone-sheets.tsx';
import { SidePanel } from './side-panel.tsx';
import { type Arrangement, SWITCH_HEIGHT, useArrangement } from './use-arrangement.ts';
import { ViewSwitch } from './view-switch.tsx';
import styles from './workspace.module.css';

// The page begins with the canvas; the other views are fetched when they are wanted.
const EntityTable = lazy(async () => ({ default: (await import('../tables/entity-table.tsx')).EntityTable }));
const RelationTable = lazy(async () => ({
  default: (await import('../tables/relation-table.tsx')).RelationTable,
}));
const Outline = lazy(async () => ({ default: (await import('../outline/outline.tsx')).Outline }));

/** A graph and everything around it: side by side where there is room, in sheets on a phone. */
export function Workspace({ index }: { index: GraphIndex }) {
  const messages = useMessages();
  const actions = useActions();
  const workspace = useRef<HTMLDivElement>(null);
  const view = useAppState((state) => state.view);
  const active = useActiveFilter(index);
  const { store } = useApp();
  // What a link has opened leaves the keyboard where the page begins.
  const [linked] = useState(() => store.getState().reading);
  const arrangement = useArrangement(workspace, active.length > 0);
  const { phone, legendOpen, setLegendOpen, detailsOpen, sheet, widths, insets } = arrangement;
  return (
    <div
      ref={workspace}
      className={styles['workspace']}
      style={{ '--legend-width': `${widths.legend.now}px` } as CSSProperties}
    >
      {!phone && legendOpen && (
        <SidePanel
          side="left"
          label={messages.filter}
          handleLabel={messages.resizeLegend}
          width={widths.legend}
          over={arrangement.legendOver}
          onResize={(legendWidth) => actions.setPanels({ legendWidth })}
        >
          <Guarded>
            <Legend index={index} />
          </Guarded>
        </SidePanel>
      )}
      <main className={styles['middle']}>
        <Middle
          index={index}
          insets={insets}
          switches={SWITCH_HEIGHT[phone ? 'phone' : 'desk']}
          article={arrangement.reader === 'over' ? <OpenArticle index={index} linked={linked} over /> : null}
        />
        <PathBanner index={index} bottom={insets.bottom} />
        <PassageBanner
          index={index}
          bottom={insets.bottom}
          covered={arrangement.reader === 'over' || view !== 'canvas'}
        />
        <ViewSwitch
          legendOpen={legendOpen}
          onLegend={() => setLegendOpen(!legendOpen)}
          detailsOpen={phone ? null : detailsOpen}
          onDetails={() => actions.setPanels({ detailsOpen: !detailsOpen })}
          readerIsView={arrangement.readerIsView}
        />
        <ActiveFilter index={index} parts={active} legendOpen={legendOpen} />
      </main>
      {phone && <PhoneSheets index={index} sheet={sheet} onCloseLegend={() => setLegendOpen(false)} />}
      {!phone && <RightPanels index={index} arrangement={arrangement} linked={linked} />}
    </div>
  );
}

interface RightPanelsProps {
  readonly index: GraphIndex;
  readonly arrangement: Arrangement;
  readonly linked: Reading | null;
}

/** The article that is read, and to the right of it what is selected. */
function RightPanels({ index, arrangement, linked }: RightPanelsProps) {
  const messages = useMessages();
  const actions = useActions();
  const { reader, detailsOpen, widths } = arrangement;
  return (
    <>
      {reader === 'beside' && (
        <SidePanel
          side="right"
          label={messages.reader}
          handleLabel={messages.resizeReader}
          width={widths.reader}
          onResize={(readerWidth) => actions.setPanels({ readerWidth })}
        >
          <OpenArticle index={index} linked={linked} over={false} />
        </SidePanel>
      )}
      {detailsOpen && (
        <SidePanel
          side="right"
          label={messages.selection}
          handleLabel={messages.resizeDetails}
          width={widths.details}
          onResize={(detailsWidth) => actions.setPanels({ detailsWidth })}
        >
          <Guarded>
            <SelectionPanel index={index} />
          </Guarded>
        </SidePanel>
      )}
    </>
  );
}

interface MiddleProps {
  readonly index: GraphIndex;
  readonly insets: Insets;
  /** The switches' height, px. */
  readonly switches: number;
  /** What is read in the canvas's place; null if nothing is. */
  readonly article: React.ReactNode;
}

function Middle({ index, insets, switches, article }: MiddleProps) {
  const messages = useMessages();
  const view = useAppState((state) => state.view);
  const visible = useAppState(selectVisible);
  const nothing = visible?.entities.size === 0;
  return (
    <Guarded>
      <CanvasView index={index} insets={insets} hidden={view !== 'canvas' || nothing || article !== null} />
      {article !== null && (
        <section
          className={styles['uncovered']}
          style={{ top: insets.top, bottom: insets.bottom }}
          aria-label={messages.reader}
        >
          {article}
        </section>
      )}
      {article === null && (nothing || view !== 'canvas') && (
        <div className={styles['uncovered']} style={{ top: insets.top - switches, bottom: insets.bottom }}>
          {nothing || view === 'canvas' ? <NothingVisible /> : <WrittenView view={view} index={index} />}
        </div>
      )}
    </Guarded>
  );
}

const WRITTEN_VIEWS = { entities: EntityTable, relations: RelationTable, outline: Outline };

function WrittenView({ view, index }: { view: keyof typeof WRITTEN_VIEWS; index: GraphIndex }) {
  const View = WRITTEN_VIEWS[view];
  return (
    <Suspense fallback={null}>
      <View index={index} />
    </Suspense>
  );
}
