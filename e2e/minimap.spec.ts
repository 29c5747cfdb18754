import { star } from './fixtures/extremes.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const minimapOf = ({ page, words }: YintuPage) => page.getByRole('img', { name: words.minimapLabel });

/** Where the hub of the star and its first county stand on the minimap, as shares of its width and height. */
const HUB = { x: 0.5, y: 0.5 };
const COUNTY = { x: 0.21, y: 0.09 };

async function pointOn(yintu: YintuPage, share: { x: number; y: number }): Promise<[number, number]> {
  const box = await minimapOf(yintu).boundingBox();
  if (box === null) throw new Error('there is no minimap');
  return [box.x + box.width * share.x, box.y + box.height * share.y];
}

async function clickMiddle({ canvas, page }: YintuPage): Promise<void> {
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('there is no canvas');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function zoomIn({ canvas, page }: YintuPage): Promise<void> {
  await expect.poll(() => drawnExtent(canvas)).not.toBeNull();
  await canvas.focus();
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('+');
}

test.describe('where there is room', () => {
  test.skip(({ phone }) => phone);

  test('the minimap comes when something is out of sight, and goes with it', async ({ yintu, page }) => {
    await yintu.open(star);
    const button = yintu.button(yintu.words.minimap);
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(minimapOf(yintu)).toHaveCount(0);
    await zoomIn(yintu);
    await expect(minimapOf(yintu)).toBeVisible();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('0');
    await expect(minimapOf(yintu)).toHaveCount(0);
  });

  test('a click in it moves the view there, a drag takes the view along', async ({ yintu, page }) => {
    await yintu.open(star);
    await zoomIn(yintu);
    await expect(minimapOf(yintu)).toBeVisible();
    await page.mouse.click(...(await pointOn(yintu, COUNTY)));
    await clickMiddle(yintu);
    await expect(yintu.selected('甲县')).toBeVisible();
    await page.mouse.move(...(await pointOn(yintu, COUNTY)));
    await page.mouse.down();
    await page.mouse.move(...(await pointOn(yintu, HUB)), { steps: 5 });
    await page.mouse.up();
    await clickMiddle(yintu);
    await expect(yintu.selected('天枢公司')).toBeVisible();
  });

  test('it covers none of the tools', async ({ yintu, page }) => {
    await yintu.open(star);
    const { words } = yintu;
    await yintu.button(words.minimap).click();
    const map = await minimapOf(yintu).boundingBox();
    if (map === null) throw new Error('there is no minimap');
    const tools = [
      ...[words.lasso, words.minimap, words.collapseFilter].map((name) => yintu.button(name)),
      page.getByRole('group', { name: words.mapTools }),
      page.getByRole('group', { name: words.viewLabel }),
    ];
    for (const tool of tools) {
      const box = await tool.boundingBox();
      if (box === null) throw new Error('a tool is missing');
      const apart =
        box.x >= map.x + map.width ||
        box.x + box.width <= map.x ||
        box.y >= map.y + map.height ||
        box.y + box.height <= map.y;
      expect(apart).toBe(true);
    }
  });

  test('whether it is there is remembered', async ({ yintu, page }) => {
    await yintu.open(star);
    const button = yintu.button(yintu.words.minimap);
    await button.click();
    await expect(minimapOf(yintu)).toBeVisible();
    await page.reload();
    await expect(minimapOf(yintu)).toBeVisible();
    await button.click();
    await expect(minimapOf(yintu)).toHaveCount(0);
    await page.reload();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await zoomIn(yintu);
    await expect(minimapOf(yintu)).toHaveCount(0);
  });
});

test('a phone has no room for it', async ({ yintu, phone }) => {
  test.skip(!phone);
  await yintu.open(star);
  await zoomIn(yintu);
  await expect(yintu.button(yintu.words.fit)).toBeVisible();
  await expect(yintu.button(yintu.words.minimap)).toHaveCount(0);
  await expect(minimapOf(yintu)).toHaveCount(0);
});
