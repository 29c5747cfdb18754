import type { Page } from '@playwright/test';
import { LAYOUTS } from '../src/app/store/app-state.ts';
import { large, star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

async function choose(yintu: YintuPage, layout: (typeof LAYOUTS)[number]): Promise<void> {
  const { words } = yintu;
  const menu = await yintu.openMenu(words.layout);
  await menu.getByRole('menuitemradio', { name: words.layouts[layout] }).click();
  await expect(menu).toHaveCount(0);
}

const laidOut = (yintu: YintuPage, layout: (typeof LAYOUTS)[number]) =>
  expect(yintu.said(yintu.words.announceLayout(yintu.words.layouts[layout]))).toHaveCount(1);

const inAddress = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('layout');

test('each layout can be chosen, is said, is in the address, fits the canvas, and is taken back', async ({
  yintu,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(harbour);
  const { words, canvas } = yintu;
  const stage = await canvas.boundingBox();
  for (const layout of ['force', 'concentric', 'hierarchy', 'circle'] as const) {
    await choose(yintu, layout);
    await laidOut(yintu, layout);
    expect(inAddress(page)).toBe(layout);
    const drawn = await drawnExtent(canvas);
    expect(drawn?.left).toBeGreaterThan(0);
    expect(drawn?.top).toBeGreaterThan(0);
    expect((drawn?.left ?? 0) + (drawn?.width ?? 0)).toBeLessThan(stage?.width ?? 0);
    const menu = await yintu.openMenu(words.layout);
    const chosen = menu.getByRole('menuitemradio', { checked: true });
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText(words.layouts[layout]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  }
  await yintu.button(words.undo).click();
  await laidOut(yintu, 'hierarchy');
  expect(inAddress(page)).toBe('hierarchy');
  for (const _ of ['concentric', 'force', 'built']) await yintu.button(words.undo).click();
  await laidOut(yintu, 'built');
  expect(inAddress(page)).toBeNull();
  await expect(yintu.button(words.undo)).toBeDisabled();
});

test('a link lays out what it names, which is no step of the reader’s own', async ({ yintu, page }) => {
  await yintu.open(harbour, '#layout=hierarchy');
  await laidOut(yintu, 'hierarchy');
  await expect(yintu.button(yintu.words.undo)).toBeDisabled();
  await page.goto('#layout=force&entity=org.yunfan');
  await laidOut(yintu, 'force');
  await page.goBack();
  await laidOut(yintu, 'hierarchy');
});

test('by keys alone: L opens the menu, arrows walk it, and the arrows of the graph follow the new places', async ({
  yintu,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(star);
  const { words, canvas } = yintu;
  await canvas.focus();
  await page.keyboard.press('l');
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitemradio', { name: words.layouts.built })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  for (let i = 0; i < LAYOUTS.indexOf('hierarchy'); i += 1) await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitemradio', { name: words.layouts.hierarchy })).toBeFocused();
  await page.keyboard.press('Enter');
  await laidOut(yintu, 'hierarchy');
  await canvas.focus();
  // As built the hub is in the middle of four; now what it lies in stands above it, and nothing below.
  await page.keyboard.press('ArrowDown');
  const standsOn = (text: string) => expect(page.getByTestId('live-line')).toContainText(text);
  await standsOn('天枢公司');
  await page.keyboard.press('ArrowDown');
  await standsOn('天枢公司');
  await page.keyboard.press('ArrowUp');
  await standsOn('县');
});

test('a circle is of several that are selected, or of all if they are few', async ({ yintu, page }) => {
  await yintu.open(large);
  const { words } = yintu;
  const menu = await yintu.openMenu(words.layout);
  const circle = menu.getByRole('menuitemradio', { name: words.layouts.circle });
  await expect(circle).toHaveAttribute('aria-disabled', 'true');
  await expect(circle).toContainText(words.circleTooMany(40));
  await page.keyboard.press('Escape');
  await page.goto('#entity=org.1&entity=org.2&entity=org.3');
  await choose(yintu, 'circle');
  await laidOut(yintu, 'circle');
});

test('a long layout says how far it is, and stopped it keeps what it has reached', async ({
  yintu,
  page,
}) => {
  await yintu.open(large);
  const { words } = yintu;
  await choose(yintu, 'force');
  const progress = page.getByRole('progressbar', { name: words.layoutProgress });
  await expect(progress).toHaveAttribute('value', /^0\.\d/);
  await yintu.button(words.stopLayout).click();
  await expect(yintu.said(words.announceStoppedEarly)).toHaveCount(1);
  await expect(progress).toHaveCount(0);
  expect(inAddress(page)).toBe('force');
  await yintu.button(words.undo).click();
  await laidOut(yintu, 'built');
});

test('a layout that fails leaves everything as it was, and says so', async ({ yintu, page }) => {
  await page.route('**/layout-worker*.js', (route) =>
    route.fulfill({ body: 'throw new Error("broken")', contentType: 'text/javascript' }),
  );
  await yintu.open(harbour);
  const { words } = yintu;
  await choose(yintu, 'concentric');
  await expect(yintu.said(words.layoutFailed(words.layouts.concentric))).toHaveCount(1);
  expect(inAddress(page)).toBeNull();
  await expect(yintu.button(words.undo)).toBeDisabled();
});

/** Where the graph's own engine has the entities. */
interface Engine extends Element {
  readonly _cyreg: { readonly cy: { json(): { elements: { nodes: { position: unknown }[] } } } };
}

test('entities glide to their places, unless the reader wants no motion', async ({ yintu, page }) => {
  const stops = async () => {
    await yintu.open(harbour);
    await expect.poll(() => drawnExtent(yintu.canvas)).not.toBeNull();
    // At how many different places the entities stand while the layout changes.
    await page.evaluate(() => {
      const stage = document.querySelector<Engine>('.__________cytoscape_container');
      const seen = new Set<string>();
      const look = () => {
        const nodes = stage?._cyreg.cy.json().elements.nodes ?? [];
        seen.add(JSON.stringify(nodes.map(({ position }) => position)));
        document.body.dataset['stops'] = `${seen.size}`;
        requestAnimationFrame(look);
      };
      look();
    });
    await choose(yintu, 'concentric');
    await laidOut(yintu, 'concentric');
    await page.waitForTimeout(500);
    return Number(await page.evaluate(() => document.body.dataset['stops']));
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await stops()).toBe(2);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await stops()).toBeGreaterThan(2);
});
