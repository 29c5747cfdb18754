import type { NodeRecord } from '../schema/graph-document.ts';
import type { GraphIndex } from './graph-index.ts';
import { connections } from './rank-entities.ts';

export interface Finding {
  readonly entity: NodeRecord;
  /** The name or alias that matched. */
  readonly matched: string;
}

/**
 * Entities whose name or an alias contains the query, ignoring case and the width of Latin letters.
 * Names before aliases, beginnings before middles, then by connections. A blank query finds nothing.
 */
export function findEntities(index: GraphIndex, query: string, limit = 50): Finding[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  const scored: { finding: Finding; score: number; connections: number }[] = [];
  for (const entity of index.document.nodes) {
    const best = bestMatch(entity, wanted);
    if (best === null) continue;
    scored.push({
      finding: { entity, matched: best.text },
      score: best.score,
      connections: connections(index, entity.key),
    });
  }
  scored.sort((a, b) => a.score - b.score || b.connections - a.connections);
  return scored.slice(0, limit).map(({ finding }) => finding);
}

/** Lower is better: 0 the name itself, 1 its beginning, 2 its middle; 3 to 5 the same for an alias. */
function bestMatch(entity: NodeRecord, wanted: string): { text: string; score: number } | null {
  const { name, aliases } = entity.attributes;
  let best: { text: string; score: number } | null = null;
  for (const [place, text] of [name, ...aliases.map((alias) => alias.text)].entries()) {
    const at = fold(text).indexOf(wanted);
    if (at < 0) continue;
    const exact = fold(text) === wanted;
    const score = (place === 0 ? 0 : 3) + (exact ? 0 : at === 0 ? 1 : 2);
    if (best === null || score < best.score) best = { text, score };
  }
  return best;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
