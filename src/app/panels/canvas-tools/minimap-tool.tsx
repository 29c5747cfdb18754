import { Map as MapIcon } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { PHONE, useMediaQuery } from '../../browser/media-query.ts';
import type { Canvas, Scene } from '../../canvas/canvas-contract.ts';
import { isAllSeen } from '../../canvas/minimap-projection.ts';
import styles from './canvas-tools.module.css';

const MinimapCanvas = lazy(async () => ({
  default: (await import('./minimap-canvas.tsx')).MinimapCanvas,
}));

/**
 * Whether the minimap is shown: by itself when a part of the graph is out of sight, until somebody says that
 * it is to be there always or never. Null on a phone, which has no room for it.
 */
export function useMinimap(canvas: Canvas | null): { scene: Scene; shown: boolean } | null {
  const wish = useAppState((state) => state.minimap);
  const needed = useSomethingOutOfSight(canvas?.scene ?? null);
  const phone = useMediaQuery(PHONE);
  return phone || canvas === null ? null : { scene: canvas.scene, shown: wish ?? needed };
}

export function MinimapSwitch({ shown }: { shown: boolean }) {
  const messages = useMessages();
  const actions = useActions();
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={messages.minimap}
      title={messages.minimapHelp}
      aria-pressed={shown}
      onClick={() => actions.setMinimap(!shown)}
    >
      <MapIcon size={17} aria-hidden="true" />
    </button>
  );
}

export function MinimapView({ scene }: { scene: Scene }) {
  return (
    <Suspense fallback={null}>
      <MinimapCanvas scene={scene} />
    </Suspense>
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
