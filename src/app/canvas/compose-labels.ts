import type { RelationType } from '../../schema/ontology.ts';
import { isBundled, type ShownBundle } from './bundles.ts';
import type { DrawnBundle, DrawnEdge, DrawnNode } from './drawing.ts';
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
  /** What the pointer is on: an entity's, a relation's or a bundle's key. */
  readonly hovered: string | null;
  readonly zoom: number;
  /** Beyond these no label reaches, px as if the pan were 0: what a fitted view shows. */
  readonly limits?: Box;
  /** In graph coordinates. */
  readonly positionOf: (key: string) => Point;
  /** Points on the relation's line where its name may stand, the best first; in graph coordinates. */
  readonly pointsOn: (line: DrawnEdge | DrawnBundle) => readonly Point[];
  readonly relationNames: Readonly<Record<RelationType, string>>;
}

/** From this zoom on there is room to name relations that nobody asked for. */
const RELATION_NAMES_FROM = 1.35;
const RELATION_SIZE = 11;
/** On each side of the number within its plate, px. */
const COUNT_PADDING = 6;
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
  const counts = composeCounts(scene, taken);
  return [...composeRelationNames(scene, taken), ...counts, ...labels];
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
  return (
    scene.emphasis.selected.has(key) || key === scene.cursor || key === scene.hovered || scene.lit.has(key)
  );
}

function toneOf(scene: LabelScene, node: DrawnNode): PlacedLabel['tone'] {
  if (scene.emphasis.selected.has(node.key)) return 'accent';
  if (isPointedAt(scene, node.key)) return 'strong';
  if (scene.emphasis.bright?.has(node.key) === false) return 'faded';
  return node.size > 34 ? 'strong' : 'plain';
}

/** How many relations each bundle stands for: wherever there is room, for its line alone says less than it is. */
function composeCounts(scene: LabelScene, taken: BoxGrid): PlacedLabel[] {
  return [...scene.bundling.values()].flatMap((shown) => {
    const { bundle, relations } = shown;
    if (!isEvident(scene, shown)) return [];
    const forced = bundle.key === scene.hovered || isSelected(scene, shown);
    const box = placeOnLine(scene, taken, bundle, String(relations.length), COUNT_PADDING, forced);
    return box === null ? [] : [onLine(box, String(relations.length), 'count')];
  });
}

function isEvident({ emphasis, hovered }: LabelScene, { bundle, relations }: ShownBundle): boolean {
  if (emphasis.bright === null || bundle.key === hovered) return true;
  return relations.some((key) => emphasis.touched.has(key) || emphasis.plain.has(key));
}

function isSelected({ emphasis }: LabelScene, { relations }: ShownBundle): boolean {
  return relations.some((key) => emphasis.selected.has(key));
}

function composeRelationNames(scene: LabelScene, taken: BoxGrid): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  for (const edge of scene.drawing.edges) {
    if (!scene.visible.relations.has(edge.key) || isBundled(edge, scene.bundling)) continue;
    if (!wantsName(scene, edge)) continue;
    const name = scene.relationNames[edge.type];
    const forced = edge.key === scene.hovered || scene.emphasis.selected.has(edge.key);
    const box = placeOnLine(scene, taken, edge, name, 2, forced);
    if (box !== null) labels.push(onLine(box, name, 'relation'));
  }
  return labels;
}

function onLine(box: Box, text: string, tone: 'relation' | 'count'): PlacedLabel {
  return { key: null, box, lines: [text], size: RELATION_SIZE, tone };
}

/** Where words have room on a line; null: nowhere, and they are not `forced`. */
function placeOnLine(
  scene: LabelScene,
  taken: BoxGrid,
  line: DrawnEdge | DrawnBundle,
  words: string,
  padding: number,
  forced: boolean,
): Box | null {
  const boxes = scene.pointsOn(line).map((point) => boxAround(point, words, scene.zoom, padding));
  const free = boxes.find((box) => taken.hits(box, line.key, 1) === 0);
  const box = free ?? (forced ? boxes[0] : undefined);
  if (box === undefined) return null;
  taken.add(line.key, box);
  return box;
}

function wantsName({ emphasis, hovered, zoom }: LabelScene, edge: DrawnEdge): boolean {
  if (edge.key === hovered || edge.source === hovered || edge.target === hovered) return true;
  if (emphasis.bright !== null) return emphasis.touched.has(edge.key) || emphasis.plain.has(edge.key);
  return zoom >= RELATION_NAMES_FROM;
}

function boxAround({ x, y }: Point, words: string, zoom: number, padding: number): Box {
  const half = (textWidth(words) * RELATION_SIZE) / 2 + padding;
  const top = y * zoom - RELATION_SIZE * 0.61;
  return { left: x * zoom - half, right: x * zoom + half, top, bottom: top + RELATION_SIZE * 1.22 };
}
