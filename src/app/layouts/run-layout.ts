import type { PageLayout } from './lay-out.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';
import type { Places, Scene } from './scene.ts';

/** How a layout ended: with places, all the way or stopped before; stopped with none. */
export type LayoutEnd =
  | { readonly how: 'done' | 'early'; readonly places: Places }
  | { readonly how: 'dropped' };

export interface LayoutRun {
  /** Rejects if the worker cannot be had or fails. */
  readonly end: Promise<LayoutEnd>;
  /** One that reports progress gives what it has reached; any other is dropped. */
  stop(): void;
  /** Ends it at once, without places. */
  drop(): void;
}

/** A stopped layout still has to take apart what overlaps. If it takes longer than this, it is dropped, ms. */
const PATIENCE = 20_000;

/** Runs a layout in a worker of its own. `onProgress`: what is done, 0 to 1; not every layout can tell. */
export function runLayout(layout: PageLayout, scene: Scene, onProgress: (share: number) => void): LayoutRun {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  let resolve: (end: LayoutEnd) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<LayoutEnd>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  let reports = false;
  const drop = () => resolve({ how: 'dropped' });
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.tell === 'progress') {
      reports = true;
      onProgress(data.share);
    } else
      resolve({
        how: data.early ? 'early' : 'done',
        places: new Map(data.places.map(([key, x, y]) => [key, { x, y }])),
      });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    reject(new Error(event.message || 'the worker could not be loaded'));
  };
  const send = (request: LayoutRequest) => worker.postMessage(request);
  send({ ask: 'start', layout, scene });
  return {
    end: promise.finally(() => worker.terminate()),
    drop,
    stop: () => {
      if (!reports) return drop();
      send({ ask: 'stop' });
      setTimeout(drop, PATIENCE);
    },
  };
}
