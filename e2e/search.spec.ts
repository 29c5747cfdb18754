import { manyQuotes } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

test('a part of a name, the keyboard alone: slash, letters, arrows, Enter', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, search, names, quotes } = yintu;
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('海湾');
  await expect(names).toHaveCount(2);
  await expect(quotes).toHaveCount(4);
  await expect(yintu.said(words.searchFound(2, 4, false))).toHaveCount(1);
  await expect(names.nth(0)).toContainText('海湾市');
  await expect(names.nth(1)).toContainText('海湾市算力行动计划');
  await expect(names.nth(1)).toContainText(`${words.kinds.policy} · ${words.mentionCount(1)}`);

  const current = page.getByRole('listbox').getByRole('option', { selected: true });
  await page.keyboard.press('ArrowDown');
  await expect(current).toHaveText(/^海湾市地点/);
  await page.keyboard.press('End');
  await expect(current).toHaveText((await quotes.last().textContent()) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(current).toHaveText(/^海湾市地点/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(current).toContainText('海湾市算力行动计划');
  await page.keyboard.press('Enter');
  await expect(yintu.selected('海湾市算力行动计划')).toBeVisible();
  await expect(search).toHaveValue('');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('another name finds it too, and says which one it was; Enter takes the first', async ({ yintu }) => {
  await yintu.open(harbour);
  const { words, search, names } = yintu;
  await search.fill('湾城');
  await expect(names).toHaveCount(1);
  await expect(names).toContainText(words.searchAlias('湾城'));
  await search.press('Enter');
  await expect(yintu.selected('海湾市')).toBeVisible();
});

for (const [typed, name, pinyin] of [
  ['haiwan', '海湾市', 'hai wan shi'],
  ['YFKJ', '云帆科技', 'yun fan ke ji'],
  ['beichensys', '北辰实验室', 'bei chen shi yan shi'],
  ['xinghep', '星河平台', 'xing he ping tai'],
] as const)
  test(`pinyin, in full, in initials, mixed, broken off: ${typed}`, async ({ yintu }) => {
    await yintu.open(harbour);
    const { search, names } = yintu;
    await search.fill(typed);
    await expect(names.first()).toContainText(name);
    await expect(names.first()).toContainText(pinyin);
    await search.press('Enter');
    await expect(yintu.selected(name)).toBeVisible();
  });

test('what is written in simplified characters is found in traditional ones', async ({ yintu }) => {
  await yintu.open(harbour);
  const { search, names, quotes } = yintu;
  await search.fill('雲帆');
  await expect(names.first()).toContainText('云帆科技');
  await search.fill('戰略');
  await expect(names).toHaveCount(0);
  await search.fill('遠航集團');
  await expect(names).toContainText('远航集团');
  await expect(quotes).toHaveCount(2);
  await search.press('Enter');
  await expect(yintu.selected('远航集团')).toBeVisible();
});

test('Ctrl K comes back to the field from anywhere, also while writing', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { search, canvas } = yintu;
  await canvas.focus();
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type('东港');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('沈');
  await expect(search).toHaveValue('沈');
});

test('words of a quote: what they name or state is opened, at that quote', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, search, names, quotes, details } = yintu;
  const current = details.locator('[aria-current=true]');
  await search.fill('否认以');
  await expect(names).toHaveCount(0);
  await expect(quotes).toHaveCount(1);
  await expect(yintu.said(words.searchFound(0, 1, false))).toHaveCount(1);
  await expect(quotes.locator('mark')).toHaveText('否认以');
  const relation = words.sentence('远航集团', words.relations.acquires.verb, '北辰实验室');
  await expect(quotes).toContainText(relation);
  await quotes.click();
  await expect(yintu.selected(relation)).toBeVisible();
  await expect(current).toContainText('远航集团否认以20亿元收购北辰实验室');

  await search.fill('第一家企业');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(current).toContainText('第一家企业');
  await expect(current).toBeInViewport();
});

test('one quote of five hundred is brought into view', async ({ yintu }) => {
  await yintu.open(manyQuotes);
  const { words, search, quotes, details } = yintu;
  await search.fill('句里有');
  await expect(yintu.said(words.searchFound(0, 10, true))).toHaveCount(1);
  for (const at of [321, 17]) {
    await search.fill(`第${at}句`);
    await expect(quotes).toHaveCount(1);
    await quotes.click();
    const current = details.locator('[aria-current=true]');
    await expect(current).toContainText(`第${at}句里有东港。`);
    await expect(current).toBeInViewport();
  }
});

test('what is not there is said; Escape closes the list, then empties the field', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, search } = yintu;
  await search.fill('月球');
  await expect(yintu.said(words.searchNothing)).toHaveCount(1);
  await search.press('Enter');
  await expect(yintu.details).toContainText(words.introHint);
  await search.fill('云');
  await expect(yintu.names).toHaveCount(1);
  await search.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(search).toHaveValue('云');
  await search.press('Escape');
  await expect(search).toHaveValue('');
});
