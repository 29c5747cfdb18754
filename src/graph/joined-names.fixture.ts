import { type GraphIndex, indexDocument } from './graph-index.ts';
import { sampleDocument } from './sample-document.fixture.ts';

/**
 * For tests: entities whose keys are single letters, and a relation for each pair of letters, in that
 * direction; `!` after a pair: it is denied.
 */
export function joinedNames(letters: string, ...pairs: readonly string[]): GraphIndex {
  const sample = sampleDocument('商汤落户上海。');
  const [node] = sample.nodes;
  const [edge] = sample.edges;
  if (node === undefined || edge === undefined) throw new Error('the sample is empty');
  return indexDocument({
    ...sample,
    nodes: [...letters].map((key) => ({ ...node, key })),
    edges: pairs.map(([source = '', target = '', denied], place) => ({
      key: `${place}`,
      source,
      target,
      attributes: { ...edge.attributes, status: denied === '!' ? 'denied' : 'actual' },
    })),
  });
}
