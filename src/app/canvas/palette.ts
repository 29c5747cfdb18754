import { ENTITY_KINDS, type EntityKind } from '../../schema/ontology.ts';

export interface KindColours {
  readonly fill: string;
  readonly outline: string;
  readonly faded: string;
}

/**
 * The theme's colours as the canvas needs them, each as `rgb(r, g, b)`, which Cytoscape reads in every
 * version. They come from the custom properties in tokens.css and nowhere else.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly line: string;
  readonly lineFaded: string;
  /** What is filtered out and still drawn: its lines and outlines, and its ground. */
  readonly grey: string;
  readonly greyFill: string;
  readonly kinds: ReadonlyMap<EntityKind, KindColours>;
  readonly font: string;
}

type Channels = readonly [number, number, number];

/** Fading is mixed into the colours: a line that is really transparent costs much more to draw. */
const FADED = 0.15;
const LINE = 0.42;

/** Reads the palette that holds for `element`, in the theme that holds now. */
export function readPalette(element: HTMLElement): Palette {
  const read = colourReader(element);
  const paper = read('--paper');
  const ink = read('--ink');
  const kinds = new Map(
    ENTITY_KINDS.map((kind) => {
      const outline = read(`--kind-${kind}`);
      const colours = {
        fill: rgb(read(`--kind-${kind}-fill`)),
        outline: rgb(outline),
        faded: rgb(mix(outline, paper, FADED)),
      };
      return [kind, colours] as const;
    }),
  );
  return {
    paper: rgb(paper),
    ink: rgb(ink),
    inkSoft: rgb(read('--ink-soft')),
    accent: rgb(read('--accent')),
    line: rgb(mix(ink, paper, LINE)),
    grey: rgb(mix(ink, paper, 0.2)),
    greyFill: rgb(mix(ink, paper, 0.05)),
    lineFaded: rgb(mix(ink, paper, FADED * LINE * 1.6)),
    kinds,
    font: getComputedStyle(element).fontFamily,
  };
}

/** Lets the browser work out what a property comes to: it may be a `light-dark()` or a mixture. */
function colourReader(element: HTMLElement): (property: string) => Channels {
  const computed = getComputedStyle(element);
  const probe = document.createElement('span');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return (property) => {
    probe.style.color = `var(${property})`;
    element.append(probe);
    const colour = getComputedStyle(probe).color || computed.color;
    probe.remove();
    if (context === null) return [0, 0, 0];
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
}

/** `share` of the one colour over the other, in sRGB, as transparency would show it. */
export function mix(over: Channels, under: Channels, share: number): Channels {
  const channel = (i: 0 | 1 | 2) => Math.round(over[i] * share + under[i] * (1 - share));
  return [channel(0), channel(1), channel(2)];
}

function rgb([red, green, blue]: Channels): string {
  return `rgb(${red}, ${green}, ${blue})`;
}
