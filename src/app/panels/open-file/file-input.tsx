import type { RefObject } from 'react';
import { useApp, useMessages } from '../../app-context.ts';
import { readGraphFile } from '../../browser/graph-file.ts';

/** The browser's own file picker, opened by whoever holds the ref. */
export function FileInput({ ref }: { ref: RefObject<HTMLInputElement | null> }) {
  const app = useApp();
  const messages = useMessages();
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".json,application/json"
      aria-label={messages.openFile}
      onChange={(event) => {
        const [chosen] = event.target.files ?? [];
        if (chosen !== undefined) void readGraphFile(chosen, app);
        event.target.value = '';
      }}
    />
  );
}
