// Runs in the page that is measured, ours or the bare one: does what a user does, and times it until it is painted.
import type { Core, NodeSingular } from 'cytoscape';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Cytoscape's own container, in which it keeps itself. */
type Stage = HTMLElement & { readonly _cyreg: { readonly cy: Core } };
/** The bare page's way of hiding half. */
type BarePage = typeof globalThis & { readonly hideHalf?: (hide: boolean) => void };

function stage(): Stage {
  const found = document.querySelector<Stage>('.__________cytoscape_container');
  if (found === null) throw new Error('There is no graph on the page');
  return found;
}

const cytoscape = () => stage()._cyreg.cy;
const drawn = () => new Promise<void>((resolve) => cytoscape().one('render', () => resolve()));
const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Comes when the frame that is being made has been handed on. */
function handedOn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** At the pointer's place, as the browser would: a pointer's event, then a mouse's. */
function point(type: 'down' | 'move' | 'up', { x, y }: Place, target: Element): void {
  const state = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    button: 0,
    buttons: type === 'up' ? 0 : 1,
    detail: 1,
    view: window,
  };
  target.dispatchEvent(new PointerEvent(`pointer${type}`, { ...state, pointerId: 1, pointerType: 'mouse' }));
  target.dispatchEvent(new MouseEvent(`mouse${type}`, state));
}

function canvasUnder(): Element {
  return [...stage().querySelectorAll('canvas')].at(-1) ?? stage();
}

/** Milliseconds until what was done has been drawn and painted. */
async function untilPainted(act: () => void): Promise<number> {
  await frame();
  await handedOn();
  const began = performance.now();
  // Where Cytoscape draws nothing, what has changed stands in the page itself.
  const seen = Promise.race([drawn(), frame().then(frame)]);
  act();
  await seen;
  await handedOn();
  return performance.now() - began;
}

/** Where the graph is on the page, px. */
function box() {
  const { left, top, width, height } = stage().getBoundingClientRect();
  return { left, top, width, height };
}

/** Until nothing has been drawn for half a second: Cytoscape refines what it has drawn. */
async function settle(): Promise<void> {
  let last = performance.now();
  const note = () => {
    last = performance.now();
  };
  cytoscape().on('render', note);
  const until = last + 20_000;
  while (performance.now() - last < 500 && performance.now() < until) await wait(50);
  cytoscape().off('render', note);
}

/** Drags the ground there and back; mean milliseconds a frame. */
async function pan(frames: number): Promise<number> {
  const { left, top, height } = box();
  const target = canvasUnder();
  const at = (step: number): Place => ({
    x: left + 12 + 110 * (1 - Math.cos((2 * Math.PI * step) / frames)),
    y: top + height - 12 - 60 * Math.sin((Math.PI * step) / frames),
  });
  const before = { ...cytoscape().pan() };
  point('down', at(0), target);
  point('move', at(1), target);
  await frame();
  const began = performance.now();
  let moved = 0;
  for (let step = 1; step <= frames; step += 1) {
    const seen = drawn();
    point('move', at(step), target);
    await seen;
    moved = Math.max(moved, Math.abs(cytoscape().pan().x - before.x));
  }
  const took = performance.now() - began;
  point('up', at(frames), target);
  if (moved < 100) throw new Error(`The graph has not been moved: ${moved} px`);
  return took / frames;
}

/** Ours has a switch for it; the bare page does it in one call. */
async function hideHalf(hide: boolean): Promise<number> {
  const before = cytoscape().nodes(':visible').length;
  const bare = (globalThis as BarePage).hideHalf;
  const took = await untilPainted(() => {
    if (bare !== undefined) bare(hide);
    else document.querySelector<HTMLInputElement>('fieldset input[type=checkbox]')?.click();
  });
  const after = cytoscape().nodes(':visible').length;
  if (hide ? after > before * 0.6 : after < before * 1.6) throw new Error(`${before} → ${after} are shown`);
  return took;
}

/** Presses an entity near the middle of the canvas. */
async function openPanel(): Promise<number> {
  const { left, top, width, height } = box();
  const off = (node: NodeSingular) => {
    const at = node.renderedPosition();
    return Math.hypot(at.x - width * 0.45, at.y - height * 0.45);
  };
  const node = cytoscape()
    .nodes(':visible')
    .toArray()
    .reduce((best, other) => (off(other) < off(best) ? other : best));
  const { x, y } = node.renderedPosition();
  const at = { x: left + x, y: top + y };
  const target = canvasUnder();
  point('move', at, target);
  await frame();
  await frame();
  return untilPainted(() => {
    point('down', at, target);
    point('up', at, target);
  });
}

/** Types into the search field key by key; milliseconds of each key until its answer is painted. */
async function search(queries: readonly string[]): Promise<number[]> {
  const field = document.getElementById('search');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field');
  field.focus();
  await wait(3000);
  const times: number[] = [];
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  for (const query of queries)
    for (let length = 1; length <= query.length; length += 1) {
      await frame();
      await handedOn();
      const began = performance.now();
      set?.call(field, query.slice(0, length));
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await frame();
      await handedOn();
      times.push(performance.now() - began);
    }
  return times;
}

Object.assign(globalThis, { yintuProbe: { box, settle, pan, hideHalf, openPanel, search } });
