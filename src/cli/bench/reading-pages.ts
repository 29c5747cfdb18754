import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveFolder } from '../start/serve-folder.ts';
import { CHROMIUM_FLAGS } from '../test/chromium-flags.ts';
import { findChromium } from '../test/find-chromium.ts';
import { SLOWDOWN } from './first-draw.ts';
import { CHARACTERS, LONG, longArticle, MENTIONS } from './long-article.ts';
import { median, repeat } from './median.ts';

const PROBE = fileURLToPath(new URL('in-page/reading-probe.js', import.meta.url));
const PORT = 4490;
/** Nothing has changed in the page for so long: then it is done, ms. */
const QUIET = 1500;
const FRAMES = 180;
/** Scrolled in a frame, px: fast reading, a page in a quarter of a second. */
const STEP = 60;

interface Opening {
  /** Milliseconds from the address to the first frame with the article, and to the last change of it. */
  readonly painted: number;
  readonly done: number;
  /** The longest time from frame to frame between the two. */
  readonly pause: number;
}

interface Scrolling {
  /** Milliseconds from frame to frame. */
  readonly mean: number;
  readonly worst: number;
}

interface Reading {
  readonly opening: Opening;
  readonly scrolling: Scrolling;
}

/**
 * The bench's rows on long texts: an article with 5,000 marks and the same text without any, each opened in the
 * built page from a graph that is shown already, with the processor slowed down, and scrolled without that.
 * @param page the folder of the built page
 */
export async function longTextRows(page: string, runs: number): Promise<(readonly [string, string])[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  for (const marked of [true, false])
    await writeFile(join(page, fileOf(marked)), JSON.stringify(longArticle({ marked })));
  const served = await serveFolder(page, { port: PORT });
  try {
    for (const marked of [true, false]) await readOnce(browser, served.address, marked);
    const measured = await repeat(runs, async () => ({
      plain: await readOnce(browser, served.address, false),
      marked: await readOnce(browser, served.address, true),
    }));
    return rowsOf(measured);
  } finally {
    await browser.close();
    await served.close();
  }
}

function rowsOf(measured: readonly { plain: Reading; marked: Reading }[]): (readonly [string, string])[] {
  const middle = (of: (run: { plain: Reading; marked: Reading }) => number) => median(measured.map(of));
  const row = (what: string, of: (reading: Reading) => number) => {
    const [marked, plain] = [middle((run) => of(run.marked)), middle((run) => of(run.plain))];
    const ratio = middle((run) => of(run.marked) / of(run.plain));
    return [
      what,
      `${marked.toFixed(0)} ms, unmarked ${plain.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
    ] as const;
  };
  return [
    ['', ''],
    [`LONG TEXT of ${CHARACTERS} characters with ${MENTIONS} marks`, ''],
    row(`opened, processor slowed ${SLOWDOWN} times: first painted`, ({ opening }) => opening.painted),
    row('  everything in its place', ({ opening }) => opening.done),
    ['  the longest pause until then', `${middle(({ marked }) => marked.opening.pause).toFixed(0)} ms`],
    row(`scrolled ${STEP} px a frame: a frame in the mean`, ({ scrolling }) => scrolling.mean),
    row('  the worst frame', ({ scrolling }) => scrolling.worst),
  ];
}

function fileOf(marked: boolean): string {
  return marked ? 'long-marked.json' : 'long-plain.json';
}

async function readOnce(browser: Browser, address: string, marked: boolean): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: PROBE });
    await page.route('**/graph.json', async (route) =>
      route.fulfill({ response: await route.fetch({ url: new URL(fileOf(marked), address).href }) }),
    );
    // The list comes first, so that opening is not measured with the fetching of the reader.
    await page.goto(`${address}#read=`);
    await page.getByRole('listitem').first().waitFor();
    await page.waitForTimeout(QUIET);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const opening = await ask<Opening>(page, 'open', { id: LONG, quiet: QUIET });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const scrolling = await ask<Scrolling>(page, 'scroll', { frames: FRAMES, step: STEP });
    return { opening, scrolling };
  } finally {
    await context.close();
  }
}

async function ask<Answer>(page: Page, what: 'open' | 'scroll', how: object): Promise<Answer> {
  return page.evaluate(`globalThis.yintuReading.${what}(${JSON.stringify(how)})`) as Promise<Answer>;
}
