import type { VisibleGraph } from '../../graph/filter-graph.ts';
import type { RelationType } from '../../schema/ontology.ts';
import type { Drawing } from './drawing.ts';
import type { CanvasSelection } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { MovedPositions } from './sync-elements.ts';
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
  readonly selection: CanvasSelection;
  /** These carry a pin, by key. */
  readonly pinned: ReadonlySet<string>;
  /** The entity on which the keyboard stands. */
  readonly cursor: string | null;
  /** Where the user has put entities; taken when a drawing is first shown. */
  readonly moved: MovedPositions;
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
  readonly onGround: () => void;
  /** The user has dragged an entity to this place, in graph coordinates. */
  readonly onMoved: (key: string, position: { readonly x: number; readonly y: number }) => void;
}

export interface Canvas {
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
