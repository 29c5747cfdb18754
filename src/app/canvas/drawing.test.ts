import { describe, expect, it } from 'vitest';
import { filterGraph, SHOW_ALL } from '../../graph/filter-graph.ts';
import { indexDocument } from '../../graph/graph-index.ts';
import { sampleDocument } from '../../graph/sample-document.fixture.ts';
import { ENTITY_KINDS } from '../../schema/ontology.ts';
import { bundle } from './bundles.ts';
import { composeLabels } from './compose-labels.ts';
import { drawGraph, resizeDrawing } from './drawing.ts';
import { emphasise, NOTHING_SELECTED } from './emphasis.ts';
import { setLabel, textWidth } from './label-text.ts';
import { mix } from './palette.ts';
import { KIND_SHAPES } from './stylesheet.ts';
import { toElements } from './sync-elements.ts';
import { fitViewport, labelLimits, labelMargin } from './viewport.ts';

const index = indexDocument(sampleDocument('商汤落户上海。'));
const drawing = drawGraph(index);
const visible = filterGraph(index, SHOW_ALL);

describe('the drawing', () => {
  it('sizes by connections, the most important first', () => {
    expect(drawing.nodes.map(({ key, size }) => [key, Math.round(size)])).toEqual([
      ['sensetime', 56],
      ['microsoft', 49],
      ['shanghai', 39],
      ['watson', 16],
    ]);
  });

  it('can tell something else by its sizes: then that says who comes first', () => {
    const other = resizeDrawing(
      drawing,
      new Map([
        ['watson', 4],
        ['shanghai', 1],
      ]),
    );
    expect(other.nodes.map(({ key, size }) => [key, size])).toEqual([
      ['watson', 56],
      ['shanghai', 36],
      ['sensetime', 16],
      ['microsoft', 16],
    ]);
    expect(other.edges).toBe(drawing.edges);
    expect(resizeDrawing(drawing, null)).toBe(drawing);
  });

  it('knows direction, status and parallels', () => {
    expect(drawing.edges).toMatchObject([
      { key: 'r1', directed: true, status: 'actual', parallel: false },
      { key: 'r2', directed: false, status: 'planned', parallel: true },
      { key: 'r3', directed: false, status: 'actual', parallel: true },
    ]);
  });

  it('has a shape of its own for every kind', () => {
    expect(new Set(ENTITY_KINDS.map((kind) => KIND_SHAPES[kind].shape)).size).toBe(ENTITY_KINDS.length);
  });

  it('becomes elements, moved ones where they were moved to', () => {
    const elements = toElements(drawing, { moved: new Map([['watson', { x: 7, y: 8 }]]), places: null });
    expect(elements).toHaveLength(7);
    expect(elements.find(({ data }) => data.id === 'watson')?.position).toEqual({ x: 7, y: 8 });
    expect(elements.at(-2)).toMatchObject({ classes: ['planned', 'parallel'] });
  });
});

const choose = (type: 'entity' | 'relation', ...keys: string[]) => ({
  ...NOTHING_SELECTED,
  [type === 'entity' ? 'entities' : 'relations']: new Set(keys),
});

describe('emphasis', () => {
  const emphasis = (type: 'entity' | 'relation', key: string) =>
    emphasise(drawing.edges, visible, choose(type, key));
  it('is on an entity and its neighbours', () => {
    expect([...(emphasis('entity', 'shanghai').bright ?? [])].sort()).toEqual(['sensetime', 'shanghai']);
    expect([...emphasis('entity', 'shanghai').touched]).toEqual(['r1']);
  });
  it('is on a relation and its ends', () => {
    expect([...(emphasis('relation', 'r2').bright ?? [])].sort()).toEqual(['microsoft', 'sensetime']);
  });
  it('is on several entities with the neighbours of each, on a path only with its stations', () => {
    const several = emphasise(drawing.edges, visible, choose('entity', 'shanghai', 'watson'));
    expect([...(several.bright ?? [])].sort()).toEqual(['sensetime', 'shanghai', 'watson']);
    expect([...several.selected]).toEqual(['shanghai', 'watson']);
    const stations = new Set(['shanghai', 'sensetime']);
    const path = emphasise(drawing.edges, visible, { ...choose('relation', 'r1'), stations });
    expect([...(path.bright ?? [])].sort()).toEqual(['sensetime', 'shanghai']);
    expect([...path.touched]).toEqual(['r1']);
  });
  it('fades nothing for what is not shown', () => {
    expect(emphasis('entity', 'gone').bright).toBeNull();
  });

  it('leaves bright what a text tells, and of a selection only what it tells', () => {
    const told = { entities: new Set(['sensetime', 'microsoft']), relations: new Set(['r2']) };
    const alone = emphasise(drawing.edges, visible, NOTHING_SELECTED, told);
    expect([...(alone.bright ?? [])].sort()).toEqual(['microsoft', 'sensetime']);
    expect([[...alone.plain], [...alone.touched]]).toEqual([['r2'], []]);
    const chosen = emphasise(drawing.edges, visible, choose('entity', 'shanghai'), told);
    expect([...(chosen.bright ?? [])].sort()).toEqual(['microsoft', 'sensetime', 'shanghai']);
    expect([...chosen.touched]).toEqual([]);
    const relation = emphasise(drawing.edges, visible, choose('relation', 'r1'), told);
    expect([...relation.touched]).toEqual(['r1']);
    const nothing = { entities: new Set<string>(), relations: new Set<string>() };
    expect(emphasise(drawing.edges, visible, NOTHING_SELECTED, nothing).bright?.size).toBe(0);
  });
});

describe('labels of a scene', () => {
  const scene = {
    drawing,
    visible,
    bundling: bundle(drawing, visible),
    greyBut: null,
    communityOf: null,
    emphasis: emphasise(drawing.edges, visible, NOTHING_SELECTED),
    cursor: null,
    lit: new Set<string>(),
    hovered: null,
    zoom: 20,
    positionOf: (key: string) => index.graph.getNodeAttributes(key),
    pointsOn: () => [{ x: 5, y: 90 }],
    relationNames: Object.fromEntries([
      ['located_in', '位于'],
      ['cooperates_with', '合作'],
    ]) as never,
  };
  const texts = (change: object) =>
    composeLabels({ ...scene, ...change }).map(({ lines, tone }) => `${lines.join('')} ${tone}`);

  it('name relations only when near, asked for, or touched', () => {
    expect(texts({ zoom: 1 }).filter((text) => text.endsWith('relation'))).toEqual([]);
    expect(texts({ zoom: 1, hovered: 'r1' })).toContain('位于 relation');
    const touched = emphasise(drawing.edges, visible, choose('entity', 'shanghai'));
    expect(texts({ emphasis: touched })).toContain('位于 relation');
    expect(texts({ emphasis: touched })).not.toContain('合作 relation');
  });

  it('give the selected one the accent and let the rest fade', () => {
    const emphasis = emphasise(drawing.edges, visible, choose('entity', 'shanghai'));
    expect(texts({ emphasis })).toEqual(expect.arrayContaining(['上海 accent', 'Watson faded']));
  });
});

describe('a name', () => {
  it('is broken into even lines, Latin words whole', () => {
    expect(setLabel('上海').lines).toEqual(['上海']);
    expect(setLabel('上海市科学研究所科技发展研究中心').lines).toEqual([
      '上海市科学研究所',
      '科技发展研究中心',
    ]);
    expect(setLabel('Cambricon MLU100').lines).toEqual(['Cambricon', 'MLU100']);
  });
  it('of any length takes three lines at most', () => {
    const { lines, width } = setLabel('长'.repeat(200));
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect(width).toBeLessThan(11);
    expect(setLabel('x'.repeat(300)).width).toBeLessThan(12);
  });
  it('is measured in em', () => {
    expect(textWidth('上海')).toBe(2);
    expect(textWidth('ab')).toBeCloseTo(1.04);
  });
});

describe('the viewport', () => {
  const content = { left: -100, top: -100, right: 100, bottom: 100 };
  it('puts the content in the middle of what is free', () => {
    const { zoom, pan } = fitViewport(
      content,
      { width: 500, height: 400 },
      { top: 0, right: 100, bottom: 0, left: 0 },
    );
    expect(zoom).toBe(1.6);
    expect(pan).toEqual({ x: 200, y: 200 });
  });
  it('spares less for labels on a narrow screen, and never nothing', () => {
    expect([100, 390, 800, 3000].map(labelMargin).map(Math.round)).toEqual([24, 27, 56, 64]);
    expect(labelLimits(content, 2, 10)).toEqual({ left: -210, top: -210, right: 210, bottom: 210 });
  });
});

it('mixes colours as transparency shows them', () => {
  expect(mix([0, 0, 0], [200, 100, 50], 0.5)).toEqual([100, 50, 25]);
});
