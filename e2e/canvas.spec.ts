import { star } from './fixtures/extremes.ts';
import { drawnExtent, type Extent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

/** The hub is the middle of its star, so it is in the middle of what is drawn. */
async function hubOf({ canvas, page }: YintuPage): Promise<{ x: number; y: number }> {
  let drawn: Extent | null = null;
  await expect.poll(async () => (drawn = await drawnExtent(canvas))).not.toBeNull();
  const stage = await canvas.boundingBox();
  if (stage === null || drawn === null) throw new Error('nothing is drawn');
  const { left, top, width, height } = drawn as Extent;
  await page.mouse.move(0, 0);
  return { x: stage.x + left + width / 2, y: stage.y + top + height / 2 };
}

test('a click on what is drawn opens it, one on the ground lets go', async ({ yintu, page }) => {
  await yintu.open(star);
  const { x, y } = await hubOf(yintu);
  await page.mouse.click(x, y);
  await expect(yintu.selected('天枢公司')).toBeVisible();
  const stage = await yintu.canvas.boundingBox();
  await page.mouse.click((stage?.x ?? 0) + 40, (stage?.y ?? 0) + 80);
  await expect(yintu.details).toContainText(yintu.words.introHint);
});

test('what is dragged stays where it was put', async ({ yintu, page }) => {
  await yintu.open(star);
  const { x, y } = await hubOf(yintu);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 20, { steps: 4 });
  await page.mouse.move(x + 70, y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(x, y - 10);
  await expect(yintu.details).toContainText(yintu.words.introHint);
  await page.mouse.click(x + 70, y);
  await expect(yintu.selected('天枢公司')).toBeVisible();
});

test('dragging the ground moves the picture, the wheel changes its size', async ({ yintu, page, phone }) => {
  await yintu.open(star);
  const { canvas } = yintu;
  const { x, y } = await hubOf(yintu);
  const before = await drawnExtent(canvas);
  if (before === null) throw new Error('nothing is drawn');
  const stage = await canvas.boundingBox();
  const from = { x: (stage?.x ?? 0) + 40, y: (stage?.y ?? 0) + 90 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await drawnExtent(canvas))?.left).toBeGreaterThan(before.left + 10);
  // A phone has no wheel.
  if (phone) return;
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 240);
  await expect.poll(async () => (await drawnExtent(canvas))?.width).toBeLessThan(before.width);
});
