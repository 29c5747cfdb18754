import { archive } from './fixtures/archive.ts';
import { COUNTS, crowd } from './fixtures/crowd.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

/** What the first column of the rows on the page says, from the top. */
async function firstColumn(yintu: YintuPage): Promise<string[]> {
  return yintu.page.getByRole('row').locator('td:first-child').allInnerTexts();
}

function head(yintu: YintuPage, name: string) {
  return yintu.page.getByRole('columnheader', { name, exact: true });
}

test('names are in the order of any column: numbers by size, words by pinyin, both ways', async ({
  yintu,
}) => {
  await yintu.open(harbour, '#view=entities');
  const { words, entityTable } = yintu;
  await expect(entityTable).toHaveAttribute('aria-rowcount', '9');
  await expect(head(yintu, words.connectionsColumn)).toHaveAttribute('aria-sort', 'descending');
  expect((await firstColumn(yintu)).slice(0, 3)).toEqual(['云帆科技', '海湾市', '北辰实验室']);

  await head(yintu, words.nameColumn).getByRole('button').click();
  await expect(head(yintu, words.nameColumn)).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(yintu, words.connectionsColumn)).toHaveAttribute('aria-sort', 'none');
  const byPinyin = [
    ...['北辰实验室', '东港', '海湾市', '海湾市算力行动计划'],
    ...['沈舟', '星河平台', '远航集团', '云帆科技'],
  ];
  expect(await firstColumn(yintu)).toEqual(byPinyin);
  await yintu.page.keyboard.press('Enter');
  await expect(head(yintu, words.nameColumn)).toHaveAttribute('aria-sort', 'descending');
  expect(await firstColumn(yintu)).toEqual(byPinyin.toReversed());
});

test('a table is narrowed by words; that changes nothing else, and there is a way back', async ({
  yintu,
}) => {
  await yintu.open(harbour, '#view=relations');
  const { words, relationTable, page } = yintu;
  const box = page.getByRole('searchbox', { name: words.narrowTable });
  await expect(yintu.said(words.rowCount(6))).toHaveCount(1);
  await box.fill(`云帆 ${words.statuses.planned}`);
  await expect(yintu.said(words.narrowedTo(1, 6))).toHaveCount(1);
  await expect(relationTable.getByRole('row')).toHaveCount(1 + 1);
  await yintu.expectShown(8, 6);

  await box.fill('没有这个');
  const message = yintu.said(words.narrowedAway('没有这个'));
  await expect(message).toContainText(words.narrowedAwayHelp);
  await message.getByRole('button', { name: words.widenTable }).click();
  await expect(relationTable.getByRole('row')).toHaveCount(1 + 6);
  await expect(box).toHaveValue('');
});

test('what the filter leaves of relations is nothing: the table says so', async ({ yintu }) => {
  await yintu.open(harbour, '#view=relations&dates=1990..1991');
  await expect(yintu.said(yintu.words.noRelationsShown)).toBeVisible();
});

test('columns are chosen in a menu and remembered', async ({ yintu, page }) => {
  await yintu.open(harbour, '#view=entities');
  const { words } = yintu;
  await expect(head(yintu, words.nameColumn)).toBeVisible();
  await page.getByRole('button', { name: words.columns }).click();
  const menu = page.getByRole('menu');
  const item = (name: string) => menu.getByRole('menuitemcheckbox', { name, exact: true });
  await expect(item(words.nameColumn)).toBeDisabled();
  for (const name of [words.mentionsColumn, words.firstNamedColumn, words.articlesColumn, words.kindColumn])
    await item(name).click();
  await item(words.aliases).click();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  const expectChosen = async () => {
    await expect(head(yintu, words.aliases)).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText([
      words.nameColumn,
      words.connectionsColumn,
      words.aliases,
    ]);
  };
  await expectChosen();
  await expect(yintu.row('北辰实验室').getByRole('gridcell').last()).toHaveText('北辰');
  await page.reload();
  await expectChosen();
});

test('relations say what the text says of them, and their first passage word by word', async ({
  yintu,
  page,
  phone,
}) => {
  test.skip(phone, 'there is room for three columns only');
  await page.setViewportSize({ width: 2200, height: 900 });
  await yintu.open(harbour, '#view=relations');
  const { words } = yintu;
  await page.getByRole('button', { name: words.columns }).click();
  await page.getByRole('menuitemcheckbox', { name: words.firstQuoteColumn }).click();
  await page.keyboard.press('Escape');
  await expect(yintu.row('北辰实验室').first().getByRole('gridcell')).toHaveText([
    '远航集团',
    words.relations.acquires.name,
    '北辰实验室',
    words.statuses.denied,
    '',
    '1',
    '20亿元',
    '',
    '远航集团否认以20亿元收购北辰实验室（简称北辰）；',
  ]);
  await expect(yintu.row(words.statuses.planned).getByRole('gridcell', { name: '沈舟' })).toBeVisible();
});

test('rows are selected by click, with Control and with Shift, as on the graph', async ({
  yintu,
  page,
  phone,
}) => {
  test.skip(phone, 'there is neither Control nor Shift');
  await yintu.open(harbour, '#view=entities');
  const { words, entityTable } = yintu;
  const selected = entityTable.getByRole('row', { selected: true });
  await yintu.row('海湾市').first().click();
  await expect(yintu.selected('海湾市')).toBeVisible();
  await yintu.row('沈舟').click({ modifiers: ['Control'] });
  await expect(yintu.details).toContainText(words.several(2));
  await expect(selected).toHaveCount(2);
  await yintu.row('沈舟').click({ modifiers: ['Control'] });
  await expect(yintu.selected('海湾市')).toBeVisible();
  await yintu.row('云帆科技').click();
  await entityTable
    .getByRole('row')
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(4);
  await expect(page).toHaveURL(/entity=.*&entity=.*&entity=.*&entity=/);
  await page.keyboard.press('Escape');
  await expect(selected).toHaveCount(0);
});

test('the keyboard walks rows and cells, adds with Space and opens with Enter', async ({ yintu, page }) => {
  await yintu.open(harbour, '#view=entities');
  const { words, entityTable } = yintu;
  const rows = entityTable.getByRole('row');
  await head(yintu, words.connectionsColumn).getByRole('button').focus();
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(yintu.selected('海湾市')).toBeVisible();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(yintu.details).toContainText(words.several(2));
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(rows.nth(2).getByRole('gridcell').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.nth(2).getByRole('gridcell').last()).toBeFocused();
  // One stop for Tab, wherever one has been.
  await expect(entityTable.locator('[tabindex="0"]')).toHaveCount(1);
});

test('ten thousand names: few rows are on the page, all are counted, and the selected one is scrolled to', async ({
  yintu,
  page,
}) => {
  test.slow();
  await yintu.open(crowd, '#view=entities');
  const { words, entityTable } = yintu;
  // The canvas behind the table is drawn first, which takes long without a graphics card.
  await expect(entityTable).toHaveAttribute('aria-rowcount', `${COUNTS.entities + 1}`, { timeout: 40_000 });
  expect(await entityTable.getByRole('row').count()).toBeLessThan(80);
  await head(yintu, words.nameColumn).getByRole('button').click();
  await entityTable.getByRole('row').nth(1).focus();
  await page.keyboard.press('End');
  const last = entityTable.locator(`[aria-rowindex="${COUNTS.entities + 1}"]`);
  await expect(last).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(last).not.toBeFocused();
  await expect(entityTable.locator(':focus')).toHaveCount(1);

  // Scrolled away, the row takes the focus to the table, and the next key goes on from it.
  await page.keyboard.press('Home');
  await expect(entityTable.getByRole('row').nth(1)).toBeFocused();
  await entityTable.evaluate((table) => table.parentElement?.parentElement?.scrollTo(0, 40_000));
  await expect(entityTable).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(entityTable.locator('[aria-rowindex="3"]')).toBeFocused();

  await page.goto('#view=entities&entity=e.7777');
  await expect(entityTable.getByRole('row', { selected: true })).toBeInViewport();
  await yintu.show('relations');
  await expect(yintu.relationTable).toHaveAttribute('aria-rowcount', `${COUNTS.relations + 1}`);
  await page.goto('#view=relations&relation=r.29999');
  await expect(yintu.relationTable.getByRole('row', { selected: true })).toBeInViewport();
});

test('several articles: when a name was first written of, and in how many', async ({ yintu, phone }) => {
  test.skip(phone, 'there is room for three columns only');
  await yintu.open(archive, '#view=entities');
  const { words } = yintu;
  await expect(head(yintu, words.firstNamedColumn)).toBeVisible();
  await expect(head(yintu, words.articlesColumn)).toBeVisible();
});
