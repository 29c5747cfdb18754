import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

test('a link with a hash opens its entity or relation, under a sub-path, after a reload too', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#entity=loc.haiwan');
  await expect(yintu.selected('海湾市')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/any/where/');
  await yintu.details.getByRole('link', { name: '云帆科技' }).first().click();
  await expect(yintu.selected('云帆科技')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#entity=org.yunfan');
  await page.reload();
  await expect(yintu.selected('云帆科技')).toBeVisible();
});

test('a link to what this graph does not have says so and leaves a way on', async ({ yintu, page }) => {
  await yintu.open(harbour, `#entity=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  const { details, words } = yintu;
  await expect(details.getByRole('heading', { name: words.unknownTitle })).toBeVisible();
  await expect(details).toContainText(words.unknownHelp('<img src=x onerror=alert(1)>'));
  await expect(yintu.said(words.unknownTitle)).toHaveCount(1);
  await details.getByRole('link', { name: words.back }).click();
  await expect(details).toContainText(words.introHint);
  await page.goto('#%E0%A4%A');
  await expect(details).toContainText(words.introHint);
});
