import { useEffect, useRef } from 'react';
import { useAppState, useMessages } from '../../app-context.ts';
import { DARK, useMediaQuery } from '../../browser/media-query.ts';
import type { Scene } from '../../canvas/canvas-contract.ts';
import { Minimap } from '../../canvas/minimap.ts';
import styles from './canvas-tools.module.css';

/**
 * A picture of the whole, in which the mouse can move the view. It takes no keyboard: the arrows, + − and 0
 * on the graph itself lead everywhere it does.
 */
export function MinimapCanvas({ scene }: { scene: Scene }) {
  const messages = useMessages();
  const host = useRef<HTMLCanvasElement>(null);
  const theme = useAppState((state) => state.theme);
  const dark = useMediaQuery(DARK);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => {
    if (host.current === null) return;
    const minimap = new Minimap(host.current, scene);
    return () => minimap.destroy();
  }, [scene, theme, dark]);
  return <canvas ref={host} role="img" aria-label={messages.minimapLabel} className={styles['minimap']} />;
}
