import { archive } from './fixtures/archive.ts';
import { star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { drawnExtent } from './pictures.ts';
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

test('what is planned or denied can be left out, and each part is named over the graph and taken back there', async ({
  yintu,
}) => {
  await yintu.open(harbour);
  const { words, filter, page } = yintu;
  const active = page.getByRole('list', { name: words.activeFilter });
  await expect(active).toHaveCount(0);
  await yintu.openFilter();
  const statuses = filter.getByRole('group', { name: words.statusHeading });
  await expect(statuses.getByRole('checkbox', { name: `${words.statuses.actual} 4` })).toBeVisible();
  await statuses.getByRole('checkbox', { name: words.statuses.planned }).uncheck();
  await yintu.expectShown(8, 5);
  await filter.getByRole('checkbox', { name: words.kinds.location }).uncheck();
  await yintu.expectShown(6, 3);
  await expect(statuses.getByRole('checkbox', { name: `${words.statuses.actual} 2` })).toBeVisible();

  const planned = words.takeBack(words.hiddenOnes(words.statuses.planned));
  const places = words.takeBack(words.hiddenOnes(words.kinds.location));
  await active.getByRole('button', { name: planned }).click();
  await yintu.expectShown(6, 4);
  await expect(active.getByRole('button', { name: planned })).toHaveCount(0);
  await expect(active.getByRole('button', { name: places })).toBeVisible();
  await active.getByRole('button', { name: words.reset }).click();
  await yintu.expectShown(8, 6);
  await expect(active).toHaveCount(0);
});

test('a section can be folded away', async ({ yintu }) => {
  await yintu.open(harbour);
  await yintu.openFilter();
  const { words, filter } = yintu;
  const kinds = filter.getByRole('group', { name: words.kindsHeading });
  await kinds.getByRole('button', { name: words.kindsHeading, exact: true }).click();
  await expect(kinds.getByRole('checkbox')).toHaveCount(0);
  await kinds.getByRole('button', { name: words.kindsHeading, exact: true }).click();
  await expect(kinds.getByRole('checkbox')).toHaveCount(5);
});

test('a range of dates is chosen by keyboard, says itself in words, and is one step to undo', async ({
  yintu,
  page,
}) => {
  await yintu.open(archive);
  await yintu.openFilter();
  const { words, filter } = yintu;
  const dates = filter.getByRole('group', { name: words.datesHeading });
  const [from, to] = [words.datesEarliest, words.datesLatest].map((name) =>
    dates.getByRole('slider', { name, exact: true }),
  );
  await expect(dates).toContainText(words.datesAny);
  await expect(dates).toContainText(words.undatedIn(4));
  await from?.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(from ?? dates).toHaveAttribute('aria-valuetext', '2019-01');
  await expect(dates).toContainText(words.datesSince('2019-01'));
  await expect(dates).toContainText(words.undatedOut(4));
  await yintu.expectShown(15, 8);
  await to?.focus();
  // A key that is held is one change: the graph follows when it is let go.
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('ArrowLeft');
  await expect(dates).toContainText('2019-01 – 2019-03');
  await yintu.expectShown(15, 8);
  await page.keyboard.up('ArrowLeft');
  await yintu.expectShown(15, 3);
  await yintu.button(words.undo).click();
  await yintu.expectShown(15, 8);
  await yintu.button(words.takeBack(words.datesSince('2019-01'))).click();
  await yintu.expectShown(15, 14);
});

test('names can be left out for how often they are mentioned and how many relations they have', async ({
  yintu,
  page,
}) => {
  await yintu.open(archive);
  await yintu.openFilter();
  const { words, filter } = yintu;
  const quotes = filter.getByRole('slider', { name: words.leastQuotes });
  await expect(quotes).toHaveAttribute('aria-valuetext', new RegExp(words.namesLeft(15)));
  await quotes.fill('1');
  await expect(quotes).toHaveAttribute('aria-valuetext', new RegExp(words.namesLeft(1)));
  await yintu.expectShown(1, 0);
  await yintu.button(words.takeBack(words.quotesAtLeast(2))).click();
  await yintu.expectShown(15, 14);
  await filter.getByRole('slider', { name: words.leastConnections }).focus();
  await page.keyboard.press('End');
  await yintu.expectShown(1, 0);
  await expect(filter.getByRole('checkbox', { name: words.onlyConnected })).toBeChecked();
});

test('of many articles some are searched for, and shown or left out together', async ({ yintu }) => {
  await yintu.open(archive);
  await yintu.openFilter();
  const { words, filter } = yintu;
  const articles = filter.getByRole('group', { name: words.articlesHeading });
  await expect(articles.getByRole('checkbox')).toHaveCount(6);
  await articles.getByRole('button', { name: words.showMore(8) }).click();
  await expect(articles.getByRole('checkbox')).toHaveCount(14);
  await articles.getByRole('button', { name: `${words.articlesHeading}: ${words.none}` }).click();
  await yintu.expectShown(0, 0);
  await articles.getByRole('searchbox', { name: words.articleSearch }).fill('丁方');
  await articles.getByRole('checkbox', { name: '丁方公司来到东港 2019-02 2' }).check();
  await yintu.expectShown(2, 1);
  await expect(yintu.button(words.takeBack(words.onlyArticle('丁方公司来到东港')))).toBeVisible();
  await articles.getByRole('searchbox', { name: words.articleSearch }).fill('没有');
  await expect(articles).toContainText(words.articleNone);
});

test('what is filtered out can stay in grey: seen, not pointed at, and in no list', async ({
  yintu,
  page,
}) => {
  const { canvas, words } = yintu;
  const width = async () => (await drawnExtent(canvas))?.width ?? 0;
  await yintu.open(star, '#without=location');
  await expect.poll(width).toBeGreaterThan(0);
  const alone = await width();
  await yintu.openFilter();
  await yintu.filter.getByRole('checkbox', { name: words.greyHidden }).check();
  await expect.poll(width).toBeGreaterThan(alone * 1.5);
  await expect(page).toHaveURL(/hidden=grey/);

  await page.goto('about:blank');
  await yintu.open(star, '#without=organisation&hidden=grey');
  await yintu.expectShown(4, 0);
  await expect.poll(width).toBeGreaterThan(alone * 1.5);
  const stage = await canvas.boundingBox();
  const drawn = await drawnExtent(canvas);
  if (stage === null || drawn === null) throw new Error('nothing is drawn');
  const hub = { x: stage.x + drawn.left + drawn.width / 2, y: stage.y + drawn.top + drawn.height / 2 };
  await page.mouse.click(hub.x, hub.y);
  await expect(yintu.details).toContainText(words.introHint);
  await yintu.button(words.takeBack(words.hiddenOnes(words.kinds.organisation))).click();
  await yintu.expectShown(5, 4);
  await page.mouse.click(hub.x, hub.y);
  await expect(yintu.selected('天枢公司')).toBeVisible();
});

test('where focus and hiding by hand leave nothing, that is said and can be undone', async ({ yintu }) => {
  await yintu.open(star, '#around=org.hub&hide=org.hub&hide=loc.0&hide=loc.1&hide=loc.2&hide=loc.3');
  const { words } = yintu;
  const message = yintu.said(words.nothingVisible);
  await expect(message).toContainText(words.nothingVisibleByHand);
  await expect(yintu.button(words.takeBack(words.onlyAround('天枢公司', 1)))).toBeVisible();
  await yintu.button(words.takeBack(words.hiddenByHand(5))).click();
  await yintu.expectShown(5, 4);
  await yintu.button(words.undo).click();
  await message.getByRole('button', { name: words.reset }).click();
  await yintu.expectShown(5, 4);
  await yintu.openFilter();
  await yintu.filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
  await message.getByRole('button', { name: words.undo }).click();
  await yintu.expectShown(5, 4);
});
