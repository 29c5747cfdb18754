import { longNames, star } from './fixtures/extremes.ts';
import { markup } from './fixtures/markup.ts';
import { drawnExtent, type Extent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const tooltipOf = ({ page }: YintuPage) => page.getByRole('tooltip');

/** The hub is the middle of its star, so it is in the middle of what is drawn. */
async function hubOf({ canvas }: YintuPage): Promise<{ x: number; y: number }> {
  let drawn: Extent | null = null;
  await expect.poll(async () => (drawn = await drawnExtent(canvas))).not.toBeNull();
  const stage = await canvas.boundingBox();
  if (stage === null || drawn === null) throw new Error('nothing is drawn');
  const { left, top, width, height } = drawn as Extent;
  return { x: stage.x + left + width / 2, y: stage.y + top + height / 2 };
}

/** Long enough for a tooltip to have come or gone. */
const A_WHILE = 900;

test('what the mouse rests on is told of: name, kind, counts and first quote', async ({ yintu, page }) => {
  await yintu.open(star);
  const { words } = yintu;
  const { x, y } = await hubOf(yintu);
  await page.mouse.move(x, y);
  const tooltip = tooltipOf(yintu);
  await expect(tooltip).toContainText('天枢公司');
  await expect(tooltip).toContainText(words.kinds.organisation);
  await expect(tooltip).toContainText(words.relationCount(4));
  await expect(tooltip).toContainText(words.quoteCount(1));
  await expect(tooltip).toContainText('天枢公司在甲县、乙县、丙县、丁县都有工厂。');
  await expect(tooltip.locator('mark')).toHaveText('天枢公司');
  const box = await tooltip.boundingBox();
  if (box === null) throw new Error('there is no tooltip');
  const covers = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  expect(covers).toBe(false);
  await expect(tooltip).toBeInViewport({ ratio: 1 });
});

test('a line is told of by its sentence', async ({ yintu, page, phone }) => {
  test.skip(phone, 'the hub is all there is to aim at');
  await yintu.open(star);
  const { words } = yintu;
  const { x, y } = await hubOf(yintu);
  await page.mouse.move(x + 80, y + 80);
  const tooltip = tooltipOf(yintu);
  await expect(tooltip).toContainText(words.sentence('天枢公司', words.relations.located_in.verb, '丁县'));
  await expect(tooltip).toContainText(words.statuses.actual);
  await expect(tooltip.locator('mark')).toHaveText(['天枢公司', '丁县', '有工厂']);
});

test('Escape takes it away, and nothing else with it', async ({ yintu, page, phone }) => {
  test.skip(phone, 'what is selected lies over the hub, and a phone has no Escape');
  await yintu.open(star, '#entity=loc.0');
  await yintu.canvas.focus();
  const { x, y } = await hubOf(yintu);
  await page.mouse.move(x, y);
  await expect(tooltipOf(yintu)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltipOf(yintu)).toHaveCount(0);
  await expect(yintu.selected('甲县')).toBeVisible();
  await page.waitForTimeout(A_WHILE);
  await expect(tooltipOf(yintu)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(yintu.details).toContainText(yintu.words.introHint);
});

test('it stays while the mouse is on it, and goes when the mouse goes', async ({ yintu, page }) => {
  await yintu.open(star);
  const { x, y } = await hubOf(yintu);
  await page.mouse.move(x, y);
  const tooltip = tooltipOf(yintu);
  await expect(tooltip).toBeVisible();
  const box = await tooltip.boundingBox();
  if (box === null) throw new Error('there is no tooltip');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
  await page.waitForTimeout(A_WHILE);
  await expect(tooltip).toBeVisible();
  await page.mouse.move(x, y, { steps: 6 });
  await page.waitForTimeout(A_WHILE);
  await expect(tooltip).toBeVisible();
  await page.mouse.move(0, 0, { steps: 6 });
  await expect(tooltip).toHaveCount(0);
});

test('what is clicked is opened, and needs no telling', async ({ yintu, page }) => {
  await yintu.open(star);
  const { x, y } = await hubOf(yintu);
  await page.mouse.click(x, y);
  await expect(yintu.selected('天枢公司')).toBeVisible();
  await page.waitForTimeout(A_WHILE);
  await expect(tooltipOf(yintu)).toHaveCount(0);
});

test('where the keyboard stands is told of, and describes the graph', async ({ yintu, page }) => {
  await yintu.open(star);
  await yintu.canvas.focus();
  await page.keyboard.press('ArrowLeft');
  const tooltip = tooltipOf(yintu);
  await expect(tooltip).toContainText('天枢公司');
  await expect(yintu.canvas).toHaveAccessibleDescription(/天枢公司.*都有工厂/);
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
  await expect(yintu.canvas).not.toHaveAccessibleDescription(/天枢公司/);
  await page.keyboard.press('Enter');
  await expect(yintu.selected('天枢公司')).toBeVisible();
  await page.waitForTimeout(A_WHILE);
  await expect(tooltip).toHaveCount(0);
});

test('a finger brings none', async ({ yintu, page, phone }) => {
  test.skip(!phone);
  await yintu.open(star);
  const { x, y } = await hubOf(yintu);
  await page.touchscreen.tap(x, y);
  await expect(yintu.selected('天枢公司')).toBeVisible();
  await page.waitForTimeout(A_WHILE);
  await expect(tooltipOf(yintu)).toHaveCount(0);
});

test('names and quotes are words, never markup, and however long stay in sight', async ({ yintu, page }) => {
  await yintu.open(markup);
  await yintu.canvas.focus();
  const names = markup.nodes.map(({ attributes }) => attributes.name);
  for (let steps = 0; steps < names.length; steps += 1) {
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForTimeout(A_WHILE);
    const text = (await tooltipOf(yintu).textContent()) ?? '';
    expect(names.some((name) => text.includes(name))).toBe(true);
  }
  await yintu.open(longNames);
  await yintu.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(tooltipOf(yintu)).toBeVisible();
  await expect(tooltipOf(yintu)).toBeInViewport({ ratio: 1 });
});
