/**
 * Copies what can be seen of the graph, as it stands on the screen. Printing gives no time to draw it anew, nor to
 * decode a picture: the layers of the canvas are put together at once.
 */
export function copySeenGraph(target: HTMLCanvasElement): void {
  const layers = [...document.querySelectorAll<HTMLCanvasElement>('[role="application"] canvas')].filter(
    ({ width, height }) => width > 0 && height > 0,
  );
  target.width = Math.max(0, ...layers.map(({ width }) => width));
  target.height = Math.max(0, ...layers.map(({ height }) => height));
  const context = target.getContext('2d');
  if (context === null) return;
  for (const layer of layers) context.drawImage(layer, 0, 0, target.width, target.height);
  // On a dark ground names are light; on paper the ground is light.
  target.dataset['dark'] =
    `${getComputedStyle(document.documentElement).colorScheme === 'dark' || prefersDark()}`;
}

function prefersDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined && window.matchMedia('(prefers-color-scheme: dark)').matches;
}
