import type { StylesheetJson } from 'cytoscape';
import { ENTITY_KINDS, type EntityKind, type Status } from '../../schema/ontology.ts';
import { communityClass, NO_COMMUNITY } from './communities.ts';
import type { KindColours, Palette } from './palette.ts';

type Shape = 'round-rectangle' | 'ellipse' | 'diamond' | 'hexagon' | 'rectangle';

/** Kinds are told apart by shape as well as by colour; `scale` makes all shapes look equally large. */
export const KIND_SHAPES: Readonly<Record<EntityKind, { shape: Shape; width: number; height: number }>> = {
  organisation: { shape: 'round-rectangle', width: 0.98, height: 0.88 },
  person: { shape: 'ellipse', width: 1, height: 1 },
  location: { shape: 'diamond', width: 1.4, height: 1.2 },
  policy: { shape: 'hexagon', width: 1.14, height: 1 },
  technology: { shape: 'rectangle', width: 0.86, height: 0.86 },
};

/** Of lines, px at zoom 1. */
export const LINE_WIDTH = { plain: 1.4, touched: 1.8, hovered: 2.2 };
export const ARROW_SCALE = { line: 0.85, bundle: 0.6 };
export const DASHES: Readonly<Record<Status, number[]>> = { actual: [], planned: [6, 4], denied: [1.5, 4] };

/**
 * What can be filtered out is a class, so that a filter touches only the elements that it concerns. Labels and what
 * is selected are no business of this: `label-layer.ts` and `lifted-layer.ts` draw them.
 */
export function stylesheet(palette: Palette): StylesheetJson {
  return [...nodeStyles(palette), ...edgeStyles(palette), ...stateStyles(palette)];
}

/** Cytoscape's own signs of pressing and boxing: the page says these things in its own way. */
const NO_SELECTION_BOX = {
  'active-bg-color': 'black',
  'active-bg-opacity': 0,
  'active-bg-size': 0,
  'selection-box-color': 'black',
  'selection-box-border-color': 'black',
  'selection-box-border-width': 0,
  'selection-box-opacity': 0,
  'outside-texture-bg-color': 'black',
  'outside-texture-bg-opacity': 0,
};

function nodeStyles(palette: Palette): StylesheetJson {
  return [
    { selector: 'core', style: NO_SELECTION_BOX },
    {
      selector: 'node',
      style: { width: 'data(width)', height: 'data(height)', 'border-width': 1.5, 'overlay-opacity': 0 },
    },
    ...ENTITY_KINDS.map((kind) => ({
      selector: `node.${kind}`,
      style: {
        shape: KIND_SHAPES[kind].shape,
        'background-color': palette.kinds.get(kind)?.fill ?? palette.ink,
        'border-color': palette.kinds.get(kind)?.outline ?? palette.ink,
      },
    })),
    ...communityStyles(palette),
  ];
}

/** A community's colour in place of the kind's, whose shape stays. */
function communityStyles({ communities, noCommunity }: Palette): StylesheetJson {
  const style = ({ fill, outline }: KindColours) => ({ 'background-color': fill, 'border-color': outline });
  return [
    { selector: `node.${NO_COMMUNITY}`, style: style(noCommunity) },
    ...communities.map((colours, place) => ({
      selector: `node.${communityClass(place)}`,
      style: style(colours),
    })),
  ];
}

function edgeStyles(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: LINE_WIDTH.plain,
        ...lineColour(palette.line),
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'arrow-scale': ARROW_SCALE.line,
      },
    },
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.to-target', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.to-source', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge.planned', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.planned } },
    { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.denied } },
  ];
}

function lineColour(colour: string) {
  return { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour };
}

function stateStyles(palette: Palette): StylesheetJson {
  return [
    { selector: 'edge.bundle', style: { width: 'data(width)', 'arrow-scale': ARROW_SCALE.bundle } },
    ...greyStyles(palette),
    { selector: '.hidden', style: { display: 'none' } },
  ];
}

/** What is filtered out but still drawn: under everything else, and nothing that a pointer could hit. */
function greyStyles({ grey, greyFill }: Palette): StylesheetJson {
  return [
    {
      selector: 'node.greyed',
      style: { 'background-color': greyFill, 'border-color': grey, 'border-width': 1, events: 'no' },
    },
    {
      selector: 'edge.greyed',
      style: { ...lineColour(grey), width: 1, events: 'no' },
    },
  ];
}
