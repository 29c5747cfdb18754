import { describe, expect, it } from 'vitest';
import { filterGraph, SHOW_ALL } from '../../graph/filter-graph.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { bundle } from './bundles.ts';
import { drawGraph } from './drawing.ts';
import { type CanvasSelection, emphasise, NOTHING_SELECTED } from './emphasis.ts';
import { lift } from './lift.ts';
import { type ElementState, edgeId } from './sync-elements.ts';

const index = indexDocument(sampleDocument('商汤落户上海。'));
const drawing = drawGraph(index);
const visible = filterGraph(index, SHOW_ALL);
const shanghai: CanvasSelection = { ...NOTHING_SELECTED, entities: new Set(['shanghai']) };

function state(
  selection = NOTHING_SELECTED,
  cursor: string | null = null,
  lit: ReadonlySet<string> = new Set(),
): ElementState {
  const emphasis = emphasise(drawing.edges, visible, selection);
  const bundling = bundle(drawing, visible);
  return { drawing, visible, bundling, greyBut: null, communityOf: null, emphasis, cursor, lit };
}

function keys(lifted: ReturnType<typeof lift>): string[] {
  return lifted.shapes.map(({ node }) => node.key).sort();
}

describe('what is drawn over the graph', () => {
  it('is nothing as long as nothing is selected or pointed at', () => {
    expect(lift(state(), null)).toEqual({ lines: [], shapes: [] });
  });

  it('is what is selected, its neighbours and the lines between, the selected over the others', () => {
    const lifted = lift(state(shanghai), null);
    expect(keys(lifted)).toEqual(['sensetime', 'shanghai']);
    expect(lifted.shapes.at(-1)).toMatchObject({ node: { key: 'shanghai' }, selected: true, faded: false });
    expect(lifted.lines).toMatchObject([{ id: edgeId('r1'), touched: true }]);
  });

  it('is what is pointed at, dimmed if something else is selected', () => {
    expect(lift(state(), 'watson').shapes).toMatchObject([{ hovered: true, faded: false }]);
    const both = lift(state(shanghai, 'microsoft'), 'watson');
    expect(keys(both)).toEqual(['microsoft', 'sensetime', 'shanghai', 'watson']);
    expect(both.shapes.find(({ hovered }) => hovered)).toMatchObject({ faded: true });
    expect(both.shapes.find(({ cursor }) => cursor)).toMatchObject({ node: { key: 'microsoft' } });
    expect(lift(state(NOTHING_SELECTED, null, new Set(['watson'])), null).shapes).toMatchObject([
      { node: { key: 'watson' }, lit: true, faded: false },
    ]);
    expect(lift(state(shanghai, null, new Set(['watson'])), null).shapes).toContainEqual(
      expect.objectContaining({ lit: true, faded: false }),
    );
    expect(lift(state(), edgeId('r1')).lines).toMatchObject([{ touched: false, hovered: true }]);
  });
});
