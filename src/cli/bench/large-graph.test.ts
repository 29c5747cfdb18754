import { describe, expect, it } from 'vitest';
import { parseGraphValue } from '../../schema/parse-graph.ts';
import { largeGraph } from './large-graph.ts';

describe('a graph to measure with', () => {
  const document = largeGraph(1000);

  it('keeps the contract, and is the same each time', () => {
    const parsed = parseGraphValue(document);
    expect(parsed.ok ? null : parsed.problem).toBeNull();
    expect(largeGraph(1000)).toEqual(document);
  });

  it('has as many entities as asked for, two relations for each, and half of them organisations', () => {
    expect(document.nodes).toHaveLength(1000);
    expect(document.edges).toHaveLength(2000);
    const half = document.nodes.filter(({ attributes }) => attributes.kind === 'organisation');
    expect(half).toHaveLength(500);
  });
});
