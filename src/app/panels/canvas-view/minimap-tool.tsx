import { Map as MapIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { Canvas, Scene } from '../../canvas/canvas-contract.ts';
import { isAllSeen } from '../../canvas/minimap-projection.ts';
import styles from './canvas-view.module.css';

const MinimapView = lazy(async () => ({
  default: (await import('./minimap-view.tsx')).MinimapView,
}));

/**
 * Over the zoom tools, the switch of the minimap, and the minimap beside it: by itself when a part of the
 * graph is out of sight, until somebody says that it is to be there always or never. On a phone there is
 * no room for it.
 */
export function MinimapTool({ canvas, bottom }: { canvas: Canvas | null; bottom: number }) {
  const messages = useMessages();
  const actions = useActions();
  const wish = useAppState((state) => state.minimap);
  const needed = useSomethingOutOfSight(canvas?.scene ?? null);
  const phone = useMediaQuery(PHONE);
  if (phone || canvas === null) return null;
  const shown = wish ?? needed;
  return (
    <>
      <button
        type="button"
        className={styles['minimap-switch']}
        style={{ bottom: `calc(${bottom + 16}px + var(--zoom-height) + 0.5rem)` }}
        aria-label={messages.minimap}
        title={messages.minimapHelp}
        aria-pressed={shown}
        onClick={() => actions.setMinimap(!shown)}
      >
        <MapIcon size={17} aria-hidden="true" />
      </button>
      {shown && (
        <Suspense fallback={null}>
          <MinimapView scene={canvas.scene} bottom={bottom} />
        </Suspense>
      )}
    </>
  );
}

function useSomethingOutOfSight(scene: Scene | null): boolean {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    if (scene === null) return;
    const look = () => {
      const content = scene.content();
      setNeeded(content !== null && !isAllSeen(content, scene.seen()));
    };
    look();
    return scene.watch(look);
  }, [scene]);
  return needed;
}
