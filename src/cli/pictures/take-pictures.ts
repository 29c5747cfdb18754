import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { serveFolder } from '../start/serve-folder.ts';
import { CHROMIUM_FLAGS } from '../test/chromium-flags.ts';
import { findChromium } from '../test/find-chromium.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../../e2e/pictures/', import.meta.url));
const PORT = 4480;

interface Picture {
  readonly name: string;
  /** What the address names after `#`. */
  readonly selected: string;
  readonly context: BrowserContextOptions;
}

const DESKTOP = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const PICTURE_LIST: readonly Picture[] = [
  {
    name: 'relation',
    selected: `#relation=${encodeURIComponent('located_in:location/IBM中国上海总部及研发大楼→location/张江人工智能岛')}`,
    context: { ...DESKTOP, locale: 'zh-CN' },
  },
  {
    name: 'entity-dark',
    selected: `#entity=${encodeURIComponent('organisation/商汤科技')}`,
    context: { ...DESKTOP, locale: 'en-GB', colorScheme: 'dark' },
  },
  {
    name: 'reader',
    selected: `#entity=${encodeURIComponent('organisation/IBM')}&read=2019-02-25-shanghai-city-brain`,
    context: { ...DESKTOP, locale: 'zh-CN' },
  },
  {
    name: 'groups',
    selected: '#layout=force&communities=hulls&size=betweenness',
    context: { ...DESKTOP, locale: 'en-GB' },
  },
  {
    name: 'phone',
    selected: `#entity=${encodeURIComponent('location/张江人工智能岛')}`,
    context: { ...PHONE, locale: 'zh-CN' },
  },
];

/** `npm run pictures`: takes the README's pictures of the built page, so that they show what there is. */
async function takePictures(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const served = await serveFolder(DIST, { port: PORT });
  await mkdir(PICTURES, { recursive: true });
  try {
    for (const picture of PICTURE_LIST) await take(browser, served.address, picture);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function take(browser: Browser, address: string, { name, selected, context }: Picture): Promise<void> {
  const opened = await browser.newContext({ ...context, reducedMotion: 'reduce' });
  const page = await opened.newPage();
  await page.goto(`${address}${selected}`);
  await page.waitForFunction(() => performance.getEntriesByName('yintu:first-draw').length > 0);
  // What is fetched only when it is wanted: the article, layouts, measures.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  // As text: this room has no DOM to type it against.
  await page.evaluate('new Promise((done) => requestIdleCallback(done))');
  await page.screenshot({ path: `${PICTURES}${name}.png`, animations: 'disabled' });
  await opened.close();
  console.log(`e2e/pictures/${name}.png`);
}

await takePictures();
