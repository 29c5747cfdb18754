// What a user of Cytoscape would write for the same graph: its own labels, a preset layout, nothing else.
import cytoscape from 'cytoscape';

const SHAPES = {
  organisation: { shape: 'round-rectangle', fill: '#a9c9ec', outline: '#1f5fa8' },
  person: { shape: 'ellipse', fill: '#f6c3a0', outline: '#b04a06' },
  location: { shape: 'diamond', fill: '#a5d8c0', outline: '#14714c' },
  policy: { shape: 'hexagon', fill: '#d6bfe8', outline: '#77409c' },
  technology: { shape: 'rectangle', fill: '#ecd28f', outline: '#866000' },
};
const SYMMETRIC = new Set(['cooperates_with', 'competes_with']);

const style = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.5,
      label: 'data(name)',
      'font-size': 12,
      'text-valign': 'bottom',
      'text-margin-y': 3,
      'text-wrap': 'wrap',
      'text-max-width': 110,
      'text-overflow-wrap': 'anywhere',
      'text-outline-width': 1.75,
      'text-outline-color': '#fbfaf7',
      color: '#1d1d1b',
    },
  },
  ...Object.entries(SHAPES).map(([kind, { shape, fill, outline }]) => ({
    selector: `node.${kind}`,
    style: { shape, 'background-color': fill, 'border-color': outline },
  })),
  {
    selector: 'edge',
    style: {
      width: 1.4,
      'curve-style': 'straight',
      'line-color': '#8f8e8a',
      'target-arrow-color': '#8f8e8a',
      'arrow-scale': 0.85,
    },
  },
  { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
  { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge.planned', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
  { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] } },
  {
    selector: 'node.chosen',
    style: { 'outline-width': 2.5, 'outline-offset': 3, 'outline-color': '#b01e35' },
  },
  { selector: '.hidden', style: { display: 'none' } },
];

const pairOf = ({ source, target }) => [source, target].sort().join(' ');

function toElements({ nodes, edges }) {
  const degrees = new Map();
  const joined = new Map();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    joined.set(pairOf(edge), (joined.get(pairOf(edge)) ?? 0) + 1);
  }
  const highest = Math.max(...degrees.values());
  return [
    ...nodes.map(({ key, attributes: { kind, name, x, y } }) => ({
      group: 'nodes',
      data: { id: key, name, size: 16 + 40 * Math.sqrt((degrees.get(key) ?? 0) / highest) },
      position: { x, y },
      classes: kind,
    })),
    ...edges.map((edge) => {
      const { type, status } = edge.attributes;
      const classes = [status];
      if (!SYMMETRIC.has(type)) classes.push('directed');
      if (joined.get(pairOf(edge)) > 1) classes.push('parallel');
      return {
        group: 'edges',
        data: { id: edge.key, source: edge.source, target: edge.target },
        classes,
      };
    }),
  ];
}

const graph = await (await fetch('./graph.json')).json();
const cy = cytoscape({
  container: document.getElementById('graph'),
  elements: toElements(graph),
  style,
  layout: { name: 'preset', fit: true, padding: 64 },
  minZoom: 0.05,
  maxZoom: 4,
  boxSelectionEnabled: false,
  autounselectify: true,
});

cy.one('render', () => performance.mark('yintu:first-draw'));
cy.on('tap', 'node', ({ target }) => {
  cy.nodes('.chosen').removeClass('chosen');
  target.addClass('chosen');
});
globalThis.bareHideHalf = (hide) => cy.nodes('.organisation').toggleClass('hidden', hide);
