import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Footprint, Point } from '../../../graph/placing/footprint.ts';
import { type LayoutEdge, type LayoutNode, splitIntoParts } from '../../../graph/placing/part.ts';
import { segmentsCross } from './crossing.ts';
import { layoutGraph } from './layout-graph.ts';

/** What a careful reader finds in the committed article: a hub, a second one, small parts, loose ends. */
const goldFile = new URL('../../cases/2019-02-25-shanghai-city-brain/gold.json', import.meta.url);
const gold = z
  .object({
    entities: z.array(z.object({ id: z.string(), name: z.string(), required: z.boolean() })),
    relations: z.array(z.object({ source: z.string(), target: z.string(), core: z.boolean() })),
  })
  .parse(JSON.parse(readFileSync(goldFile, 'utf8')));
const nodes = gold.entities.filter((e) => e.required).map(({ id, name }) => ({ key: id, name }));
const keys = new Set(nodes.map(({ key }) => key));
const edges = gold.relations.filter((r) => r.core && keys.has(r.source) && keys.has(r.target));

/** What rounding to 0.1 px may take from the room between two footprints. */
const ROUNDING = 0.11;

type Boxed = { readonly key: string; readonly at: Point; readonly box: Footprint };

function boxed(places: Map<string, Point>, ns: readonly LayoutNode[], es: readonly LayoutEdge[]): Boxed[] {
  return splitIntoParts(ns, es).flatMap((part) =>
    part.keys.map((key, i) => {
      const at = places.get(key);
      const box = part.footprints[i];
      if (at === undefined || box === undefined) throw new Error(`${key} has no place`);
      return { key, at, box };
    }),
  );
}

function overlapping(all: readonly Boxed[]): string[] {
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.at.x + a.box.right, b.at.x + b.box.right) -
            Math.max(a.at.x - a.box.left, b.at.x - b.box.left) >
            ROUNDING &&
          Math.min(a.at.y + a.box.bottom, b.at.y + b.box.bottom) -
            Math.max(a.at.y - a.box.top, b.at.y - b.box.top) >
            ROUNDING,
      )
      .map((b) => `${a.key} over ${b.key}`),
  );
}

function frame(all: readonly Boxed[]) {
  return {
    width:
      Math.max(...all.map((b) => b.at.x + b.box.right)) - Math.min(...all.map((b) => b.at.x - b.box.left)),
    height:
      Math.max(...all.map((b) => b.at.y + b.box.bottom)) - Math.min(...all.map((b) => b.at.y - b.box.top)),
  };
}

function crossings(places: Map<string, Point>, es: readonly LayoutEdge[]): number {
  const point = (key: string) => places.get(key) ?? { x: Number.NaN, y: Number.NaN };
  let count = 0;
  es.forEach((one, i) => {
    for (const two of es.slice(i + 1)) {
      if (new Set([one.source, one.target, two.source, two.target]).size < 4) continue;
      const [a, b, c, d] = [point(one.source), point(one.target), point(two.source), point(two.target)];
      if (segmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y)) count += 1;
    }
  });
  return count;
}

describe('the graph of a real article', () => {
  const places = layoutGraph(nodes, edges);
  const all = boxed(places, nodes, edges);

  it('has no two entities or labels over each other', () => {
    expect(all).toHaveLength(nodes.length);
    expect(overlapping(all)).toEqual([]);
  });

  it('has next to no crossings: it can be drawn without any', () => {
    expect(crossings(places, edges)).toBeLessThanOrEqual(2);
  });

  it('fills a compact picture that is wider than high', () => {
    const { width, height } = frame(all);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(1.6);
    const covered = all.reduce((sum, { box }) => sum + (box.left + box.right) * (box.top + box.bottom), 0);
    expect(covered / (width * height)).toBeGreaterThan(0.3);
  });

  it('keeps entities that are joined to nothing in a row right under the rest', () => {
    const joined = new Set(edges.flatMap((e) => [e.source, e.target]));
    const loose = all.filter((b) => !joined.has(b.key));
    const rest = all.filter((b) => joined.has(b.key));
    expect(loose.length).toBeGreaterThan(3);
    expect(new Set(loose.map((b) => b.at.y)).size).toBe(1);
    const under = Math.max(...rest.map((b) => b.at.y + b.box.bottom));
    for (const { at, box } of loose) {
      expect(at.y - box.top).toBeGreaterThanOrEqual(under);
      expect(at.y - under).toBeLessThan(100);
    }
  });

  it('gets the same places again, and in another order too', () => {
    expect(layoutGraph(nodes, edges)).toEqual(places);
    const turned = layoutGraph([...nodes].reverse(), [...edges].reverse());
    for (const [key, place] of places) expect(turned.get(key)).toEqual(place);
  });
});

describe('small graphs', () => {
  const named = (keys: string) => [...keys].map((key) => ({ key, name: `名称${key}` }));
  const joined = (pairs: string) =>
    pairs.split(' ').map((pair) => ({ source: pair.charAt(0), target: pair.charAt(1) }));

  it('no entities: no places', () => {
    expect(layoutGraph([], []).size).toBe(0);
  });

  it('one entity stands in the middle', () => {
    const [only] = boxed(layoutGraph(named('a'), []), named('a'), []);
    expect(only?.at.x).toBe(0);
    expect(Math.abs(only?.at.y ?? 99)).toBeLessThan(20);
  });

  it.each([
    ['a square with a diagonal', 'abcd', 'ab bc cd da ac'],
    ['a tree', 'abcdefgh', 'ab ac bd be cf cg gh'],
    ['a wheel', 'abcdef', 'ab ac ad ae af bc cd de ef fb'],
  ])('%s is drawn without crossings', (_, keys, pairs) => {
    expect(crossings(layoutGraph(named(keys), joined(pairs)), joined(pairs))).toBe(0);
  });

  it('parts that have nothing to do with each other stand side by side', () => {
    const pairs = joined('ab bc de ef gh');
    const all = boxed(layoutGraph(named('abcdefgh'), pairs), named('abcdefgh'), pairs);
    expect(overlapping(all)).toEqual([]);
    expect(frame(all).width).toBeLessThan(600);
    expect(frame(all).height).toBeLessThan(600);
  });

  it('an edge into nowhere is left out', () => {
    expect(layoutGraph(named('ab'), joined('ab az')).size).toBe(2);
  });
});

it('any graph: finite places, rounded, none over another', () => {
  const graph = fc.integer({ min: 1, max: 24 }).chain((count) => {
    const number = fc.integer({ min: 0, max: count - 1 });
    return fc.record({
      names: fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.tuple(number, number), { maxLength: 40 }),
    });
  });
  fc.assert(
    fc.property(graph, ({ names, pairs }) => {
      const ns = names.map((name, i) => ({ key: `k${i}`, name }));
      const es = pairs.map(([a, b]) => ({ source: `k${a}`, target: `k${b}` }));
      const places = layoutGraph(ns, es);
      expect(places.size).toBe(ns.length);
      for (const { x, y } of places.values())
        for (const px of [x, y]) {
          expect(Number.isFinite(px)).toBe(true);
          expect(px).toBe(Number(px.toFixed(1)));
        }
      expect(overlapping(boxed(places, ns, es))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('a graph too large to be refined is still free of overlaps', () => {
  const ns = Array.from({ length: 1200 }, (_, i) => ({ key: `k${i}`, name: `第${i}研究院` }));
  const es = ns.slice(1).map(({ key }, i) => ({ source: key, target: `k${Math.floor(i / 7)}` }));
  expect(overlapping(boxed(layoutGraph(ns, es), ns, es))).toEqual([]);
});
