import { COLOURED_COMMUNITIES } from '../../graph/communities.ts';
import { ENTITY_KINDS, type EntityKind } from '../../schema/ontology.ts';

export interface KindColours {
  readonly fill: string;
  readonly outline: string;
}

export interface CommunityColours extends KindColours {
  /** The ground behind the community. */
  readonly tint: string;
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
  /** One for each community that has a colour of its own. */
  readonly communities: readonly CommunityColours[];
  readonly noCommunity: CommunityColours;
  /** How two tints become one where they meet, so that either is still to be seen. */
  readonly overlap: 'darken' | 'lighten';
  readonly font: string;
}

type Channels = readonly [number, number, number];

/** Fading is mixed into the colours: a line that is really transparent costs much more to draw. */
const FADED = 0.15;
/** Lines stand out from the ground by 3:1. */
const LINE = 0.48;
const TINT = 0.28;

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
    communities: Array.from({ length: COLOURED_COMMUNITIES }, (_, place) =>
      communityColours(read(`--community-${place + 1}-fill`), read(`--community-${place + 1}`), paper),
    ),
    noCommunity: communityColours(mix(ink, paper, 0.12), mix(ink, paper, 0.55), paper),
    overlap: paper[0] > ink[0] ? 'darken' : 'lighten',
    font: getComputedStyle(element).fontFamily,
  };
}

function communityColours(fill: Channels, outline: Channels, paper: Channels): CommunityColours {
  return {
    fill: rgb(fill),
    outline: rgb(outline),
    // Of both: a fill alone may be almost as dark as a dark ground.
    tint: rgb(mix(mix(fill, outline, 0.5), paper, TINT)),
  };
}

/** Lets the browser work out what a property comes to: it may be a `light-dark()` or a mixture. */
function colourReader(element: HTMLElement): (property: string) => Channels {
  const computed = getComputedStyle(element);
  const probe = document.createElement('span');
  // Where the system forces its colours on elements, every probe would have that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
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
