import { useEffect, useState } from 'react';
import { useApp, useMessages } from '../../app-context.ts';
import { readGraphFile } from '../../browser/graph-file.ts';
import styles from './drop-target.module.css';

/** A file dropped anywhere on the page is opened as a graph. */
export function DropTarget() {
  const app = useApp();
  const messages = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window, not merely one of its elements for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) void readGraphFile(file, app);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [app]);
  return over ? <div className={styles['over']}>{messages.dropHere}</div> : null;
}
