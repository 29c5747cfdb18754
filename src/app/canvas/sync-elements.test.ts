import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { filterGraph, SHOW_ALL } from '../../graph/filter-graph.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { drawGraph } from './drawing.ts';
import { emphasise, NOTHING_SELECTED } from './emphasis.ts';
import { type ElementState, edgeId, syncClasses, toElements } from './sync-elements.ts';

const index = indexDocument(sampleDocument('商汤落户上海。'));
const drawing = drawGraph(index);
const visible = filterGraph(index, { ...SHOW_ALL, hiddenKinds: new Set(['location', 'technology']) });
const emphasis = emphasise(drawing.edges, visible, NOTHING_SELECTED);
const hidden: ElementState = { drawing, visible, greyBut: null, emphasis, cursor: null };

it('draws what is filtered out not at all, or in grey but for what was hidden by hand', () => {
  const cy = cytoscape({ headless: true, elements: toElements(drawing, new Map()) });
  const looks = (...ids: string[]) =>
    ids.map((id) => ['hidden', 'greyed'].filter((look) => cy.getElementById(id).hasClass(look)).join(' '));
  const ids = ['shanghai', 'watson', 'sensetime', edgeId('r1'), edgeId('r2')];
  syncClasses(cy, null, hidden);
  expect(looks(...ids)).toEqual(['hidden', 'hidden', '', 'hidden', '']);
  const greyed = { ...hidden, greyBut: new Set(['watson']) };
  syncClasses(cy, hidden, greyed);
  expect(looks(...ids)).toEqual(['greyed', 'hidden', '', 'greyed', '']);
  syncClasses(cy, greyed, hidden);
  expect(looks(...ids)).toEqual(['hidden', 'hidden', '', 'hidden', '']);
});
