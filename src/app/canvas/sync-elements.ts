import type cytoscape from 'cytoscape';
import type { VisibleGraph } from '../../graph/filter-graph.ts';
import { type Bundling, isBundled } from './bundles.ts';
import { type CommunityClasses, NO_COMMUNITY } from './communities.ts';
import { type Drawing, type DrawnBundle, type DrawnEdge, type DrawnNode, MOST_CURVES } from './drawing.ts';
import type { Emphasis } from './emphasis.ts';
import { KIND_SHAPES } from './stylesheet.ts';

/** Of a bundle's line, px: the number on it says how many they are. */
const MOST_WIDTH = 7;

/** Where entities stand, by key. */
export type PlacesByKey = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Where an entity is drawn: where the user has put it, or else a layout, or else the build. */
export function placeOfNode(
  node: DrawnNode,
  { moved, places }: { readonly moved: PlacesByKey; readonly places: PlacesByKey | null },
): { readonly x: number; readonly y: number } {
  return moved.get(node.key) ?? places?.get(node.key) ?? node;
}

export interface ElementState {
  readonly drawing: Drawing;
  readonly visible: VisibleGraph;
  readonly bundling: Bundling;
  /** See `CanvasView`. */
  readonly greyBut: ReadonlySet<string> | null;
  readonly communityOf: CommunityClasses;
  readonly emphasis: Emphasis;
  readonly cursor: string | null;
  /** Entities that are pointed at from outside the canvas, by key. */
  readonly lit: ReadonlySet<string>;
}

const AS_BUILT = { moved: new Map(), places: null };

/** All elements of a drawing, for one single `add`. */
export function toElements(
  drawing: Drawing,
  where: Parameters<typeof placeOfNode>[1] = AS_BUILT,
): cytoscape.ElementDefinition[] {
  return [
    ...drawing.nodes.map((node) => toNode(node, placeOfNode(node, where))),
    ...drawing.edges.map(toEdge),
    ...drawing.bundles.map(toBundle),
  ];
}

/** The same elements in other sizes. */
export function resizeElements(cy: cytoscape.Core, drawing: Drawing): void {
  cy.batch(() => {
    for (const node of drawing.nodes) cy.getElementById(node.key).data(sizeOf(node));
  });
}

function sizeOf({ kind, size }: DrawnNode): { width: number; height: number } {
  const { width, height } = KIND_SHAPES[kind];
  return { width: size * width, height: size * height };
}

function toNode(node: DrawnNode, { x, y }: { x: number; y: number }): cytoscape.ElementDefinition {
  return {
    group: 'nodes',
    data: { id: node.key, ...sizeOf(node) },
    position: { x, y },
    classes: node.kind,
  };
}

function toEdge(edge: DrawnEdge): cytoscape.ElementDefinition {
  const classes: string[] = [edge.status];
  if (edge.directed) classes.push('directed');
  if (edge.parallel && edge.bundle === null) classes.push('parallel');
  return {
    group: 'edges',
    // Cytoscape has one space of ids for nodes and edges; the contract has two.
    data: { id: edgeId(edge.key), source: edge.source, target: edge.target },
    classes,
  };
}

function toBundle({ key, source, target, edges }: DrawnBundle): cytoscape.ElementDefinition {
  const width = Math.min(3 + Math.log2(edges.length / MOST_CURVES), MOST_WIDTH);
  return { group: 'edges', data: { id: bundleId(key), source, target, width }, classes: ['bundle'] };
}

export function bundleId(key: string): string {
  return `bundle:${key}`;
}

export function edgeId(key: string): string {
  return `relation:${key}`;
}

/** The key of what an element stands for, in its own space. */
export function keyOf(element: cytoscape.SingularElementReturnValue): string {
  const id = element.id();
  if (element.group() === 'nodes') return id;
  return id.slice((element.hasClass('bundle') ? bundleId('') : edgeId('')).length);
}

/** Gives each element the classes that its state asks for, touching only those that change. */
export function syncClasses(cy: cytoscape.Core, before: ElementState | null, now: ElementState): void {
  if (before !== null && isDrawnAlike(before, now)) return;
  const changes = new Changes(cy);
  for (const { key } of now.drawing.nodes)
    changes.note(key, before && nodeClasses(before, key), nodeClasses(now, key));
  for (const edge of now.drawing.edges)
    changes.note(edgeId(edge.key), before && edgeClasses(before, edge), edgeClasses(now, edge));
  for (const bundle of now.drawing.bundles)
    changes.note(bundleId(bundle.key), before && bundleClasses(before, bundle), bundleClasses(now, bundle));
  cy.batch(() => changes.make());
}

/** What is selected or pointed at is drawn over the graph, and changes nothing of it. */
function isDrawnAlike(one: ElementState, other: ElementState): boolean {
  return (['drawing', 'visible', 'bundling', 'greyBut', 'communityOf'] as const).every(
    (part) => one[part] === other[part],
  );
}

/** Changes of classes, made for all elements together that change alike: one by one they take longer. */
class Changes {
  readonly #cy: cytoscape.Core;
  readonly #alike = new Map<string, { before: string; now: string; ids: string[] }>();

  constructor(cy: cytoscape.Core) {
    this.#cy = cy;
  }

  note(id: string, known: string | null, now: string): void {
    const before = known ?? '';
    if (before === now) return;
    const change = `${before}|${now}`;
    const alike = this.#alike.get(change);
    if (alike === undefined) this.#alike.set(change, { before, now, ids: [id] });
    else alike.ids.push(id);
  }

  make(): void {
    for (const { before, now, ids } of this.#alike.values()) {
      const elements = this.#cy.collection();
      for (const id of ids) elements.merge(this.#cy.getElementById(id));
      if (before !== '') elements.removeClass(before);
      if (now !== '') elements.addClass(now);
    }
  }
}

function nodeClasses({ visible, greyBut, communityOf }: ElementState, key: string): string {
  if (!visible.entities.has(key)) return greyBut === null || greyBut.has(key) ? 'hidden' : 'greyed';
  return communityOf === null ? '' : (communityOf.get(key) ?? NO_COMMUNITY);
}

/** Cytoscape draws no line to an end that is hidden, whatever the line's own class, which is left as it is. */
function edgeClasses({ visible, bundling, greyBut }: ElementState, edge: DrawnEdge): string {
  if (isBundled(edge, bundling)) return 'hidden';
  if (!visible.relations.has(edge.key)) {
    const { source, target, bundle } = edge;
    const atHidden = !visible.entities.has(source) || !visible.entities.has(target);
    if (greyBut === null && atHidden && bundle === null) return '';
    // Of many that are filtered out, the bundle's line is grey for all of them.
    return greyBut === null || bundle !== null ? 'hidden' : 'greyed';
  }
  // Only now: each change to one of many curves between two has Cytoscape look at all the others.
  return edge.bundle !== null ? 'parallel' : '';
}

function bundleClasses({ visible, bundling, greyBut }: ElementState, bundle: DrawnBundle): string {
  const shown = bundling.get(bundle.key);
  if (shown === undefined) {
    const few = bundle.edges.some(({ key }) => visible.relations.has(key));
    return few || greyBut === null ? 'hidden' : 'greyed';
  }
  const classes: string[] = [];
  if (shown.towards !== null) classes.push(`to-${shown.towards}`);
  if (shown.status !== null) classes.push(shown.status);
  return classes.join(' ');
}
