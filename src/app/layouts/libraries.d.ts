declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}

declare module 'graphology-layout-forceatlas2/iterate.js' {
  /**
   * One step; changes the entities' matrix in place. It has ten numbers for each: x, y, dx, dy, the last
   * dx and dy, mass, convergence, size, fixed. A relation has three: the offsets of its ends, weight.
   */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}
