import type { RelationType } from '../../schema/ontology.ts';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
import { labelExtent, labelSize, type PlacedLabel } from './label-layer.ts';
import { textWidth } from './label-text.ts';
import { type Box, BoxGrid, type LabelToPlace, placeLabels } from './place-labels.ts';
import { KIND_SHAPES } from './stylesheet.ts';
import type { ElementState } from './sync-elements.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelScene extends ElementState {
  /** What the pointer is on: an entity's or a relation's key. */
  readonly hovered: string | null;
  readonly zoom: number;
  /** Beyond these no label reaches, px as if the pan were 0: what a fitted view shows. */
  readonly limits?: Box;
  /** In graph coordinates. */
  readonly positionOf: (key: string) => Point;
  /** Points on the relation's line where its name may stand, the best first; in graph coordinates. */
  readonly pointsOn: (edge: DrawnEdge) => readonly Point[];
  readonly relationNames: Readonly<Record<RelationType, string>>;
}

/** From this zoom on there is room to name relations that nobody asked for. */
const RELATION_NAMES_FROM = 1.35;
const RELATION_SIZE = 11;
/** So many of the best-connected names are shown even where they must cover a node. */
const LANDMARKS = 4;

/** Which names stand where, in px as if the pan were 0: entities' first, relations' where room is left. */
export function composeLabels(scene: LabelScene): PlacedLabel[] {
  const nodes = scene.drawing.nodes.filter((node) => scene.visible.entities.has(node.key));
  const bodies = nodes.map((node) => onScreen(scene, node));
  const wanted = nodes
    .map((node, rank) => toPlace(scene, node, rank))
    .sort((a, b) => priority(scene, b.key) - priority(scene, a.key));
  const solid = bodies.filter(({ key }) => scene.emphasis.bright?.has(key) !== false);
  const boxes = placeLabels(wanted, solid, scene.limits);
  const labels: PlacedLabel[] = [];
  for (const node of nodes) {
    const box = boxes.get(node.key);
    if (box === undefined) continue;
    const size = labelSize(node.size);
    labels.push({ key: node.key, box, lines: node.label.lines, size, tone: toneOf(scene, node) });
  }
  // What matters most is drawn last, over the rest.
  labels.sort((a, b) => Number(b.tone === 'faded') - Number(a.tone === 'faded'));
  const taken = new BoxGrid();
  for (const [key, box] of boxes) taken.add(key, box);
  for (const { key, x, y, radius } of bodies)
    taken.add(key, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  return [...composeRelationNames(scene, taken), ...labels];
}

function onScreen(scene: LabelScene, node: DrawnNode) {
  const { x, y } = scene.positionOf(node.key);
  const { height } = KIND_SHAPES[node.kind];
  return {
    key: node.key,
    x: x * scene.zoom,
    y: y * scene.zoom,
    radius: (node.size * height * scene.zoom) / 2,
  };
}

function toPlace(scene: LabelScene, node: DrawnNode, rank: number): LabelToPlace {
  return {
    ...onScreen(scene, node),
    ...labelExtent(node.label, labelSize(node.size)),
    forced: isPointedAt(scene, node.key),
    mayCoverNodes: rank < LANDMARKS && scene.emphasis.bright === null,
  };
}

/** Sorting is stable, so among equals the drawing's order by importance holds. */
function priority(scene: LabelScene, key: string): number {
  if (isPointedAt(scene, key)) return 2;
  return scene.emphasis.bright?.has(key) === false ? 0 : 1;
}

function isPointedAt(scene: LabelScene, key: string): boolean {
  return scene.emphasis.selected.has(key) || key === scene.cursor || key === scene.hovered;
}

function toneOf(scene: LabelScene, node: DrawnNode): PlacedLabel['tone'] {
  if (scene.emphasis.selected.has(node.key)) return 'accent';
  if (isPointedAt(scene, node.key)) return 'strong';
  if (scene.emphasis.bright?.has(node.key) === false) return 'faded';
  return node.size > 34 ? 'strong' : 'plain';
}

function composeRelationNames(scene: LabelScene, taken: BoxGrid): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (const edge of scene.drawing.edges) {
    if (!scene.visible.relations.has(edge.key) || !wantsName(scene, edge)) continue;
    const name = scene.relationNames[edge.type];
    const boxes = scene.pointsOn(edge).map((point) => boxAround(point, name, scene.zoom));
    const free = boxes.find((box) => taken.hits(box, edge.key) === 0);
    const forced = edge.key === scene.hovered || scene.emphasis.selected.has(edge.key);
    const box = free ?? (forced ? boxes[0] : undefined);
    if (box === undefined) continue;
    taken.add(edge.key, box);
    labels.push({ key: null, box, lines: [name], size: RELATION_SIZE, tone: 'relation' });
  }
  return labels;
}

function wantsName({ emphasis, hovered, zoom }: LabelScene, edge: DrawnEdge): boolean {
  if (edge.key === hovered || edge.source === hovered || edge.target === hovered) return true;
  if (emphasis.bright !== null) return emphasis.touched.has(edge.key);
  return zoom >= RELATION_NAMES_FROM;
}

function boxAround({ x, y }: Point, name: string, zoom: number): Box {
  const half = (textWidth(name) * RELATION_SIZE) / 2 + 2;
  const top = y * zoom - RELATION_SIZE * 0.61;
  return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + RELATION_SIZE * 1.22 };
}
