import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Part, Placing } from '../../graph/placing/part.ts';
import { seededRandom } from '../../graph/seeded-random.ts';

const SEED = 20190225;
/** Between the boxes of two that are related, px. */
const LINK_LENGTH = 46;

cytoscape.use(fcose);

/** Places a connected part by fcose: spectral first, then springs. The same part gets the same places. */
export function springPlacing(part: Part): Placing {
  const { keys, footprints, links } = part;
  const [one, other] = footprints;
  if (keys.length === 2 && one !== undefined && other !== undefined)
    return { x: Float64Array.of(0, one.right + LINK_LENGTH + other.left), y: new Float64Array(2) };
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } },
    ],
    elements: [
      ...footprints.map(({ left, right, top, bottom }, i) => ({
        data: { id: `${i}`, width: left + right, height: top + bottom },
      })),
      ...links.map(([source, target]) => ({
        data: { id: `${source}-${target}`, source: `${source}`, target: `${target}` },
      })),
    ],
  });
  withSeed(() => cy.layout(OPTIONS).run());
  const at = footprints.map((_, i) => cy.getElementById(`${i}`).position());
  cy.destroy();
  return {
    x: Float64Array.from(at, ({ x }) => x),
    // What is drawn stands in the upper part of its box, with the name under it.
    y: Float64Array.from(
      at,
      ({ y }, i) => y + ((footprints[i]?.top ?? 0) - (footprints[i]?.bottom ?? 0)) / 2,
    ),
  };
}

const OPTIONS = {
  name: 'fcose',
  quality: 'proof',
  randomize: true,
  animate: false,
  fit: false,
  packComponents: false,
  idealEdgeLength: () => LINK_LENGTH,
  nodeRepulsion: () => 6500,
  gravity: 0.3,
};

/** fcose asks `Math.random`. It does all of its work before it returns, so nothing else gets these numbers. */
function withSeed(work: () => void): void {
  const random = Math.random;
  Math.random = seededRandom(SEED);
  try {
    work();
  } finally {
    Math.random = random;
  }
}
