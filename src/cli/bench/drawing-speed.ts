import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type ServedFolder, serveFolder } from '../start/serve-folder.ts';
import { CHROMIUM_FLAGS } from '../test/chromium-flags.ts';
import { findChromium } from '../test/find-chromium.ts';
import { buildBarePage, buildOwnPage, type Place } from './build-pages.ts';
import { FIRST_DRAW } from './first-draw.ts';
import { largeGraph } from './large-graph.ts';
import { median, repeat } from './median.ts';
import { addProbe, askProbe } from './page-probe.ts';

/** Entities of the graphs that are drawn; each has twice as many relations. */
export const DRAWN_SIZES = [60, 1000, 10_000] as const;
export type DrawnSize = (typeof DRAWN_SIZES)[number];

/** All in milliseconds. */
export interface DrawingTimes {
  /** From the start of the navigation to the first drawing of the graph. */
  readonly first: number;
  /** A frame of a drag. */
  readonly panning: number;
  readonly hiding: number;
  /** Of ours the panel with it; of the bare page only the mark on the entity. */
  readonly choosing: number;
}

export type Compared = Readonly<Record<keyof DrawingTimes, Comparison>>;

export interface Comparison {
  readonly own: number;
  readonly bare: number;
  /** Of the two, within a run. */
  readonly ratio: number;
}

export interface DrawingSpeed {
  readonly drawing: ReadonlyMap<DrawnSize, Compared>;
  /** Of a key typed into the search field at the largest size, ms. */
  readonly search: { readonly median: number; readonly worst: number };
}

/** Frames come as fast as they can be made, so that a frame's cost is seen and not the screen's rhythm. */
const UNBOUND = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const VIEWPORT = { width: 1440, height: 900 };
const PORT = 4480;
const PATIENCE = 120_000;
const FRAMES = 30;
const QUERIES = ['东港天枢', 'donggang', '科技有限公司', 'zhangjiang', '研究院10'];

/**
 * Draws the same graphs with the product's page and with bare Cytoscape, in turn in one Chromium a run.
 * @param folder for what is built
 * @throws if there is no Chromium, or a page does not do what is asked of it
 */
export async function measureDrawing(
  root: string,
  folder: string,
  runs: number,
  sizes: readonly DrawnSize[] = DRAWN_SIZES,
): Promise<DrawingSpeed> {
  const served = await servePages(root, folder, sizes);
  try {
    const measured = await repeat(runs, async () => withBrowser((browser) => measureRun(browser, served)));
    const drawing = new Map(
      sizes.map((size, place) => [size, compare(measured.map((run) => run.times[place]))] as const),
    );
    const search = measured.flatMap((run) => run.search);
    return { drawing, search: { median: median(search), worst: median(measured.map(worstOf)) } };
  } finally {
    await Promise.all(served.flatMap(({ own, bare }) => [own.close(), bare.close()]));
  }
}

interface ServedPair {
  readonly own: ServedFolder;
  readonly bare: ServedFolder;
}

interface PairOfTimes {
  readonly own: DrawingTimes;
  readonly bare: DrawingTimes;
}

interface Run {
  readonly times: readonly PairOfTimes[];
  readonly search: readonly number[];
}

/** The bare page's canvas is made as large as ours is, at the same place. */
async function servePages(
  root: string,
  folder: string,
  sizes: readonly DrawnSize[],
): Promise<readonly ServedPair[]> {
  await mkdir(folder, { recursive: true });
  const graphs = sizes.map((size) => join(folder, `graph-${size}.json`));
  for (const [place, size] of sizes.entries())
    await writeFile(graphs[place] ?? '', JSON.stringify(largeGraph(size)));
  const own = await buildOwnPage(root, graphs[0] ?? '', folder);
  const first = await serveFolder(own, { port: PORT });
  const place = await withBrowser((browser) => findPlace(browser, first.address));
  await first.close();
  const bare = await buildBarePage(root, folder, place);
  return Promise.all(
    graphs.map(async (graph) => ({ own: await serveWith(own, graph), bare: await serveWith(bare, graph) })),
  );
}

async function serveWith(page: string, graph: string): Promise<ServedFolder> {
  const copy = `${page}-${graph.replace(/\D/g, '')}`;
  await cp(page, copy, { recursive: true });
  await cp(graph, join(copy, 'graph.json'));
  return serveFolder(copy, { port: PORT });
}

async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>): Promise<Result> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS, ...UNBOUND],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function findPlace(browser: Browser, address: string): Promise<Place> {
  return withPage(browser, address, (page) => askProbe<Place>(page, 'box()'));
}

async function measureRun(browser: Browser, pages: readonly ServedPair[]): Promise<Run> {
  const times: PairOfTimes[] = [];
  let search: readonly number[] = [];
  // The first page in a fresh browser pays for the browser, so one load of each is not counted.
  for (const { address } of [pages[0]?.own, pages[0]?.bare].filter((page) => page !== undefined))
    await withPage(browser, address, () => Promise.resolve());
  for (const { own, bare } of pages) {
    const bareTimes = await withPage(browser, bare.address, measurePage);
    const ownTimes = await withPage(browser, own.address, async (page) => {
      const measured = await measurePage(page);
      search = await askProbe<number[]>(page, `search(${JSON.stringify(QUERIES)})`);
      return measured;
    });
    times.push({ own: ownTimes, bare: bareTimes });
  }
  return { times, search };
}

/** Loads the page, from an empty cache, until the graph is drawn. */
async function withPage<Result>(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await addProbe(page, 'drawing-probe');
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, FIRST_DRAW, {
      timeout: PATIENCE,
      polling: 100,
    });
    return await use(page);
  } finally {
    await context.close();
  }
}

async function measurePage(page: Page): Promise<DrawingTimes> {
  const first = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, FIRST_DRAW);
  await askProbe(page, 'settle()');
  const panning = await askProbe<number>(page, `pan(${FRAMES})`);
  await askProbe(page, 'settle()');
  const hiding = await askProbe<number>(page, 'hideHalf(true)');
  await askProbe(page, 'settle()');
  await askProbe(page, 'hideHalf(false)');
  await askProbe(page, 'settle()');
  const choosing = await askProbe<number>(page, 'openPanel()');
  return { first: first ?? Number.NaN, panning, hiding, choosing };
}

function compare(pairs: readonly (PairOfTimes | undefined)[]): Compared {
  const known = pairs.filter((pair) => pair !== undefined);
  const of = (what: keyof DrawingTimes): Comparison => ({
    own: median(known.map(({ own }) => own[what])),
    bare: median(known.map(({ bare }) => bare[what])),
    ratio: median(known.map(({ own, bare }) => own[what] / bare[what])),
  });
  return { first: of('first'), panning: of('panning'), hiding: of('hiding'), choosing: of('choosing') };
}

function worstOf({ search }: Run): number {
  return Math.max(...search);
}
