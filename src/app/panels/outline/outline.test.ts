import { describe, expect, it } from 'vitest';
import { SHOW_ALL } from '../../../graph/filter-graph.ts';
import { NO_FOCUS, visibleGraph } from '../../../graph/focus.ts';
import { indexDocument } from '../../../graph/graph-index.ts';
import { rankEntities } from '../../../graph/rank-entities.ts';
import { sampleDocument } from '../../../graph/sample-document.fixture.ts';
import { moveInOutline } from './outline-keys.ts';
import { OPEN_AT_FIRST, type OutlineRow, outlineRows, STEP, withAtLeast, withOpen } from './outline-rows.ts';

const SAMPLE = sampleDocument('商汤落户上海，微软与商汤合作。');
const index = indexDocument(SAMPLE);
const visible = visibleGraph(index, SHOW_ALL, NO_FOCUS);
const ranked = rankEntities(index);

/** With everything opened, level after level. */
function openAll(): OutlineRow[] {
  let state = OPEN_AT_FIRST;
  for (let level = 0; level < 4; level += 1) {
    const rows = outlineRows(index, visible, ranked, state);
    const closed = rows.filter(({ open }) => open === false);
    state = withOpen(
      state,
      closed.map(({ id }) => id),
      true,
    );
  }
  return outlineRows(index, visible, ranked, state);
}

describe('the outline', () => {
  it('has every entity once, every relation under both its ends, and every passage under those', () => {
    const rows = openAll();
    const entities = rows.flatMap((row) => (row.type === 'entity' ? [row.entity.key] : []));
    expect(entities.toSorted()).toEqual([...visible.entities].toSorted());
    const relations = rows.flatMap((row) => (row.type === 'relation' ? [row.relation.key] : []));
    expect(relations.toSorted()).toEqual([...visible.relations, ...visible.relations].toSorted());
    for (const row of rows)
      if (row.type === 'quote')
        expect(row.quote.article.text.slice(row.quote.start, row.quote.end)).not.toBe('');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('says of each line where it stands among those beside it', () => {
    const rows = openAll();
    for (const row of rows) {
      const beside = rows.filter(({ parent }) => parent === row.parent);
      expect(row.siblings).toBe(beside.length);
      expect(beside[row.position - 1]).toBe(row);
    }
  });

  it('leaves out what is not shown', () => {
    const [only] = ranked;
    const rows = outlineRows(
      index,
      { entities: new Set([only?.key ?? '']), relations: new Set() },
      ranked,
      OPEN_AT_FIRST,
    );
    expect(rows.map(({ type, open }) => [type, open])).toEqual([
      ['kind', true],
      ['entity', null],
    ]);
  });

  it('writes out a long list in steps', () => {
    const [first] = ranked;
    if (first === undefined) throw new Error('the sample is empty');
    const many = Array.from({ length: 2 * STEP + 5 }, (_, i) => ({ ...first, key: `${first.key}${i}` }));
    const big = indexDocument({ ...SAMPLE, nodes: many, edges: [] });
    const all = visibleGraph(big, SHOW_ALL, NO_FOCUS);
    const { kind } = first.attributes;
    const lines = (state = OPEN_AT_FIRST) => outlineRows(big, all, many, state);
    expect(lines()).toHaveLength(1 + STEP + 1);
    expect(lines().at(-1)).toMatchObject({ type: 'more', count: STEP, siblings: many.length });
    expect(lines(withAtLeast(OPEN_AT_FIRST, kind, STEP + 1)).at(-1)).toMatchObject({
      type: 'more',
      count: 5,
    });
    expect(lines(withAtLeast(OPEN_AT_FIRST, kind, many.length))).toHaveLength(1 + many.length);
  });
});

describe('the keys of the outline', () => {
  const rows = [
    { id: 'a', parent: null, open: true },
    { id: 'a1', parent: 'a', open: false },
    { id: 'a2', parent: 'a', open: null },
    { id: 'b', parent: null, open: false },
  ];
  it.each([
    ['ArrowDown', 3, { to: 3 }],
    ['ArrowUp', 0, { to: 0 }],
    ['Home', 2, { to: 0 }],
    ['End', 0, { to: 3 }],
    ['ArrowRight', 0, { to: 1 }],
    ['ArrowRight', 1, { open: ['a1'] }],
    ['ArrowRight', 2, { to: 2 }],
    ['ArrowLeft', 0, { close: 'a' }],
    ['ArrowLeft', 2, { to: 0 }],
    ['ArrowLeft', 3, { to: 3 }],
    ['*', 0, { open: ['b'] }],
    ['x', 0, null],
  ])('%s on line %d', (key, at, move) => {
    expect(moveInOutline(key, rows, at)).toEqual(move);
  });
});
