import { type ParsedGraph, parseGraph } from '../../schema/parse-graph.ts';
import type { LoadProblem } from '../store/app-state.ts';

export type LoadedGraph = { readonly parsed: ParsedGraph } | { readonly problem: LoadProblem };

/** Fetches and reads a graph. Never rejects: whatever goes wrong comes back as a problem. */
export async function loadGraph(address: string): Promise<LoadedGraph> {
  try {
    const response = await fetch(address);
    // Some servers answer a missing file with their start page.
    const isPage = response.headers.get('content-type')?.includes('text/html') === true;
    if (response.status === 404 || (response.ok && isPage))
      return { problem: { reason: 'missing', address } };
    if (!response.ok) return { problem: { reason: 'unreachable', detail: `HTTP ${response.status}` } };
    return { parsed: parseGraph(await response.text()) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: { reason: 'unreachable', detail } };
  }
}
