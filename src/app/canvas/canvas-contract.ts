import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { ToldGraph } from '../../graph/passage.ts';
import type { EntityKind, RelationType } from '../../schema/ontology.ts';
import type { MarkedCommunities } from './communities.ts';
import type { Drawing } from './drawing.ts';
import type { CanvasSelection } from './emphasis.ts';
import type { Point } from './inside-loop.ts';
import type { Picture } from './picture.ts';
import type { Box } from './place-labels.ts';
import type { PlacesByKey } from './sync-elements.ts';
import type { Insets } from './viewport.ts';

/** All that the canvas is to show. Parts that are the same object as last time are not looked at again. */
export interface CanvasView {
  readonly drawing: Drawing;
  readonly visible: VisibleGraph;
  /**
   * What is not visible is drawn in grey, but for these entities, by key; null: it is not drawn at all.
   * What is grey has no name and cannot be pointed at.
   */
  readonly greyBut: ReadonlySet<string> | null;
  /** Null: communities are not marked. */
  readonly communities: MarkedCommunities | null;
  readonly selection: CanvasSelection;
  /** All but this fades, and what is selected; null: nothing fades but for what is selected. */
  readonly told: ToldGraph | null;
  /** Entities that the text points at, by key: they are lit up. */
  readonly lit: ReadonlySet<string>;
  /** These carry a pin, by key. */
  readonly pinned: ReadonlySet<string>;
  /** The entity on which the keyboard stands. */
  readonly cursor: string | null;
  /** Where the user has put entities. */
  readonly moved: PlacesByKey;
  /** Where a layout has put entities; null: they stand where the drawing says. */
  readonly places: PlacesByKey | null;
  readonly relationNames: Readonly<Record<RelationType, string>>;
  /** Changes when colours must be read again. */
  readonly theme: string;
  readonly insets: Insets;
  /** False where the user asks for reduced motion. */
  readonly animate: boolean;
}

export interface CanvasCallbacks {
  readonly onEntity: (key: string) => void;
  /**
   * An entity is to join what is selected, or to leave it: a click with Shift, Control or Command, or one
   * in the lasso's mode; null: there is none where the click was.
   */
  readonly onToggle: (key: string | null) => void;
  /** A double click, on an entity or on none. */
  readonly onTwice: (key: string | null) => void;
  /** A loop was drawn around these; `adding`: to what is selected already. */
  readonly onLasso: (keys: readonly string[], adding: boolean) => void;
  readonly onRelation: (key: string) => void;
  /** The line that stands for all of many relations between these two entities, by key. */
  readonly onBundle: (ends: readonly [string, string]) => void;
  /** The mouse has come to something, or has left it: null. */
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onGround: () => void;
  /** The user has dragged an entity to this place, in graph coordinates. */
  readonly onMoved: (key: string, position: { readonly x: number; readonly y: number }) => void;
}

/** What a pointer is on. Keys of the document; `ends` are entities. */
export type Pointed =
  | { readonly type: 'entity'; readonly key: string }
  | { readonly type: 'relation'; readonly key: string; readonly ends: readonly [string, string] }
  /** The one line that stands for many relations; those of them that are visible. */
  | {
      readonly type: 'bundle';
      readonly ends: readonly [string, string];
      readonly relations: readonly string[];
    };

/** A shown entity as seen from far away; in graph coordinates. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly kind: EntityKind;
}

/** The part of the graph that the canvas shows, in graph coordinates. */
export type SeenPart = Box;

/** Called at most once a frame: `contentChanged` false if only the view has moved. */
export type SceneWatcher = (contentChanged: boolean) => void;

/** What stands where now, for what is drawn or said beside the canvas. */
export interface Scene {
  /** The shown entities, the most important first. */
  dots(): Dot[];
  /** What the dots take up, in graph coordinates; null: nothing is shown. */
  content(): Box | null;
  seen(): SeenPart;
  /** Moves this point of the graph to the middle of the canvas. */
  lookAt(point: Point): void;
  /** What an entity's shape and name take up, px on the canvas; null: it is not there. */
  entityBox(key: string): Box | null;
  /** Whether the line between two entities rises from left to right, as `/` does. */
  rises(ends: readonly [string, string]): boolean;
  /** Until the returned function is called. */
  watch(watcher: SceneWatcher): () => void;
}

export interface Canvas {
  readonly scene: Scene;
  update(view: CanvasView): void;
  /** Brings the whole visible graph into view. */
  fit(): void;
  /** About the middle of the canvas. */
  zoomBy(factor: number): void;
  /** Moves the graph so that this entity or relation can be seen; does nothing if it can. */
  reveal(key: string): void;
  /** Moves the graph, and makes it smaller if it must, so that all these entities can be seen. */
  frame(keys: readonly string[]): void;
  /** Whether every pointer draws a lasso, and none moves the graph. */
  switchLasso(on: boolean): void;
  toPng(): Promise<Picture>;
  destroy(): void;
}
