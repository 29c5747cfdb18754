import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

test('kinds and relation types are counted, and switching them off leaves out what they stand for', async ({
  yintu,
}) => {
  await yintu.open(harbour);
  await yintu.openFilter();
  const { words, filter } = yintu;
  const kinds = filter.getByRole('group', { name: words.kindsHeading });
  const types = filter.getByRole('group', { name: words.typesHeading });
  await expect(kinds.getByRole('checkbox', { checked: true })).toHaveCount(5);
  await expect(types.getByRole('checkbox', { checked: true })).toHaveCount(6);
  await expect(kinds.getByRole('checkbox', { name: `${words.kinds.organisation} 3` })).toBeVisible();
  await expect(kinds.getByRole('checkbox', { name: `${words.kinds.location} 2` })).toBeVisible();
  await expect(types.getByRole('checkbox', { name: `${words.relations.located_in.name} 1` })).toBeVisible();

  await kinds.getByRole('checkbox', { name: words.kinds.location }).uncheck();
  await yintu.expectShown(6, 4);
  await expect(yintu.page.getByText(words.shownOf(6, 8))).toBeVisible();
  // No relation of that type is left between names that are shown.
  await expect(types.getByRole('checkbox', { name: `${words.relations.located_in.name} 0` })).toBeVisible();
  await types.getByRole('checkbox', { name: words.relations.acquires.name }).uncheck();
  await yintu.expectShown(6, 3);
  await filter.getByRole('checkbox', { name: words.onlyConnected }).check();
  await yintu.expectShown(5, 3);

  await filter.getByRole('button', { name: words.reset }).click();
  await yintu.expectShown(8, 6);
  await expect(filter.getByRole('checkbox', { name: words.onlyConnected })).not.toBeChecked();
});

test('a filter that lets nothing through says so, and there is a way back', async ({ yintu }) => {
  await yintu.open(harbour);
  await yintu.openFilter();
  const { words, filter } = yintu;
  await filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
  const message = yintu.said(words.nothingVisible);
  await expect(message).toContainText(words.nothingVisibleHelp);
  await yintu.expectShown(0, 0);
  await message.getByRole('button', { name: words.reset }).click();
  await yintu.expectShown(8, 6);
  await filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
  await filter.getByRole('button', { name: `${words.kindsHeading}: ${words.all}` }).click();
  await yintu.expectShown(8, 6);
});

test('what is selected can still be read when the filter hides it, and says that it is hidden', async ({
  yintu,
}) => {
  await yintu.open(harbour, '#entity=per.shenzhou');
  const { words } = yintu;
  await yintu.openFilter();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.person }).uncheck();
  await yintu.expectShown(7, 5);
  // On a phone the filter stands where the details stood.
  if (!(await yintu.details.isVisible())) await yintu.button(words.collapseFilter).click();
  await expect(yintu.selected('沈舟')).toContainText(words.hiddenByFilter);
});

test('list and graph show the same, whatever the filter', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words, list } = yintu;
  await yintu.show('list');
  await expect(list.getByRole('listitem')).toHaveCount(8);
  await expect(list.getByRole('row')).toHaveCount(1 + 6);
  await yintu.openFilter();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.organisation }).uncheck();
  await yintu.expectShown(5, 1);
  await expect(list.getByRole('listitem')).toHaveCount(5);
  await expect(list.getByRole('row')).toHaveCount(1 + 1);
  await expect(list.getByRole('list', { name: words.kinds.organisation })).toHaveCount(0);

  await yintu.show('canvas');
  await expect(list).toHaveCount(0);
  await expect(yintu.canvas).toBeVisible();
  await yintu.expectShown(5, 1);
  // What is chosen in the graph is what the list marks.
  await yintu.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await yintu.show('list');
  await expect(list.getByRole('listitem').and(page.locator('[aria-current=true]'))).toContainText('海湾市');
});
