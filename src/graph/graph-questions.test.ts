import { describe, expect, it } from 'vitest';
import { checkGrounding } from '../schema/check-grounding.ts';
import { parseGraphValue } from '../schema/parse-graph.ts';
import { countFacets } from './count-facets.ts';
import { type Filter, filterGraph, SHOW_ALL } from './filter-graph.ts';
import { findEntities } from './find-entities.ts';
import { indexDocument } from './graph-index.ts';
import { groupRelations } from './group-relations.ts';
import { neighbourInDirection } from './neighbour-in-direction.ts';
import { rankEntities } from './rank-entities.ts';
import { sampleDocument } from './sample-document.fixture.ts';
import { subDocument } from './sub-document.ts';

const document = sampleDocument('商汤落户上海，微软与商汤合作。');
const index = indexDocument(document);
const filter = (change: Partial<Filter>): Filter => ({ ...SHOW_ALL, ...change });

describe('the sample', () => {
  it('keeps the contract', () => {
    expect(parseGraphValue(document).ok).toBe(true);
  });
});

describe('a filter', () => {
  it('shows everything at first', () => {
    const visible = filterGraph(index, SHOW_ALL);
    expect([visible.entities.size, visible.relations.size]).toEqual([4, 3]);
  });

  it('hides the relations of a hidden kind with it', () => {
    const visible = filterGraph(index, filter({ hiddenKinds: new Set(['location']) }));
    expect([...visible.entities]).toEqual(['sensetime', 'microsoft', 'watson']);
    expect([...visible.relations]).toEqual(['r2', 'r3']);
  });

  it('keeps entities without relations unless asked otherwise', () => {
    const hiddenTypes = new Set(['located_in'] as const);
    expect(filterGraph(index, filter({ hiddenTypes })).entities.has('shanghai')).toBe(true);
    const connected = filterGraph(index, filter({ hiddenTypes, leastConnections: 1 }));
    expect([...connected.entities].sort()).toEqual(['microsoft', 'sensetime']);
  });

  it('counts what each switch would bring under the other filters', () => {
    expect(countFacets(index, filter({ hiddenKinds: new Set(['location']) })).types.get('located_in')).toBe(
      0,
    );
    expect(countFacets(index, filter({ hiddenTypes: new Set(['located_in']) })).types.get('located_in')).toBe(
      1,
    );
    expect(countFacets(index, filter({ hiddenKinds: new Set(['location']) })).kinds.get('location')).toBe(1);
    const connected = filter({ leastConnections: 1 });
    expect(countFacets(index, connected).kinds.get('technology')).toBe(0);
    expect(
      countFacets(index, { ...connected, hiddenTypes: new Set(['located_in']) }).kinds.get('location'),
    ).toBe(0);
  });
});

describe('finding', () => {
  const names = (query: string) => findEntities(index, query).map(({ entity }) => entity.key);
  it('takes any part of a name, in any case and width', () => {
    expect(names('海')).toEqual(['shanghai']);
    expect(names('wAtS')).toEqual(['watson']);
    expect(names('ＷＡＴ')).toEqual(['watson']);
  });
  it('finds by an alias and says which', () => {
    expect(findEntities(index, '申城')).toMatchObject([{ entity: { key: 'shanghai' }, matched: '申城' }]);
  });
  it('puts a name before an alias, and a beginning before a middle', () => {
    expect(names('商')).toEqual(['sensetime', 'microsoft']);
  });
  it('finds nothing for nothing', () => {
    expect(names('  ')).toEqual([]);
    expect(names('不在')).toEqual([]);
  });
});

describe('relations of an entity', () => {
  it('are grouped by type and direction', () => {
    const groups = groupRelations(index, 'sensetime').map(({ type, direction, relations }) => [
      type,
      direction,
      relations.map(({ other }) => other),
    ]);
    expect(groups).toEqual([
      ['located_in', 'outgoing', ['shanghai']],
      ['cooperates_with', 'mutual', ['microsoft', 'microsoft']],
    ]);
    expect(groupRelations(index, 'shanghai').map(({ direction }) => direction)).toEqual(['incoming']);
  });
  it('rank entities', () => {
    expect(rankEntities(index).map(({ key }) => key)).toEqual([
      'sensetime',
      'microsoft',
      'shanghai',
      'watson',
    ]);
  });
});

describe('a neighbour in a direction', () => {
  const places = [
    { key: 'right', x: 10, y: 1 },
    { key: 'far right', x: 50, y: 0 },
    { key: 'down', x: 1, y: 30 },
    { key: 'up left', x: -20, y: -21 },
  ];
  it('is the nearest within 45°', () => {
    const from = { x: 0, y: 0 };
    expect(neighbourInDirection(from, places, 'right')).toBe('right');
    expect(neighbourInDirection(from, places, 'down')).toBe('down');
    expect(neighbourInDirection(from, places, 'up')).toBe('up left');
    expect(neighbourInDirection(from, places, 'left')).toBeNull();
  });
});

describe('a part of a document', () => {
  it('keeps the contract, whatever is left out', () => {
    for (const kind of ['organisation', 'location', 'technology'] as const) {
      const visible = filterGraph(index, filter({ hiddenKinds: new Set([kind]) }));
      const part = subDocument(document, visible);
      expect(checkGrounding(part)).toEqual([]);
      expect(parseGraphValue(part).ok).toBe(true);
      expect(part.nodes.map(({ key }) => key)).toEqual([...visible.entities]);
    }
  });
  it('no longer names a speaker who is left out', () => {
    const visible = { entities: new Set(['sensetime', 'microsoft']), relations: new Set(['r2']) };
    expect(subDocument(document, visible).edges[0]?.attributes.speaker).toBeNull();
    expect(document.edges[1]?.attributes.speaker).toBe('watson');
  });
});
