import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../store/app-state.ts';
import { layOut, type PageLayout } from './lay-out.ts';
import type { Pace } from './pace.ts';
import { declareScene, overlapping, wideScene } from './scene.testing.ts';
import type { Places, Scene } from './scene.ts';

const PACE: Pace = { report: async () => true };
const PAGE_LAYOUTS = LAYOUTS.filter((name): name is PageLayout => name !== 'built');
const circled = Array.from({ length: 12 }, (_, i) => `e${i}`);
const at = (places: Places, key: string) => {
  const place = places.get(key);
  if (place === undefined) throw new Error(`${key} has no place`);
  return place;
};
const keysOf = ({ entities }: Scene) => entities.map(({ key }) => key);

describe.each(PAGE_LAYOUTS)('%s', (layout) => {
  const lay = (scene: Scene) => layOut(layout, scene, PACE);

  it('gives every entity a place, none over another', async () => {
    const scene = wideScene(60, { circled });
    const places = await lay(scene);
    expect([...places.keys()].sort()).toEqual(keysOf(scene).sort());
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(overlapping(scene, places)).toEqual([]);
  });

  it('gives the same scene the same places, whatever was laid out between', async () => {
    const places = await lay(wideScene(60, { circled }));
    await lay(wideScene(23, { circled }));
    expect(await lay(wideScene(60, { circled }))).toEqual(places);
  });

  it('leaves what is held where it is, and lets the others give way', async () => {
    const scene = wideScene(40, { circled, hold: { e5: 'moved', e9: 'pinned' } });
    const places = await lay(scene);
    expect(at(places, 'e9')).toEqual({ x: 1260, y: 0 });
    // The page keeps what was moved where it was moved to; this is where it goes if that is taken back.
    const shown = new Map([...places, ['e5', { x: 700, y: 0 }]]);
    expect(overlapping(scene, shown)).toEqual([]);
    const withoutMoved = { ...scene, entities: scene.entities.filter(({ key }) => key !== 'e5') };
    expect(overlapping(withoutMoved, places)).toEqual([]);
    expect(places.has('e5')).toBe(true);
  });

  it('puts what is hidden beside what it is related to, where nothing is', async () => {
    const scene = wideScene(30, { circled, hidden: ['e29'] });
    const places = await lay(scene);
    const all = { ...scene, entities: scene.entities.map((entity) => ({ ...entity, shown: true })) };
    expect(overlapping(all, places)).toEqual([]);
    // It lies within e7.
    const [hidden, related] = [at(places, 'e29'), at(places, 'e7')];
    expect(Math.hypot(hidden.x - related.x, hidden.y - related.y)).toBeLessThan(500);
  });

  it('can place one, two, and two that are joined to nothing', async () => {
    for (const scene of [
      declareScene(1, [], { circled: ['e0'] }),
      declareScene(2, [[1, 'owns', 0]], { circled: ['e0', 'e1'] }),
      declareScene(2, [], { circled: ['e0', 'e1'] }),
    ]) {
      const places = await lay(scene);
      expect(places.size).toBe(scene.entities.length);
      expect(overlapping(scene, places)).toEqual([]);
    }
  });
});

describe('concentric', () => {
  it('has the most important in the middle, and no one further in than a more important ring', async () => {
    const places = await layOut('concentric', wideScene(60), PACE);
    expect(at(places, 'e0')).toEqual({ x: 0, y: 0 });
    // Rings of 6, 12 and 18; they are ellipses, so what counts is how far out measured on the ring's own scale.
    const far = (i: number) => Math.hypot(at(places, `e${i}`).x / 1.2, at(places, `e${i}`).y);
    const ring = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => far(from + i));
    const [first, second, third] = [ring(1, 7), ring(7, 19), ring(19, 37)];
    expect(Math.max(...first)).toBeLessThan(Math.min(...second));
    expect(Math.max(...second)).toBeLessThan(Math.min(...third));
  });
});

describe('hierarchy', () => {
  it('has what contains and who owns above, whichever end of the relation they are', async () => {
    const scene = declareScene(6, [
      [1, 'located_in', 0],
      [2, 'part_of', 1],
      [3, 'owns', 1],
      [3, 'acquires', 4],
      [5, 'holds_position', 4],
    ]);
    const places = await layOut('hierarchy', scene, PACE);
    const y = (key: string) => at(places, key).y;
    expect(y('e0')).toBeLessThan(y('e1'));
    expect(y('e1')).toBeLessThan(y('e2'));
    expect(y('e3')).toBeLessThan(y('e1'));
    expect(y('e3')).toBeLessThan(y('e4'));
    // In no such relation: beneath the one that it is related to.
    expect(y('e4')).toBeLessThan(y('e5'));
  });

  it('can draw what contradicts itself: each within the other, a ring of owners', async () => {
    const scene = declareScene(5, [
      [0, 'part_of', 1],
      [1, 'part_of', 0],
      [2, 'owns', 3],
      [3, 'owns', 4],
      [4, 'owns', 2],
    ]);
    expect(overlapping(scene, await layOut('hierarchy', scene, PACE))).toEqual([]);
  });

  it('has a few hundred in a picture that is no strip, still each above what it contains', async () => {
    const scene = wideScene(400);
    const places = await layOut('hierarchy', scene, PACE);
    for (const { source, type, target } of scene.relations)
      if (type === 'located_in') expect(at(places, target).y).toBeLessThan(at(places, source).y);
    const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
    const ratio = (Math.max(...xs) - Math.min(...xs)) / (Math.max(...ys) - Math.min(...ys));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(4);
  });
});

describe('circle', () => {
  it('is a circle, with related ones beside each other', async () => {
    const ring = Array.from({ length: 8 }, (_, i) => [i, 'supplies', (i + 3) % 8] as const);
    const keys = Array.from({ length: 8 }, (_, i) => `e${i}`);
    const places = await layOut('circle', declareScene(8, ring, { circled: keys }), PACE);
    const radii = keys.map((key) => Math.hypot(at(places, key).x, at(places, key).y));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.2);
    const distance = (a: string, b: string) =>
      Math.hypot(at(places, a).x - at(places, b).x, at(places, a).y - at(places, b).y);
    const side = Math.min(...keys.slice(1).map((key) => distance('e0', key)));
    for (const [a, , b] of ring) expect(distance(`e${a}`, `e${b}`)).toBeLessThan(side * 1.01);
  });

  it('of a few leaves the others outside', async () => {
    const few = ['e0', 'e11', 'e12'];
    const scene = wideScene(60, { circled: few });
    const places = await layOut('circle', scene, PACE);
    const sum = (pick: (place: { x: number; y: number }) => number) =>
      few.reduce((total, key) => total + pick(at(places, key)), 0) / few.length;
    const middle = { x: sum(({ x }) => x), y: sum(({ y }) => y) };
    const far = (key: string) => Math.hypot(at(places, key).x - middle.x, at(places, key).y - middle.y);
    const radius = Math.max(...few.map(far));
    for (const key of keysOf(scene)) if (!few.includes(key)) expect(far(key)).toBeGreaterThan(radius);
  });
});

describe('force', () => {
  const large = wideScene(900);
  const meanLine = (places: Places) =>
    large.relations.reduce((sum, { source, target }) => {
      const [a, b] = [at(places, source), at(places, target)];
      return sum + Math.hypot(a.x - b.x, a.y - b.y);
    }, 0) / large.relations.length;

  it('above 800 says how far it is, and brings related ones together', async () => {
    const shares: number[] = [];
    const report = async (share: number) => {
      shares.push(share);
      return true;
    };
    const places = await layOut('force', large, { report });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1, 5);
    expect(overlapping(large, places)).toEqual([]);
    expect(meanLine(places)).toBeLessThan(meanLine(await layOut('concentric', large, PACE)) / 2);
  });

  it('stopped, gives what it has reached', async () => {
    let asked = 0;
    const places = await layOut('force', large, {
      report: async () => {
        asked += 1;
        return asked < 2;
      },
    });
    expect(asked).toBe(2);
    expect(places.size).toBe(900);
    expect(overlapping(large, places)).toEqual([]);
  });

  it('stays where something is held, with what hangs on it', async () => {
    const scene = declareScene(
      6,
      [
        [1, 'located_in', 0],
        [2, 'located_in', 0],
        [3, 'owns', 1],
        [4, 'owns', 2],
        [5, 'develops', 4],
      ],
      { hold: { e0: 'moved', e4: 'pinned' } },
    );
    const places = await layOut('force', scene, PACE);
    const [hub, leaf] = [at(places, 'e4'), at(places, 'e5')];
    expect(Math.hypot(hub.x - leaf.x, hub.y - leaf.y)).toBeLessThan(260);
  });
});
