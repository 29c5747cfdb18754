import type { PageLayout } from './lay-out.ts';
import type { Scene } from './scene.ts';

/** What a layout's worker is told. */
export type LayoutRequest =
  | { readonly ask: 'start'; readonly layout: PageLayout; readonly scene: Scene }
  /** To stop soon, and to give what it has reached. */
  | { readonly ask: 'stop' };

/** What it answers. Without an error the last one is `done`. */
export type LayoutAnswer =
  | { readonly tell: 'progress'; readonly share: number }
  | {
      readonly tell: 'done';
      /** By key. */
      readonly places: readonly (readonly [string, number, number])[];
      /** It was stopped before it was done. */
      readonly early: boolean;
    };
