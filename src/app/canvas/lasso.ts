import type { Point } from './inside-loop.ts';

/** Less than this far, px, a pressed pointer has clicked, not drawn. */
const CLICK = 5;
const SVG = 'http://www.w3.org/2000/svg';

export interface LassoCallbacks {
  /** Whether drawing may begin here; where it may not, the pointer is left to the canvas. */
  readonly isGround: (at: Point) => boolean;
  /** A loop was drawn, px from the canvas's corner. `adding`: to what is selected already. */
  readonly onLoop: (loop: readonly Point[], adding: boolean) => void;
  /** In the mode in which every pointer draws: this was a click. */
  readonly onClick: (at: Point) => void;
}

/**
 * A loop drawn free-hand over `container`: with Shift held, from the ground; while switched on, with any
 * pointer and from anywhere. It takes the pointer before the canvas under it sees it.
 */
export class Lasso {
  readonly #container: HTMLElement;
  readonly #callbacks: LassoCallbacks;
  readonly #overlay = document.createElementNS(SVG, 'svg');
  readonly #line = document.createElementNS(SVG, 'path');
  readonly #ends = new AbortController();
  #on = false;
  #loop: Point[] | null = null;

  constructor(container: HTMLElement, callbacks: LassoCallbacks) {
    this.#container = container;
    this.#callbacks = callbacks;
    this.#overlay.setAttribute('aria-hidden', 'true');
    this.#line.setAttribute(
      'style',
      'fill:color-mix(in srgb, var(--accent) 10%, transparent);stroke:var(--accent);stroke-width:1.5;stroke-dasharray:5 4',
    );
    this.#overlay.append(this.#line);
    container.append(this.#overlay);
    this.#dress();
    const { signal } = this.#ends;
    container.addEventListener('pointerdown', (event) => this.#begin(event), { capture: true, signal });
    container.addEventListener('pointermove', (event) => this.#draw(event), { signal });
    container.addEventListener('pointerup', (event) => this.#finish(event), { signal });
    container.addEventListener('pointercancel', () => this.#clear(), { signal });
  }

  /** Whether every pointer draws, also without Shift. */
  switch(on: boolean): void {
    this.#on = on;
    this.#clear();
    this.#dress();
  }

  destroy(): void {
    this.#ends.abort();
    this.#overlay.remove();
  }

  #dress(): void {
    const style = 'position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair';
    this.#overlay.setAttribute('style', `${style};pointer-events:${this.#on ? 'auto' : 'none'}`);
  }

  #begin(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    const at = this.#pointOf(event);
    if (!this.#on && !(event.shiftKey && this.#callbacks.isGround(at))) return;
    // With this neither the press nor the release reaches the canvas as a mouse's.
    event.preventDefault();
    event.stopPropagation();
    this.#container.setPointerCapture(event.pointerId);
    this.#loop = [at];
  }

  #draw(event: PointerEvent): void {
    if (this.#loop === null) return;
    this.#loop.push(...this.#pointsOf(event));
    this.#line.setAttribute('d', `M${this.#loop.map(({ x, y }) => `${x} ${y}`).join('L')}Z`);
  }

  #finish(event: PointerEvent): void {
    const loop = this.#loop;
    this.#clear();
    const [start] = loop ?? [];
    if (loop === null || start === undefined) return;
    const drawn = loop.some(({ x, y }) => Math.hypot(x - start.x, y - start.y) > CLICK);
    if (drawn) this.#callbacks.onLoop(loop, event.ctrlKey || event.metaKey);
    else if (this.#on) this.#callbacks.onClick(start);
  }

  #clear(): void {
    this.#loop = null;
    this.#line.removeAttribute('d');
  }

  /** A fast pointer's way between two frames, where the browser keeps it. */
  #pointsOf(event: PointerEvent): Point[] {
    const passed = event.getCoalescedEvents();
    return (passed.length === 0 ? [event] : passed).map((each) => this.#pointOf(each));
  }

  #pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = this.#container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
