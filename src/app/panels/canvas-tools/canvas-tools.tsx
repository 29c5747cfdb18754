import { Network, Palette } from 'lucide-react';
import { lazy } from 'react';
import { useMessages } from '../../app-context.ts';
import type { Canvas } from '../../canvas/canvas-contract.ts';
import { OnDemand } from '../top-bar/on-demand.tsx';
import styles from './canvas-tools.module.css';
import { LassoTool } from './lasso-tool.tsx';
import { LayoutStatus } from './layout-status.tsx';
import { MeasureStatus } from './measure-status.tsx';
import { APPEARANCE_BUTTON, LAYOUT_BUTTON } from './menu-buttons.ts';
import { MinimapSwitch, MinimapView, useMinimap } from './minimap-tool.tsx';
import { ZoomTools } from './zoom-tools.tsx';

// Menus need the component library, which is fetched when the first of them is opened.
const LayoutMenu = lazy(async () => ({ default: (await import('./layout-menu.tsx')).LayoutMenu }));
const AppearanceMenu = lazy(async () => ({
  default: (await import('./appearance-menu.tsx')).AppearanceMenu,
}));

/**
 * Over the canvas's lower right corner: two columns of tools, the minimap beside them, and what is being
 * worked out.
 * @param bottom how much of the canvas's lower edge is covered, px
 */
export function CanvasTools({ canvas, bottom }: { canvas: Canvas | null; bottom: number }) {
  const minimap = useMinimap(canvas);
  return (
    <div className={styles['tools']} style={{ bottom: bottom + 16 }}>
      <MeasureStatus />
      <LayoutStatus />
      {minimap?.shown && <MinimapView scene={minimap.scene} />}
      <div className={styles['column']}>
        <LayoutTool />
        <AppearanceTool />
        <LassoTool />
      </div>
      <div className={styles['column']}>
        {minimap !== null && <MinimapSwitch shown={minimap.shown} />}
        <ZoomTools />
      </div>
    </div>
  );
}

function LayoutTool() {
  const messages = useMessages();
  const sign = <Network size={17} aria-hidden="true" />;
  return (
    <OnDemand
      id={LAYOUT_BUTTON}
      label={messages.layout}
      sign={sign}
      menu={<LayoutMenu id={LAYOUT_BUTTON} sign={sign} />}
      className={styles['tool']}
    />
  );
}

function AppearanceTool() {
  const messages = useMessages();
  const sign = <Palette size={17} aria-hidden="true" />;
  return (
    <OnDemand
      id={APPEARANCE_BUTTON}
      label={messages.appearance}
      sign={sign}
      menu={<AppearanceMenu id={APPEARANCE_BUTTON} sign={sign} />}
      className={styles['tool']}
    />
  );
}
