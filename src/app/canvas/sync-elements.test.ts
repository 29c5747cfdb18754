import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { filterGraph, SHOW_ALL } from '../../graph/filter-graph.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { bundle } from './bundles.ts';
import { communityClasses, NO_COMMUNITY } from './communities.ts';
import { drawGraph, resizeDrawing } from './drawing.ts';
import { emphasise, NOTHING_SELECTED } from './emphasis.ts';
import { type ElementState, edgeId, resizeElements, syncClasses, toElements } from './sync-elements.ts';

const index = indexDocument(sampleDocument('商汤落户上海。'));
const drawing = drawGraph(index);
const visible = filterGraph(index, { ...SHOW_ALL, hiddenKinds: new Set(['location', 'technology']) });
const emphasis = emphasise(drawing.edges, visible, NOTHING_SELECTED);
const bundling = bundle(drawing, visible);
const hidden: ElementState = {
  drawing,
  visible,
  bundling,
  greyBut: null,
  communityOf: null,
  emphasis,
  cursor: null,
  lit: new Set<string>(),
};

it('draws what is filtered out not at all, or in grey but for what was hidden by hand', () => {
  const cy = cytoscape({ headless: true, elements: toElements(drawing) });
  const looks = (...ids: string[]) =>
    ids.map((id) => ['hidden', 'greyed'].filter((look) => cy.getElementById(id).hasClass(look)).join(' '));
  // A line to a hidden end is not drawn anyway, and is spared the change.
  const ids = ['shanghai', 'watson', 'sensetime', edgeId('r1'), edgeId('r2')];
  syncClasses(cy, null, hidden);
  expect(looks(...ids)).toEqual(['hidden', 'hidden', '', '', '']);
  const greyed = { ...hidden, greyBut: new Set(['watson']) };
  syncClasses(cy, hidden, greyed);
  expect(looks(...ids)).toEqual(['greyed', 'hidden', '', 'greyed', '']);
  syncClasses(cy, greyed, hidden);
  expect(looks(...ids)).toEqual(['hidden', 'hidden', '', '', '']);
});

it('gives those shown the colours of their communities, and takes them away again', () => {
  const cy = cytoscape({ headless: true, elements: toElements(drawing) });
  const communityOf = communityClasses({
    as: 'colours',
    list: [{ name: '', members: ['watson', 'sensetime'] }],
  });
  const looks = () =>
    ['watson', 'sensetime', 'microsoft'].map((id) =>
      ['community-0', NO_COMMUNITY].filter((look) => cy.getElementById(id).hasClass(look)).join(' '),
    );
  syncClasses(cy, null, hidden);
  const coloured = { ...hidden, communityOf };
  syncClasses(cy, hidden, coloured);
  expect(looks()).toEqual(['', 'community-0', NO_COMMUNITY]);
  syncClasses(cy, coloured, hidden);
  expect(looks()).toEqual(['', '', '']);
});

it('changes sizes without touching places', () => {
  const cy = cytoscape({
    headless: true,
    elements: toElements(drawing),
    layout: { name: 'preset' },
  });
  resizeElements(cy, resizeDrawing(drawing, new Map([['watson', 9]])));
  expect(cy.getElementById('watson').data('width')).toBeCloseTo(56 * 0.86);
  expect(cy.getElementById('sensetime').data('height')).toBeCloseTo(16 * 0.88);
  expect(cy.getElementById('watson').position()).toEqual({ x: 0, y: 20 });
});
