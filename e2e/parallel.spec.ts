import { parallel } from './fixtures/extremes.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

/** Whether the mouse is on something that can be chosen. */
function isOnSomething({ canvas }: YintuPage): Promise<boolean> {
  return canvas.evaluate((element) =>
    [...element.querySelectorAll('div')].some((layer) => layer.style.cursor === 'pointer'),
  );
}

/** Goes with the mouse to the uppermost line between the two companies; its number stands further right. */
async function findLine(yintu: YintuPage): Promise<void> {
  const { canvas, page } = yintu;
  await expect.poll(() => drawnExtent(canvas)).not.toBeNull();
  const drawn = await drawnExtent(canvas);
  const stage = await canvas.boundingBox();
  if (stage === null || drawn === null) throw new Error('nothing is drawn');
  const x = stage.x + drawn.left + drawn.width * 0.4;
  for (let y = 0; y < drawn.height; y += 4) {
    await page.mouse.move(x, stage.y + drawn.top + y);
    if (await isOnSomething(yintu)) return;
  }
  throw new Error('there is no line');
}

async function clickHere(yintu: YintuPage): Promise<void> {
  await yintu.page.mouse.down();
  await yintu.page.mouse.up();
}

for (const count of [12, 1000])
  test(`${count} relations between two are one line, and choosing it lists them`, async ({ yintu }) => {
    await yintu.open(parallel(count));
    const { words, page } = yintu;
    await findLine(yintu);
    const tooltip = page.getByRole('tooltip');
    await expect(tooltip).toContainText(words.betweenTwo('天枢公司', '海湾集团'));
    await expect(tooltip).toContainText(words.relationCount(count));
    await clickHere(yintu);
    const both = yintu.selected(words.several(2));
    await expect(both).toBeVisible();
    await expect(both.getByRole('heading', { name: `${words.directRelations} ${count}` })).toBeVisible();
    await both.getByRole('link', { name: words.relations.supplies.verb }).first().click();
    const sentence = words.sentence('天枢公司', words.relations.supplies.verb, '海湾集团');
    await expect(yintu.selected(sentence)).toBeVisible();
  });

test('six are lines of their own', async ({ yintu }) => {
  await yintu.open(parallel(6));
  await findLine(yintu);
  await clickHere(yintu);
  await expect(yintu.details.getByRole('article')).toBeVisible();
  await expect(yintu.selected(yintu.words.several(2))).toHaveCount(0);
});

test('a filter that leaves few parts the line again', async ({ yintu, page }) => {
  await yintu.open(parallel(9));
  const { words } = yintu;
  await yintu.openFilter();
  for (const type of ['supplies', 'invests_in'] as const)
    await yintu.filter.getByRole('checkbox', { name: words.relations[type].name }).first().click();
  await yintu.expectShown(3, 4);
  if (await yintu.button(words.close).isVisible()) await yintu.button(words.close).click();
  await findLine(yintu);
  await expect(page.getByRole('tooltip')).toContainText(
    words.mutualSentence('天枢公司', words.relations.cooperates_with.verb, '海湾集团'),
  );
});

test('a link to one of many opens it, and the line leads back to all of them', async ({ yintu }) => {
  await yintu.open(parallel(12), '#relation=r.5');
  const { words } = yintu;
  const sentence = words.sentence('天枢公司', words.relations.supplies.verb, '海湾集团');
  await expect(yintu.selected(sentence)).toContainText('第5次');
  await findLine(yintu);
  await clickHere(yintu);
  await expect(yintu.selected(words.several(2))).toBeVisible();
});

test('the keyboard comes to all of them, too', async ({ yintu, page }) => {
  await yintu.open(parallel(12));
  const { words } = yintu;
  await yintu.canvas.focus();
  for (const key of ['ArrowLeft', 'Space', 'ArrowLeft', 'Space']) await page.keyboard.press(key);
  const both = yintu.selected(words.several(2));
  await expect(both.getByRole('heading', { name: `${words.directRelations} 12` })).toBeVisible();
});
