import { isBundled, type ShownBundle } from './bundles.ts';
import { NO_COMMUNITY } from './communities.ts';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { bundleId, type ElementState, edgeId } from './sync-elements.ts';

/** A line that is drawn over the graph: Cytoscape's id, and what makes it look otherwise than below. */
export interface LiftedLine {
  readonly id: string;
  readonly status: DrawnEdge['status'] | null;
  readonly bundled: boolean;
  readonly arrows: { readonly source: boolean; readonly target: boolean };
  readonly touched: boolean;
  readonly hovered: boolean;
}

/** A shape that is drawn over the graph. */
export interface LiftedShape {
  readonly node: DrawnNode;
  /** The class of the community whose colour it has; null: it has its kind's. */
  readonly community: string | null;
  readonly faded: boolean;
  readonly selected: boolean;
  readonly cursor: boolean;
  readonly hovered: boolean;
  /** Pointed at elsewhere, in the text. */
  readonly lit: boolean;
}

export interface Lifted {
  readonly lines: readonly LiftedLine[];
  readonly shapes: readonly LiftedShape[];
}

/**
 * What is drawn once more over Cytoscape's own drawing because of what is selected or pointed at. That
 * drawing is dimmed as a whole meanwhile, so a selection costs what is selected and not what there is.
 * @param hovered Cytoscape's id of what the pointer is on
 */
export function lift(state: ElementState, hovered: string | null): Lifted {
  return {
    lines: [...liftBundles(state, hovered), ...liftLines(state, hovered)],
    shapes: liftShapes(state, hovered),
  };
}

function liftShapes(state: ElementState, hovered: string | null): LiftedShape[] {
  const { drawing, visible, emphasis, cursor, communityOf, lit } = state;
  const { bright, selected } = emphasis;
  if (bright === null && cursor === null && hovered === null && lit.size === 0) return [];
  const shapes: LiftedShape[] = [];
  for (const node of drawing.nodes) {
    const { key } = node;
    const isLit = lit.has(key);
    const wanted = bright?.has(key) === true || key === cursor || key === hovered || isLit;
    if (!wanted || !visible.entities.has(key)) continue;
    shapes.push({
      node,
      community: communityOf === null ? null : (communityOf.get(key) ?? NO_COMMUNITY),
      faded: bright?.has(key) === false && !isLit,
      selected: selected.has(key),
      cursor: key === cursor,
      hovered: key === hovered,
      lit: isLit,
    });
  }
  return shapes.sort((a, b) => Number(a.selected) - Number(b.selected));
}

function liftLines(
  { drawing, visible, bundling, emphasis }: ElementState,
  hovered: string | null,
): LiftedLine[] {
  const { touched: accented, plain } = emphasis;
  if (accented.size === 0 && plain.size === 0 && hovered === null) return [];
  const lines: LiftedLine[] = [];
  for (const edge of drawing.edges) {
    const touched = accented.has(edge.key);
    if (!touched && !plain.has(edge.key) && edgeId(edge.key) !== hovered) continue;
    if (!visible.relations.has(edge.key) || isBundled(edge, bundling)) continue;
    const id = edgeId(edge.key);
    lines.push({
      id,
      status: edge.status,
      bundled: false,
      arrows: { source: false, target: edge.directed },
      touched,
      hovered: id === hovered,
    });
  }
  return lines;
}

function liftBundles({ bundling, emphasis }: ElementState, hovered: string | null): LiftedLine[] {
  const lines: LiftedLine[] = [];
  for (const shown of bundling.values()) {
    const id = bundleId(shown.bundle.key);
    const touched = isTouched(shown, emphasis.touched);
    if (!touched && !isTouched(shown, emphasis.plain) && id !== hovered) continue;
    lines.push({
      id,
      status: shown.status,
      bundled: true,
      arrows: { source: shown.towards === 'source', target: shown.towards === 'target' },
      touched,
      hovered: id === hovered,
    });
  }
  return lines;
}

function isTouched({ relations }: ShownBundle, touched: ReadonlySet<string>): boolean {
  return touched.size > 0 && relations.some((key) => touched.has(key));
}
