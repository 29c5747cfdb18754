import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

test('a part of a name, the keyboard alone: slash, letters, arrows, Enter', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, search } = yintu;
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('海湾');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(yintu.said(words.searchFound(2))).toHaveCount(1);
  await expect(options.nth(0)).toContainText('海湾市');
  await expect(options.nth(1)).toContainText('海湾市算力行动计划');
  await expect(options.nth(1)).toContainText(words.kinds.policy);

  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^海湾市地点/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toContainText('海湾市算力行动计划');
  await page.keyboard.press('Enter');
  await expect(yintu.selected('海湾市算力行动计划')).toBeVisible();
  await expect(search).toHaveValue('');
  await expect(options).toHaveCount(0);
});

test('another name finds it too, and says which one it was; Enter takes the first', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words, search } = yintu;
  await search.fill('湾城');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText(words.searchAlias('湾城'));
  await search.press('Enter');
  await expect(yintu.selected('海湾市')).toBeVisible();
});

test('what is not there is said; Escape closes the list, then empties the field', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, search } = yintu;
  await search.fill('月球');
  await expect(yintu.said(words.searchEmpty)).toHaveCount(1);
  await search.press('Enter');
  await expect(yintu.details).toContainText(words.introHint);
  await search.fill('云');
  await expect(page.getByRole('option')).toHaveCount(1);
  await search.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(search).toHaveValue('云');
  await search.press('Escape');
  await expect(search).toHaveValue('');
});
