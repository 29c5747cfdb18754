import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { filterGraph, SHOW_ALL } from '../../graph/filter-graph.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import type { EdgeRecord } from '../../schema/graph-document.ts';
import type { RelationType } from '../../schema/ontology.ts';
import { bundle } from './bundles.ts';
import { composeLabels } from './compose-labels.ts';
import { drawGraph } from './drawing.ts';
import { emphasise, NOTHING_SELECTED } from './emphasis.ts';
import { lift } from './lift.ts';
import { lineOf } from './line-points.ts';
import { bundleId, edgeId, syncClasses, toElements } from './sync-elements.ts';

const sample = sampleDocument('商汤落户上海。');
const [model] = sample.edges;

/** So many relations from the one to the other, of the types in turn. */
function joined(count: number, types: readonly RelationType[], source: string, target: string): EdgeRecord[] {
  if (model === undefined) throw new Error('the sample has no relation');
  return Array.from({ length: count }, (_, i) => ({
    ...model,
    key: `${source}-${i}`,
    source,
    target,
    attributes: { ...model.attributes, type: types[i % types.length] ?? 'supplies' },
  }));
}

function scene(edges: readonly EdgeRecord[], hiddenTypes: readonly RelationType[] = [], selected = '') {
  const index = indexDocument({ ...sample, edges: [...edges] });
  const drawing = drawGraph(index);
  const visible = filterGraph(index, { ...SHOW_ALL, hiddenTypes: new Set(hiddenTypes) });
  const bundling = bundle(drawing, visible);
  const relations = new Set(selected === '' ? [] : [selected]);
  const emphasis = emphasise(drawing.edges, visible, { ...NOTHING_SELECTED, relations });
  return {
    drawing,
    visible,
    bundling,
    greyBut: null,
    communityOf: null,
    emphasis,
    cursor: null,
    lit: new Set<string>(),
  };
}

const key = JSON.stringify(['microsoft', 'sensetime']);

describe('relations between the same two', () => {
  it('are lines of their own up to six, one line from seven on', () => {
    const six = scene(joined(6, ['supplies'], 'sensetime', 'microsoft'));
    expect(six.drawing.bundles).toEqual([]);
    expect(six.drawing.edges.every((edge) => edge.parallel && edge.bundle === null)).toBe(true);
    const seven = scene(joined(7, ['supplies'], 'sensetime', 'microsoft'));
    expect([...seven.bundling.keys()]).toEqual([key]);
    expect(seven.bundling.get(key)).toMatchObject({ towards: 'target', status: 'actual' });
  });

  it('are gathered whichever way they point, and then point nowhere', () => {
    const there = joined(4, ['supplies'], 'sensetime', 'microsoft');
    const { bundling } = scene([...there, ...joined(4, ['supplies'], 'microsoft', 'sensetime')]);
    expect(bundling.get(key)).toMatchObject({ towards: null });
    expect(bundling.get(key)?.relations).toHaveLength(8);
  });

  it('are lines of their own again when a filter leaves few', () => {
    const edges = joined(12, ['supplies', 'invests_in'], 'sensetime', 'microsoft');
    expect(scene(edges, ['supplies']).bundling.size).toBe(0);
    expect(scene(edges, []).bundling.get(key)?.relations).toHaveLength(12);
  });

  it('show their number, and no names', () => {
    const state = scene(joined(12, ['supplies'], 'sensetime', 'microsoft'));
    const labels = composeLabels({
      ...state,
      hovered: null,
      zoom: 2,
      positionOf: (name) => ({ x: name.length * 300, y: 0 }),
      pointsOn: () => [{ x: 1000, y: 900 }],
      relationNames: { supplies: '供应' } as never,
    });
    expect(labels.filter(({ tone }) => tone === 'count' || tone === 'relation')).toMatchObject([
      { lines: ['12'], tone: 'count' },
    ]);
  });

  it('light up together when one of them is selected', () => {
    const edges = joined(7, ['supplies'], 'sensetime', 'microsoft');
    const state = scene(edges, [], 'sensetime-3');
    const cy = cytoscape({ headless: true, elements: toElements(state.drawing) });
    syncClasses(cy, null, state);
    expect(cy.getElementById(bundleId(key)).classes()).toEqual(
      expect.arrayContaining(['bundle', 'to-target', 'actual']),
    );
    expect(lift(state, null).lines).toMatchObject([{ id: bundleId(key), bundled: true, touched: true }]);
    expect(cy.getElementById(edgeId('sensetime-3')).hasClass('hidden')).toBe(true);
    expect(lineOf(cy, 'sensetime-3', state).id()).toBe(bundleId(key));
    expect(lift(scene(edges), null).lines).toEqual([]);
  });

  it('are curves only as long as they are lines of their own', () => {
    const edges = joined(12, ['supplies', 'invests_in'], 'sensetime', 'microsoft');
    const [all, few] = [scene(edges), scene(edges.slice(0, 8), ['supplies'])];
    const cy = cytoscape({ headless: true, elements: toElements(all.drawing) });
    const curves = () => cy.edges('.parallel').map((edge) => edge.id());
    syncClasses(cy, null, all);
    expect(curves()).toEqual([]);
    syncClasses(cy, all, few);
    expect(curves()).toEqual([1, 3, 5, 7].map((i) => edgeId(`sensetime-${i}`)));
    syncClasses(cy, few, all);
    expect(curves()).toEqual([]);
  });

  it('are one grey line where all of them are filtered out', () => {
    const edges = joined(7, ['supplies'], 'sensetime', 'microsoft');
    const state = { ...scene(edges, ['supplies']), greyBut: new Set<string>() };
    const cy = cytoscape({ headless: true, elements: toElements(state.drawing) });
    syncClasses(cy, null, state);
    expect(cy.edges('.greyed').map((edge) => edge.id())).toEqual([bundleId(key)]);
    expect(cy.edges('.hidden')).toHaveLength(7);
  });
});
