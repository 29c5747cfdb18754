import { layOut } from './lay-out.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';

/** One layout, beside the page, which goes on answering. What goes wrong reaches it as the worker's error. */
let stopped = false;

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  if (data.ask === 'stop') stopped = true;
  else void run(data);
};

async function run({ layout, scene }: Extract<LayoutRequest, { ask: 'start' }>): Promise<void> {
  try {
    const places = await layOut(layout, scene, { report });
    const list = [...places].map(([key, { x, y }]) => [key, x, y] as const);
    answer({ tell: 'done', places: list, early: stopped });
  } catch (error) {
    // A promise's failure is no error of the worker's; one thrown outside of it is.
    setTimeout(() => {
      throw error;
    });
  }
}

/** Between two steps messages get their turn. */
async function report(share: number): Promise<boolean> {
  answer({ tell: 'progress', share });
  await new Promise((resolve) => setTimeout(resolve));
  return !stopped;
}

function answer(message: LayoutAnswer): void {
  self.postMessage(message);
}
