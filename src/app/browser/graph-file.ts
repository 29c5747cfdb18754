import { parseGraph } from '../../schema/parse-graph.ts';
import type { AppStore } from '../store/app-store.ts';

/** Opens a graph from a file that the user chose or dropped; what is wrong with it is told in the page. */
export async function readGraphFile(file: File, { actions }: AppStore): Promise<void> {
  try {
    actions.openFile(file.name, parseGraph(await file.text()));
  } catch (error) {
    // The file vanished or may not be read.
    const detail = error instanceof Error ? error.message : String(error);
    actions.openFile(file.name, { ok: false, problem: { reason: 'not-json', detail } });
  }
}
