import type cytoscape from 'cytoscape';
import type { Drawing } from './drawing.ts';

/** Shapes and lines, together: drawing more of them takes longer than a frame that still seems to follow the hand. */
const MOST_IN_A_FRAME = 8000;

/** What Cytoscape takes as an option when it is made, before the graph is known. */
interface Renderer {
  textureOnViewport: boolean;
}

/**
 * Of a large graph, Cytoscape moves a picture of what is seen while the view is being moved, and draws what
 * has come into view when it rests. Nothing else on the page has to know which of the two it does.
 */
export function chooseDetail(cy: cytoscape.Core, { nodes, edges }: Drawing): void {
  const { renderer } = cy as cytoscape.Core & { renderer?: () => Renderer };
  if (renderer !== undefined)
    renderer.call(cy).textureOnViewport = nodes.length + edges.length > MOST_IN_A_FRAME;
}
