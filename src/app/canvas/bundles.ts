import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { Status } from '../../schema/ontology.ts';
import { type Drawing, type DrawnBundle, type DrawnEdge, MOST_CURVES } from './drawing.ts';

/** Many relations between two entities that are now one thick line. */
export interface ShownBundle {
  readonly bundle: DrawnBundle;
  /** Those of them that are visible, by key. */
  readonly relations: readonly string[];
  /** To which end all of them point; null: they do not agree, or they point nowhere. */
  readonly towards: 'source' | 'target' | null;
  /** The status of all of them; null: they differ. */
  readonly status: Status | null;
}

/** By the bundle's key: those only of which so much is visible that they need to be one line. */
export type Bundling = ReadonlyMap<string, ShownBundle>;

/** Filtered down to a few, relations that were bundled are lines of their own again. */
export function bundle(drawing: Drawing, visible: VisibleGraph): Bundling {
  const shown = new Map<string, ShownBundle>();
  for (const bundle of drawing.bundles) {
    const edges = bundle.edges.filter(({ key }) => visible.relations.has(key));
    if (edges.length <= MOST_CURVES) continue;
    shown.set(bundle.key, {
      bundle,
      relations: edges.map(({ key }) => key),
      towards: agreed(edges.map((edge) => pointsTo(edge, bundle))),
      status: agreed(edges.map(({ status }) => status)),
    });
  }
  return shown;
}

function pointsTo({ directed, target }: DrawnEdge, bundle: DrawnBundle): 'source' | 'target' | null {
  if (!directed) return null;
  return target === bundle.target ? 'target' : 'source';
}

function agreed<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Whether a relation has a line of its own now, and not only its part of a bundle's. */
export function isBundled(edge: DrawnEdge, bundling: Bundling): boolean {
  return edge.bundle !== null && bundling.has(edge.bundle);
}
