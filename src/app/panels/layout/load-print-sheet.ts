import type { ComponentType } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';

/** What stands in for the page on paper. */
export type PrintSheet = ComponentType<{ index: GraphIndex }>;

let loaded: PrintSheet | null = null;

export async function loadPrintSheet(): Promise<PrintSheet> {
  loaded ??= (await import('../printing/print-sheet.tsx')).PrintSheet;
  return loaded;
}

/** Null as long as it has not been fetched. */
export function loadedPrintSheet(): PrintSheet | null {
  return loaded;
}

/** Opens the browser's own dialog for printing. */
export async function printPage(): Promise<void> {
  await loadPrintSheet();
  window.print();
}
