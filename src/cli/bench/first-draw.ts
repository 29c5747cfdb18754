import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../start/serve-folder.ts';
import { CHROMIUM_FLAGS } from '../test/chromium-flags.ts';
import { findChromium } from '../test/find-chromium.ts';
import { median, repeat } from './median.ts';

/** The mark that a page sets when what it is for is first on the screen. */
export const FIRST_DRAW = 'yintu:first-draw';
/** How many times slower than it is the processor is made: about that of a cheap phone. */
export const SLOWDOWN = 4;
const PORT = 4470;
const PATIENCE = 60_000;

export interface FirstDraws {
  /** Milliseconds from the start of the navigation to the mark. */
  readonly own: number;
  readonly empty: number;
  /** Of the two, within a run. */
  readonly ratio: number;
  /** What each had fetched by then, as paths within its folder. */
  readonly files: { readonly own: readonly string[]; readonly empty: readonly string[] };
}

interface FirstDraw {
  readonly milliseconds: number;
  readonly files: readonly string[];
}

/**
 * Loads the two built pages in turn, each from an empty cache and with the processor slowed down, until it
 * sets its mark.
 * @throws if there is no Chromium, or a page does not set its mark within a minute
 */
export async function measureFirstDraws(own: string, empty: string, runs: number): Promise<FirstDraws> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const servedOwn = await serveFolder(own, { port: PORT });
  const servedEmpty = await serveFolder(empty, { port: PORT });
  try {
    // The first page in a fresh browser pays for the browser, so one load of each is not counted.
    for (const { address } of [servedOwn, servedEmpty]) await drawOnce(browser, address);
    const measured = await repeat(runs, async () => ({
      own: await drawOnce(browser, servedOwn.address),
      empty: await drawOnce(browser, servedEmpty.address),
    }));
    return {
      own: median(measured.map((run) => run.own.milliseconds)),
      empty: median(measured.map((run) => run.empty.milliseconds)),
      ratio: median(measured.map((run) => run.own.milliseconds / run.empty.milliseconds)),
      files: {
        own: measured.at(-1)?.own.files ?? [],
        empty: measured.at(-1)?.empty.files ?? [],
      },
    };
  } finally {
    await browser.close();
    await Promise.all([servedOwn.close(), servedEmpty.close()]);
  }
}

async function drawOnce(browser: Browser, address: string): Promise<FirstDraw> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, FIRST_DRAW, {
      timeout: PATIENCE,
      polling: 50,
    });
    return await readFirstDraw(page, address);
  } finally {
    await context.close();
  }
}

async function readFirstDraw(page: Page, address: string): Promise<FirstDraw> {
  const { milliseconds, fetched } = await page.evaluate((name) => {
    const drawn = performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const before = performance
      .getEntriesByType('resource')
      .filter(({ startTime, duration }) => startTime + duration <= drawn);
    return { milliseconds: drawn, fetched: before.map((entry) => entry.name) };
  }, FIRST_DRAW);
  const own = fetched.filter((url) => url.startsWith(address));
  return { milliseconds, files: ['index.html', ...own.map((url) => url.slice(address.length))] };
}
