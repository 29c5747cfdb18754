import type cytoscape from 'cytoscape';
import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import type { Emphasis } from './emphasis.ts';
import { KIND_SHAPES } from './stylesheet.ts';

/** Where the user has put entities, by key. */
export type MovedPositions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

export interface ElementState {
  readonly drawing: Drawing;
  readonly visible: VisibleGraph;
  /** See `CanvasView`. */
  readonly greyBut: ReadonlySet<string> | null;
  readonly emphasis: Emphasis;
  readonly cursor: string | null;
}

/** All elements of a drawing, for one single `add`. */
export function toElements(drawing: Drawing, moved: MovedPositions): cytoscape.ElementDefinition[] {
  return [
    ...drawing.nodes.map((node) => toNode(node, moved.get(node.key) ?? node)),
    ...drawing.edges.map(toEdge),
  ];
}

function toNode(node: DrawnNode, { x, y }: { x: number; y: number }): cytoscape.ElementDefinition {
  const { width, height } = KIND_SHAPES[node.kind];
  return {
    group: 'nodes',
    data: { id: node.key, width: node.size * width, height: node.size * height },
    position: { x, y },
    classes: node.kind,
  };
}

function toEdge(edge: DrawnEdge): cytoscape.ElementDefinition {
  const classes: string[] = [edge.status];
  if (edge.directed) classes.push('directed');
  if (edge.parallel) classes.push('parallel');
  return {
    group: 'edges',
    // Cytoscape has one space of ids for nodes and edges; the contract has two.
    data: { id: edgeId(edge.key), source: edge.source, target: edge.target },
    classes,
  };
}

export function edgeId(key: string): string {
  return `relation:${key}`;
}

/** Gives each element the classes that its state asks for, touching only those that change. */
export function syncClasses(cy: cytoscape.Core, before: ElementState | null, now: ElementState): void {
  cy.batch(() => {
    for (const { key } of now.drawing.nodes)
      change(cy, key, before && nodeClasses(before, key), nodeClasses(now, key));
    for (const { key } of now.drawing.edges)
      change(cy, edgeId(key), before && edgeClasses(before, key), edgeClasses(now, key));
  });
}

function change(cy: cytoscape.Core, id: string, before: string | null, now: string): void {
  if ((before ?? '') === now) return;
  const element = cy.getElementById(id);
  if (before) element.removeClass(before);
  if (now) element.addClass(now);
}

function nodeClasses({ visible, greyBut, emphasis, cursor }: ElementState, key: string): string {
  if (!visible.entities.has(key)) return greyBut === null || greyBut.has(key) ? 'hidden' : 'greyed';
  const classes: string[] = [];
  if (emphasis.bright !== null && !emphasis.bright.has(key)) classes.push('faded');
  if (emphasis.selected.has(key)) classes.push('selected');
  if (cursor === key) classes.push('cursor');
  return classes.join(' ');
}

/** Cytoscape draws no line to an end that is hidden, whatever the line's own class. */
function edgeClasses({ visible, greyBut, emphasis }: ElementState, key: string): string {
  if (!visible.relations.has(key)) return greyBut === null ? 'hidden' : 'greyed';
  if (emphasis.touched.has(key)) return 'touched';
  return emphasis.bright === null ? '' : 'faded';
}
