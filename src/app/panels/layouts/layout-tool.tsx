import { Network } from 'lucide-react';
import { lazy } from 'react';
import { useMessages } from '../../app-context.ts';
import { OnDemand } from '../top-bar/on-demand.tsx';
import { LAYOUT_BUTTON } from './layout-button.ts';
import styles from './layouts.module.css';

// Needs the component library, which is fetched when the first menu is opened.
const LayoutMenu = lazy(async () => ({ default: (await import('./layout-menu.tsx')).LayoutMenu }));

/** `bottom`: how much of the canvas's lower edge is covered, px. */
export function LayoutTool({ bottom }: { bottom: number }) {
  const messages = useMessages();
  return (
    <div className={styles['tool']} style={{ bottom: bottom + 16 }}>
      <OnDemand
        id={LAYOUT_BUTTON}
        label={messages.layout}
        sign={<LayoutSign />}
        menu={<LayoutMenu id={LAYOUT_BUTTON} sign={<LayoutSign />} />}
        className={styles['button']}
      />
    </div>
  );
}

function LayoutSign() {
  return <Network size={17} aria-hidden="true" />;
}
