import type cytoscape from 'cytoscape';
import { ENTITY_KINDS } from '../../schema/ontology.ts';
import { type Bundling, isBundled } from './bundles.ts';
import type { Dot, Pointed, Scene, SceneWatcher, SeenPart } from './canvas-contract.ts';
import type { Drawing } from './drawing.ts';
import type { Point } from './inside-loop.ts';
import type { PlacedLabel } from './label-layer.ts';
import type { Box } from './place-labels.ts';
import { bundleId, edgeId } from './sync-elements.ts';

interface SceneSources {
  /** Labels as they are placed now, to be moved by the pan. */
  readonly labels: () => readonly PlacedLabel[];
  /** Called before somebody else moves the view. */
  readonly onMove: () => void;
}

/** Reads off Cytoscape what is shown now, and tells its watchers of changes, many at a time as one. */
export class CanvasScene implements Scene {
  readonly #cy: cytoscape.Core;
  readonly #sources: SceneSources;
  readonly #watchers = new Set<SceneWatcher>();
  #content: Box | null = null;
  #frame: number | null = null;
  #contentChanged = false;

  constructor(cy: cytoscape.Core, sources: SceneSources) {
    this.#cy = cy;
    this.#sources = sources;
    cy.on('position', 'node', () => this.changed());
    cy.on('viewport resize', () => this.#plan());
  }

  /** Something else is shown than before, or elsewhere. */
  changed(): void {
    this.#contentChanged = true;
    this.#content = null;
    this.#plan();
  }

  watch(watcher: SceneWatcher): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  dots(): Dot[] {
    return this.#shown().map((node) => {
      const { x, y } = node.position();
      const kind = ENTITY_KINDS.find((candidate) => node.hasClass(candidate)) ?? ENTITY_KINDS[0];
      return { x, y, size: Number(node.data('width')), kind };
    });
  }

  content(): Box | null {
    this.#content ??= boxOf(this.dots());
    return this.#content;
  }

  seen(): SeenPart {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return { left: x1, top: y1, right: x2, bottom: y2 };
  }

  lookAt({ x, y }: Point): void {
    this.#sources.onMove();
    const zoom = this.#cy.zoom();
    this.#cy.stop();
    this.#cy.pan({ x: this.#cy.width() / 2 - x * zoom, y: this.#cy.height() / 2 - y * zoom });
  }

  entityBox(key: string): Box | null {
    const node = this.#cy.getElementById(key);
    if (node.empty()) return null;
    const { x1, y1, x2, y2 } = node.renderedBoundingBox();
    const label = this.#sources.labels().find((placed) => placed.key === key)?.box;
    if (label === undefined) return { left: x1, top: y1, right: x2, bottom: y2 };
    const pan = this.#cy.pan();
    return {
      left: Math.min(x1, label.left + pan.x),
      top: Math.min(y1, label.top + pan.y),
      right: Math.max(x2, label.right + pan.x),
      bottom: Math.max(y2, label.bottom + pan.y),
    };
  }

  rises([one, other]: readonly [string, string]): boolean {
    const a = this.#cy.getElementById(one).position();
    const b = this.#cy.getElementById(other).position();
    return (b.x - a.x) * (b.y - a.y) < 0;
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#watchers.clear();
  }

  #shown(): cytoscape.NodeSingular[] {
    return this.#cy
      .nodes()
      .toArray()
      .filter((node) => !node.hasClass('hidden') && !node.hasClass('greyed'));
  }

  #plan(): void {
    if (this.#watchers.size === 0) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      const content = this.#contentChanged;
      this.#contentChanged = false;
      for (const watcher of [...this.#watchers]) watcher(content);
    });
  }
}

function boxOf(dots: readonly Dot[]): Box | null {
  if (dots.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, size } of dots) {
    box.left = Math.min(box.left, x - size / 2);
    box.right = Math.max(box.right, x + size / 2);
    box.top = Math.min(box.top, y - size / 2);
    box.bottom = Math.max(box.bottom, y + size / 2);
  }
  return box;
}

/** What an element stands for. */
export function pointedAt(
  element: cytoscape.NodeSingular | cytoscape.EdgeSingular,
  drawing: Drawing,
  bundling: Bundling,
): Pointed | null {
  const id = element.id();
  if (element.group() === 'nodes') return { type: 'entity', key: id };
  const shown = [...bundling.values()].find(({ bundle }) => bundleId(bundle.key) === id);
  if (shown !== undefined) {
    const { source, target } = shown.bundle;
    return { type: 'bundle', ends: [source, target], relations: shown.relations };
  }
  const edge = drawing.edges.find(({ key }) => edgeId(key) === id);
  if (edge === undefined || isBundled(edge, bundling)) return null;
  return { type: 'relation', key: edge.key, ends: [edge.source, edge.target] };
}
