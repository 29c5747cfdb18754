import { star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

test('the article is introduced: title, byline, date, numbers, and where to begin', async ({
  yintu,
  built,
  page,
}) => {
  const [article] = built.attributes.articles;
  await yintu.open();
  const { details, words } = yintu;
  await expect(details.getByRole('heading', { level: 2, name: article?.title ?? '' })).toBeVisible();
  await expect(details).toContainText('钱童心');
  await expect(details).toContainText('2019-02-25');
  await expect(details).toContainText(words.entities(built.nodes.length));
  await expect(details).toContainText(words.relationCount(built.edges.length));
  await expect(details).toContainText(words.introHint);
  await expect(page.getByRole('heading', { level: 1, name: '引图' })).toBeVisible();
  await expect(page).toHaveTitle(/引图/);
  await expect(yintu.canvas).toBeVisible();
  await yintu.expectShown(built.nodes.length, built.edges.length);
});

test('the best connected stand in order, each with its number, and lead to themselves', async ({ yintu }) => {
  await yintu.open(harbour);
  const { details, words } = yintu;
  const best = details.getByRole('listitem');
  await expect(details.getByRole('heading', { name: words.introBest })).toBeVisible();
  await expect(best.nth(0)).toContainText('云帆科技');
  await expect(best.nth(0)).toContainText(words.relationCount(3));
  await expect(best.nth(1)).toContainText('海湾市');
  await expect(best.nth(1)).toContainText(words.relationCount(2));
  await expect(details).toContainText(words.articles(2));
  await expect(details.getByRole('listitem').filter({ hasText: '算力行动计划发布' })).toContainText(
    '2021-06-02',
  );
  await best.nth(0).getByRole('link').click();
  await expect(yintu.selected('云帆科技')).toBeVisible();
});

test('what is drawn is where the layout put it: the middle of a star opens its hub', async ({ yintu }) => {
  await yintu.open(star);
  await expect.poll(() => drawnExtent(yintu.canvas)).not.toBeNull();
  await yintu.canvas.click({ position: await middleOf(yintu) });
  await expect(yintu.selected('天枢公司')).toBeVisible();
  await yintu.expectShown(5, 4);
});

/** The middle of what of the canvas is free: the switches are above it, on a phone the sheet below. */
async function middleOf({ canvas, details, views }: YintuPage) {
  const stage = await canvas.boundingBox();
  const switches = await views.boundingBox();
  const panel = await details.boundingBox();
  if (stage === null || switches === null || panel === null) throw new Error('the page is not laid out');
  const below = panel.x < stage.x + stage.width / 2;
  const top = switches.y + switches.height - stage.y;
  const bottom = below ? panel.y - stage.y : stage.height;
  return { x: stage.width / 2, y: (top + bottom) / 2 };
}
