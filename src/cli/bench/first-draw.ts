import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../start/serve-folder.ts';
import { CHROMIUM_FLAGS } from '../test/chromium-flags.ts';
import { findChromium } from '../test/find-chromium.ts';
import { median, RUNS } from './median.ts';

/** The mark that a page sets when what it is for is first on the screen. */
export const FIRST_DRAW = 'yintu:first-draw';
/** How many times slower than it is the processor is made: about that of a cheap phone. */
export const SLOWDOWN = 4;
const PORT = 4470;
const PATIENCE = 60_000;

export interface FirstDraw {
  /** Milliseconds from the start of the navigation to the mark. */
  readonly milliseconds: number;
  /** What had been fetched by then, as paths within the page's folder. */
  readonly files: readonly string[];
}

/**
 * Loads each built page, all in turn, from an empty cache and with the processor slowed down, until it
 * sets its mark.
 * @param folders the built pages
 * @throws if there is no Chromium, or a page does not set its mark within a minute
 */
export async function measureFirstDraws(folders: readonly string[]): Promise<FirstDraw[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const served = await Promise.all(folders.map((folder, i) => serveFolder(folder, { port: PORT + 20 * i })));
  try {
    const runs: FirstDraw[][] = folders.map(() => []);
    for (let run = 0; run < RUNS; run += 1)
      for (const [i, { address }] of served.entries()) runs[i]?.push(await drawOnce(browser, address));
    return runs.map((draws) => ({
      milliseconds: median(draws.map(({ milliseconds }) => milliseconds)),
      files: draws[0]?.files ?? [],
    }));
  } finally {
    await browser.close();
    await Promise.all(served.map((page) => page.close()));
  }
}

async function drawOnce(browser: Browser, address: string): Promise<FirstDraw> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const files = new Set<string>();
    page.on('requestfinished', (request) => {
      const file = request.url().slice(address.length);
      if (request.url().startsWith(address)) files.add(file === '' ? 'index.html' : file);
    });
    await page.goto(address);
    return { milliseconds: await markOf(page), files: [...files] };
  } finally {
    await context.close();
  }
}

async function markOf(page: Page): Promise<number> {
  const mark = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    FIRST_DRAW,
    { timeout: PATIENCE },
  );
  return Number(await mark.jsonValue());
}
