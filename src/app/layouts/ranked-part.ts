import { Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { Footprint } from '../../graph/placing/footprint.ts';
import type { Part, Placing } from '../../graph/placing/part.ts';

/** So many that hang on one and on nothing else stand in a row; more make a block of several rows. */
const LONGEST_ROW = 3;
/** How much wider than high a block is to be. */
const BLOCK_SHAPE = 0.9;
const ROW_GAP = 4;
const RANK_GAP = 44;
const NODE_GAP = 12;

/** Several that hang on the same one, drawn as one box. */
interface Block {
  readonly members: readonly number[];
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/**
 * Places a connected part in ranks, each one above those beneath it.
 * @param pairs from the upper to the lower
 * @param order all entities, the most important first
 */
export function rankedPlacing(
  part: Part,
  pairs: readonly (readonly [number, number])[],
  order: readonly number[],
): Placing {
  const blocks = blocksOf(part, pairs);
  const graph = new Graph<GraphLabel, NodeLabel>();
  graph.setGraph({
    rankdir: 'TB',
    nodesep: NODE_GAP,
    ranksep: RANK_GAP,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const inBlock = new Set([...blocks.values()].flatMap(({ members }) => members));
  for (const i of order) if (!inBlock.has(i)) graph.setNode(`${i}`, sizeOf(part.footprints[i] as Footprint));
  for (const [upper, block] of blocks) graph.setNode(`under ${upper}`, sizeOfBlock(block));
  for (const [upper, lower] of pairs) if (!inBlock.has(lower)) graph.setEdge(`${upper}`, `${lower}`);
  for (const upper of blocks.keys()) graph.setEdge(`${upper}`, `under ${upper}`);
  layout(graph);
  return readPlacing(part, graph, blocks);
}

/** By the entity on which they hang. */
function blocksOf(part: Part, pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, Block> {
  const leaves = new Map<number, number[]>();
  for (const [upper, lower] of pairs)
    if (part.neighbours[lower]?.length === 1) leaves.set(upper, [...(leaves.get(upper) ?? []), lower]);
  return new Map(
    [...leaves]
      .filter(([, members]) => members.length > LONGEST_ROW)
      .map(([upper, members]) => [upper, toBlock(part, members)]),
  );
}

function toBlock(part: Part, members: readonly number[]): Block {
  const sizes = members.map((i) => sizeOf(part.footprints[i] as Footprint));
  const cellWidth = Math.max(...sizes.map(({ width }) => width)) + ROW_GAP;
  const cellHeight = Math.max(...sizes.map(({ height }) => height)) + ROW_GAP;
  const columns = Math.ceil(Math.sqrt((members.length * BLOCK_SHAPE * cellHeight) / cellWidth));
  return { members, columns: Math.max(2, columns), cellWidth, cellHeight };
}

function sizeOf({ left, right, top, bottom }: Footprint) {
  return { width: left + right, height: top + bottom };
}

/** Every other row is set in by half a cell, so that the lines to it pass between those above. */
function sizeOfBlock({ members, columns, cellWidth, cellHeight }: Block) {
  const rows = Math.ceil(members.length / columns);
  return { width: (columns + (rows > 1 ? 0.5 : 0)) * cellWidth, height: rows * cellHeight };
}

function readPlacing(
  part: Part,
  graph: Graph<GraphLabel, NodeLabel>,
  blocks: ReadonlyMap<number, Block>,
): Placing {
  const x = new Float64Array(part.keys.length);
  const y = new Float64Array(part.keys.length);
  part.footprints.forEach(({ top, bottom }, i) => {
    if (!graph.hasNode(`${i}`)) return;
    const at = graph.node(`${i}`);
    x[i] = at.x ?? 0;
    y[i] = (at.y ?? 0) + (top - bottom) / 2;
  });
  for (const [upper, block] of blocks) {
    const { columns, cellWidth, cellHeight, members } = block;
    const { width, height } = sizeOfBlock(block);
    const at = graph.node(`under ${upper}`);
    members.forEach((entity, place) => {
      const row = Math.floor(place / columns);
      const inRow = Math.min(columns, members.length - row * columns);
      // A last row that is not full stands in the middle.
      const indent = ((columns - inRow) * cellWidth) / 2 + (row % 2 === 1 ? cellWidth / 2 : 0);
      x[entity] = (at.x ?? 0) - width / 2 + indent + ((place % columns) + 0.5) * cellWidth;
      y[entity] = (at.y ?? 0) - height / 2 + row * cellHeight + (part.footprints[entity]?.top ?? 0);
    });
  }
  return { x, y };
}
