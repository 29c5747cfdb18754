import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../app-context.ts';
import { AppearanceSign } from './appearance-sign.tsx';
import styles from './canvas-view.module.css';

// It needs the component library, which is fetched when it is first opened.
const AppearanceMenu = lazy(async () => ({
  default: (await import('./appearance-menu.tsx')).AppearanceMenu,
}));

/** The button that opens the choice of what sizes tell and how communities are marked. */
export function AppearanceTool({ bottom }: { bottom: number }) {
  const messages = useMessages();
  const [wanted, setWanted] = useState(false);
  const button = (
    <button
      id="appearance"
      type="button"
      className={`${styles['lasso']} ${styles['placed']}`}
      aria-label={messages.appearance}
      title={messages.appearanceHelp}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setWanted(true)}
    >
      <AppearanceSign />
    </button>
  );
  return (
    <div className={styles['appearance']} style={{ bottom: bottom + 16 }}>
      {wanted ? (
        <Suspense fallback={button}>
          <AppearanceMenu />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
