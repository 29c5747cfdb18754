import { collide } from '../../graph/placing/footprint.ts';
import type { RelationType } from '../../schema/ontology.ts';
import { boxOf, type Hold, type Places, type Scene, shownOf } from './scene.ts';

interface SceneOptions {
  readonly hold?: Readonly<Record<string, Hold>>;
  readonly hidden?: readonly string[];
  readonly circled?: readonly string[];
}

/**
 * A scene of `count` entities `e0`, `e1` …, the most important first, standing in a grid; `relations` as
 * `lower type upper` where a type has a direction.
 */
export function declareScene(
  count: number,
  relations: readonly (readonly [number, RelationType, number])[],
  { hold = {}, hidden = [], circled = [] }: SceneOptions = {},
): Scene {
  return {
    entities: Array.from({ length: count }, (_, i) => ({
      key: `e${i}`,
      name: `第${i}人工智能研究院`.slice(0, 3 + (i % 6)),
      size: 16 + Math.round(40 / (i + 1)),
      at: { x: (i % 10) * 140, y: Math.floor(i / 10) * 120 },
      shown: !hidden.includes(`e${i}`),
      hold: hold[`e${i}`] ?? null,
    })),
    relations: relations.map(([source, type, target]) => ({
      source: `e${source}`,
      target: `e${target}`,
      type,
      shown: !hidden.includes(`e${source}`) && !hidden.includes(`e${target}`),
    })),
    circled,
  };
}

/** A tree of which every entity but the first lies within an earlier one, with some relations across. */
export function wideScene(count: number, options?: SceneOptions): Scene {
  const within = Array.from(
    { length: count - 1 },
    (_, i) => [i + 1, 'located_in', Math.floor(i / 4)] as const,
  );
  const across = Array.from(
    { length: Math.floor(count / 5) },
    (_, i) => [i * 3, 'cooperates_with', (i * 7 + 5) % count] as const,
  );
  return declareScene(count, [...within, ...across], options);
}

/** Pairs of shown entities whose shapes or names lie over each other; what rounding may take is allowed. */
export function overlapping(scene: Scene, places: Places): string[] {
  const slack = 0.06;
  const all = shownOf(scene).entities.map((entity) => {
    const { left, right, top, bottom } = boxOf(entity);
    const box = { left: left - slack, right: right - slack, top: top - slack, bottom: bottom - slack };
    return { key: entity.key, box, at: places.get(entity.key) ?? { x: Number.NaN, y: Number.NaN } };
  });
  return all.flatMap((one, i) =>
    all
      .slice(0, i)
      .filter((other) => collide(one.box, one.at, other.box, other.at))
      .map((other) => `${one.key} over ${other.key}`),
  );
}
