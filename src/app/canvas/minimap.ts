import { ENTITY_KINDS } from '../../schema/ontology.ts';
import type { Dot, Scene } from './canvas-contract.ts';
import type { Point } from './inside-loop.ts';
import { frameOn, graphPoint, type Projection, projectionOf } from './minimap-projection.ts';
import { type Palette, readPalette } from './palette.ts';

/** From so many dots on, squares: nobody sees the difference, and they are much quicker. */
const ROUND_UP_TO = 2000;
/** Dots are drawn anew this often at most, ms: while a layout runs or something is dragged. */
const DOTS_EVERY = 100;
const SMALLEST = 1.1;
const LARGEST = 4;

/**
 * The whole scene as dots on a small canvas, and the part that is seen as a frame. The dots are drawn
 * once, beside the page; moving the view draws only the frame anew. A pointer on it moves the view.
 */
export class Minimap {
  readonly #host: HTMLCanvasElement;
  readonly #scene: Scene;
  readonly #palette: Palette;
  readonly #dots = document.createElement('canvas');
  readonly #ends = new AbortController();
  readonly #unwatch: () => void;
  readonly #sizes: ResizeObserver;
  #projection: Projection | null = null;
  #again: ReturnType<typeof setTimeout> | null = null;
  /** From the pointer to the middle of the frame that it drags, in graph coordinates. */
  #grip: Point | null = null;

  constructor(host: HTMLCanvasElement, scene: Scene) {
    this.#host = host;
    this.#scene = scene;
    this.#palette = readPalette(host);
    // Its first call comes at once, or when there is a size to draw in.
    this.#sizes = new ResizeObserver(() => {
      this.#drawDots();
      this.#drawFrame();
    });
    this.#sizes.observe(host);
    this.#unwatch = scene.watch((contentChanged) => {
      if (contentChanged) this.#drawDotsSoon();
      this.#drawFrame();
    });
    const { signal } = this.#ends;
    host.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    host.addEventListener('pointermove', (event) => this.#drag(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      host.addEventListener(end, () => this.#letGo(), { signal });
  }

  destroy(): void {
    this.#unwatch();
    this.#sizes.disconnect();
    this.#ends.abort();
    if (this.#again !== null) clearTimeout(this.#again);
  }

  #drawDotsSoon(): void {
    this.#again ??= setTimeout(() => {
      this.#again = null;
      this.#drawDots();
      this.#drawFrame();
    }, DOTS_EVERY);
  }

  #drawDots(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const content = this.#scene.content();
    const context = prepare(this.#dots, width, height);
    this.#projection =
      content === null || width === 0 || height === 0 ? null : projectionOf(content, width, height);
    if (context === null || this.#projection === null) return;
    const dots = this.#scene.dots();
    for (const kind of ENTITY_KINDS) {
      context.fillStyle = this.#palette.kinds.get(kind)?.outline ?? this.#palette.ink;
      context.fill(
        pathOf(
          dots.filter((dot) => dot.kind === kind),
          this.#projection,
          dots.length <= ROUND_UP_TO,
        ),
      );
    }
  }

  #drawFrame(): void {
    const { clientWidth: width, clientHeight: height } = this.#host;
    const context = prepare(this.#host, width, height);
    if (context === null || this.#projection === null) return;
    const { left, top, right, bottom } = frameOn(this.#projection, this.#scene.seen(), width, height);
    context.drawImage(this.#dots, 0, 0, width, height);
    context.beginPath();
    context.rect(0, 0, width, height);
    context.rect(left, top, right - left, bottom - top);
    context.fillStyle = this.#palette.paper;
    context.globalAlpha = 0.6;
    context.fill('evenodd');
    context.globalAlpha = 1;
    context.strokeStyle = this.#palette.accent;
    context.lineWidth = 1.5;
    context.strokeRect(left, top, right - left, bottom - top);
  }

  #press(event: PointerEvent): void {
    const at = this.#pointOf(event);
    if (event.button !== 0 || at === null) return;
    event.preventDefault();
    this.#host.setPointerCapture(event.pointerId);
    const { left, top, right, bottom } = this.#scene.seen();
    const inside = at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
    this.#grip = inside ? { x: (left + right) / 2 - at.x, y: (top + bottom) / 2 - at.y } : { x: 0, y: 0 };
    if (!inside) this.#scene.lookAt(at);
  }

  #drag(event: PointerEvent): void {
    const at = this.#pointOf(event);
    if (this.#grip === null || at === null) return;
    this.#scene.lookAt({ x: at.x + this.#grip.x, y: at.y + this.#grip.y });
  }

  #letGo(): void {
    this.#grip = null;
  }

  #pointOf({ clientX, clientY }: PointerEvent): Point | null {
    const { left, top } = this.#host.getBoundingClientRect();
    const at = { x: clientX - left, y: clientY - top };
    return this.#projection === null ? null : graphPoint(this.#projection, at);
  }
}

function pathOf(dots: readonly Dot[], { scale, x, y }: Projection, round: boolean): Path2D {
  const path = new Path2D();
  for (const dot of dots) {
    const radius = Math.min(Math.max((dot.size * scale) / 2, SMALLEST), LARGEST);
    const [middleX, middleY] = [dot.x * scale + x, dot.y * scale + y];
    if (round) {
      path.moveTo(middleX + radius, middleY);
      path.arc(middleX, middleY, radius, 0, 2 * Math.PI);
    } else path.rect(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
  }
  return path;
}

/** An empty canvas of this size, px, as fine as the screen is. */
function prepare(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}
