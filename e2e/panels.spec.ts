import type { Locator, Page } from '@playwright/test';
import { longNames, MANY_RELATIONS, manyNeighbours, manyRelations, star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const widthOf = async (panel: Locator) => Math.round((await panel.boundingBox())?.width ?? 0);
const heightOf = async (panel: Locator) => Math.round((await panel.boundingBox())?.height ?? 0);

/** Drags the middle of an element, in a few steps as a hand does. */
async function drag(page: Page, grip: Locator, by: { x?: number; y?: number }): Promise<void> {
  const box = await grip.boundingBox();
  if (box === null) throw new Error('there is nothing to take hold of');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 4; step++)
    await page.mouse.move(x + ((by.x ?? 0) * step) / 4, y + ((by.y ?? 0) * step) / 4);
  // Still for a moment, so that it is put down and not thrown.
  await page.waitForTimeout(100);
  await page.mouse.move(x + (by.x ?? 0), y + (by.y ?? 0) + 1);
  await page.mouse.up();
}

test.describe('beside the canvas', () => {
  test.beforeEach(({ phone }) => test.skip(phone, 'A phone has sheets.'));

  for (const [name, panelOf, outwards, usual] of [
    ['filter', (yintu: YintuPage) => yintu.filter, 1, 260],
    ['details', (yintu: YintuPage) => yintu.details, -1, 410],
  ] as const)
    test(`the ${name} panel is resized by pointer and by keys, and its width is remembered`, async ({
      yintu,
      page,
    }) => {
      await yintu.open(star, '#entity=org.hub');
      const { words } = yintu;
      const panel = panelOf(yintu);
      const label = name === 'filter' ? words.resizeLegend : words.resizeDetails;
      const separator = page.getByRole('separator', { name: label });
      await expect(separator).toHaveAttribute('aria-valuenow', String(usual));
      expect(await widthOf(panel)).toBe(usual);
      expect(await widthOf(separator)).toBeGreaterThanOrEqual(24);
      const canvas = await widthOf(yintu.canvas);

      await drag(page, separator, { x: 60 * outwards });
      expect(await widthOf(panel)).toBe(usual + 60);
      expect(await widthOf(yintu.canvas)).toBe(canvas - 60);
      await expect(separator).toHaveAttribute('aria-valuenow', String(usual + 60));
      await page.reload();
      await expect(panel).toBeVisible();
      expect(await widthOf(panel)).toBe(usual + 60);

      await separator.focus();
      await page.keyboard.press(outwards === 1 ? 'ArrowLeft' : 'ArrowRight');
      expect(await widthOf(panel)).toBe(usual + 36);
      await page.keyboard.press('Home');
      await expect(separator).toHaveAttribute(
        'aria-valuenow',
        (await separator.getAttribute('aria-valuemin')) ?? '',
      );
      await page.keyboard.press('End');
      const widest = Number(await separator.getAttribute('aria-valuemax'));
      expect(await widthOf(panel)).toBe(widest);
      // Beyond the limit there is nothing.
      await drag(page, separator, { x: 100 * outwards });
      expect(await widthOf(panel)).toBe(widest);

      await separator.dblclick();
      expect(await widthOf(panel)).toBe(usual);
    });

  test('the panels are closed and opened, and stay so', async ({ yintu, page }) => {
    await yintu.open(star);
    const { words } = yintu;
    const canvas = await widthOf(yintu.canvas);
    await yintu.button(words.collapseDetails).click();
    await expect(yintu.details).toHaveCount(0);
    expect(await widthOf(yintu.canvas)).toBe(canvas + 410);
    // It is the same button under another name, so the keyboard has not lost its place.
    await expect(yintu.button(words.showDetails)).toBeFocused();
    await yintu.button(words.collapseFilter).click();
    await expect(yintu.filter).toHaveCount(0);

    await page.reload();
    await expect(yintu.canvas).toBeVisible();
    await expect(yintu.button(words.showDetails)).toHaveAttribute('aria-expanded', 'false');
    await expect(yintu.details).toHaveCount(0);
    await expect(yintu.filter).toHaveCount(0);
    await page.keyboard.press('/');
    await page.keyboard.type('天枢');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/entity=org\.hub/);
    await expect(yintu.details).toHaveCount(0);
    await yintu.button(words.showDetails).press('Enter');
    await expect(yintu.selected('天枢公司')).toBeVisible();
    // How the panels stand is not a step in what was done to the graph.
    await page.keyboard.press('Control+z');
    await expect(yintu.details).toBeVisible();
    await expect(yintu.selected('天枢公司')).toHaveCount(0);
  });

  test('in a narrow window wide panels give way to the canvas, and come back with the room', async ({
    yintu,
    page,
  }) => {
    await yintu.open(star);
    const separator = page.getByRole('separator', { name: yintu.words.resizeDetails });
    await separator.focus();
    await page.keyboard.press('End');
    const wide = await widthOf(yintu.details);
    expect(wide).toBeGreaterThan(600);
    await page.setViewportSize({ width: 800, height: 900 });
    await expect.poll(() => widthOf(yintu.canvas)).toBe(280);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => widthOf(yintu.details)).toBe(wide);
  });
});

test.describe('on a phone', () => {
  test.beforeEach(({ phone }) => test.skip(!phone, 'Only a phone has sheets.'));

  test('the sheet follows the finger and stays at the nearest of three heights', async ({ yintu, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await yintu.open(star);
    const { words, details } = yintu;
    const handle = details.getByRole('slider', { name: words.sheetHeight });
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.peek);
    const peek = await heightOf(details);
    await drag(page, handle, { y: -220 });
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.half);
    const half = await heightOf(details);
    expect(half).toBeGreaterThan(peek + 150);
    // Not far enough: it goes back.
    await drag(page, handle, { y: 60 });
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.half);
    await expect.poll(() => heightOf(details)).toBe(half);
    await drag(page, handle, { y: -300 });
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.full);
    await handle.tap();
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.peek);
    await expect.poll(() => heightOf(details)).toBe(peek);
  });

  test('the sheet is moved by its handle’s keys and by its buttons', async ({ yintu, page }) => {
    await yintu.open(star);
    const { words, details } = yintu;
    const handle = details.getByRole('slider', { name: words.sheetHeight });
    await handle.focus();
    for (const [key, height] of [
      ['ArrowUp', 'half'],
      ['End', 'full'],
      ['ArrowDown', 'half'],
      ['Home', 'peek'],
      ['Enter', 'half'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights[height]);
    }
    await details.getByRole('button', { name: words.sheetTaller }).tap();
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.full);
    await expect(details.getByRole('button', { name: words.sheetTaller })).toBeDisabled();
    await details.getByRole('button', { name: words.sheetLower }).tap();
    await expect(handle).toHaveAttribute('aria-valuetext', words.sheetHeights.half);
  });
});

test('a thousand relations of one name: by type, in steps, found by their words', async ({ yintu }) => {
  await yintu.open(manyNeighbours, '#entity=org.hub');
  const { words } = yintu;
  const article = yintu.selected('天枢公司');
  const sources = article.getByRole('link', { name: new RegExp(`^${words.openRelationLabel('')}`) });
  await expect(
    article.getByRole('heading', { name: `${words.relationsHeading} ${MANY_RELATIONS + 1}` }),
  ).toBeVisible();
  expect(await sources.count()).toBeLessThan(40);
  const supplies = article.getByRole('button', { name: `${words.relations.supplies.outgoing} 251` });
  const closed = article.getByRole('button', { expanded: false }).filter({ hasText: '250' });
  await expect(supplies).toBeVisible();
  await expect(closed).toHaveCount(1);
  await closed.press('Enter');
  await expect(closed).toHaveCount(0);

  const search = article.getByRole('searchbox', { name: words.findRelation });
  await search.fill('blue');
  await expect(sources).toHaveCount(1);
  await expect(article.getByRole('status').filter({ hasText: words.relationsFound(1) })).toBeVisible();
  await search.fill('2013-05');
  await expect(article.getByRole('status').filter({ hasText: words.relationsFound(11) })).toBeVisible();
  await expect(sources).toHaveCount(11);
  await search.fill('没有');
  await expect(sources).toHaveCount(0);
  await search.fill('');
  await yintu.showAll(article);
  expect(await sources.count()).toBeGreaterThanOrEqual(750);
});

test('two of a thousand relations and a path through them stay short until more is asked for', async ({
  yintu,
  page,
}) => {
  // Most of the time goes into drawing a thousand lines between two shapes.
  test.slow();
  await yintu.open(manyRelations, '#entity=org.hub&entity=org.port');
  const { words, details } = yintu;
  await expect(
    details.getByRole('heading', { name: `${words.directRelations} ${MANY_RELATIONS}` }),
  ).toBeVisible();
  expect(await details.getByRole('listitem').count()).toBeLessThan(40);
  await page.goto('#path=org.hub&to=org.port');
  await expect(yintu.selected(words.path('天枢公司', '东港集团'))).toBeVisible();
  expect(await details.getByRole('figure').count()).toBeLessThan(10);
});

/** What stands beyond the page's edge or is cut off by a panel, by name. */
function lostAtEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const lost = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    for (const panel of document.querySelectorAll('aside, main, header'))
      if (panel.scrollWidth > panel.clientWidth + 1)
        lost.push(`${panel.tagName} ${panel.getAttribute('aria-label')} scrolls sideways`);
    for (const element of document.querySelectorAll('header button, main button, main input')) {
      if (!element.checkVisibility() || element.closest('[inert]') !== null) continue;
      const { left, right } = element.getBoundingClientRect();
      // A row that can be pushed along may have more than is seen.
      const pushed = element.closest('ul[aria-label]') !== null;
      if (!pushed && (left < 0 || right > clientWidth))
        lost.push(`${element.getAttribute('aria-label') ?? element.textContent} is cut off`);
    }
    for (const button of document.querySelectorAll('header button')) {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!button.contains(hit)) lost.push(`${button.getAttribute('aria-label')} is covered`);
    }
    return lost;
  });
}

test('in a small window or at 200 % nothing is lost and nothing scrolls sideways', async ({
  yintu,
  page,
  phone,
}) => {
  const sizes = phone
    ? [{ width: 320, height: 568 }]
    : [
        { width: 720, height: 450 },
        { width: 640, height: 512 },
      ];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const [graph, hash] of [
      [harbour, ''],
      [harbour, '#entity=org.yunfan&without=person&around=org.yunfan'],
      [harbour, '#relation=r.cooperates'],
      [harbour, '#path=tec.xinghe&to=loc.haiwan'],
      [harbour, '#entity=org.yuanhang&entity=loc.haiwan'],
      [longNames, '#entity=loc.long'],
    ] as const) {
      await page.goto('about:blank');
      await yintu.open(graph, hash);
      expect.soft(await lostAtEdges(page), `${size.width} px, ${hash}`).toEqual([]);
      await yintu.openFilter();
      expect.soft(await lostAtEdges(page), `${size.width} px, ${hash}, filter`).toEqual([]);
      const close = yintu.page.getByRole('button', { name: yintu.words.close, exact: true });
      if ((await close.count()) > 0) await close.click();
      else await yintu.button(yintu.words.collapseFilter).click();
    }
  }
});

test('what can be pressed is at least 24 px, on a phone the page’s own buttons 44', async ({
  yintu,
  page,
  phone,
}) => {
  await yintu.open(harbour, '#entity=org.yunfan&without=person');
  const small = (least: number, within: string) =>
    page.evaluate(
      ([least, within]) =>
        [...document.querySelectorAll(within)]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ box: element.getBoundingClientRect(), element }))
          .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
          .map(
            ({ box, element }) =>
              `${element.getAttribute('aria-label') ?? element.textContent}: ${box.width} × ${box.height}`,
          ),
      [least, within] as const,
    );
  expect(
    await small(23.9, 'button, a[href], [role=separator], [role=slider], input:not([type=checkbox])'),
  ).toEqual([]);
  if (phone)
    expect(
      await small(43.9, 'header button, main fieldset button, aside [role=slider], aside > div > button'),
    ).toEqual([]);
});
