import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

test('a path reads as a chain of evidence: station, relation, quote, station …', async ({ yintu }) => {
  await yintu.open(harbour, '#path=tec.xinghe&to=loc.haiwan');
  const { words } = yintu;
  const article = yintu.selected(words.path('星河平台', '海湾市'));
  await expect(article).toContainText(words.stepsInWords(4));
  const stations = ['星河平台', '北辰实验室', '远航集团', '云帆科技', '海湾市'];
  const { develops, acquires, cooperates_with, located_in } = words.relations;
  const sentences = [
    words.sentence('北辰实验室', develops.verb, '星河平台'),
    words.sentence('远航集团', acquires.verb, '北辰实验室'),
    words.mutualSentence('云帆科技', cooperates_with.verb, '远航集团'),
    words.sentence('云帆科技', located_in.verb, '海湾市'),
  ];
  const expected = stations.flatMap((name, at) => [name, sentences[at] ?? []].flat());
  expect(await article.getByRole('link').allInnerTexts()).toEqual(expected);
  // Each step has the words that state it, with its ends marked.
  await expect(article.getByRole('figure')).toHaveCount(5);
  await expect(article.getByRole('figure').first()).toContainText('北辰实验室研发了星河平台');
  await expect(article.getByRole('figure').first().locator('mark[data-role=source]')).toHaveText(
    '北辰实验室',
  );
});

test('where a path ends is found by name, or picked on the graph, and Escape takes it back', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#entity=per.shenzhou');
  const { words, details, canvas } = yintu;
  const start = details.getByRole('button', { name: words.pathTo });
  const banner = yintu.said(words.choosePathEnd('沈舟'));
  await start.click();
  await expect(banner).toBeVisible();
  const end = details.getByRole('combobox', { name: words.pathEnd });
  await end.fill('北辰');
  await page.keyboard.press('Escape');
  await expect(banner).toHaveCount(0);
  await expect(end).toHaveCount(0);
  await expect(start).toBeFocused();
  await expect(yintu.selected('沈舟')).toBeVisible();

  await start.click();
  await end.fill('北辰');
  await expect(details.getByRole('option')).toHaveCount(1);
  await end.press('Enter');
  await expect(yintu.selected(words.path('沈舟', '北辰实验室'))).toBeVisible();
  await expect(yintu.said(words.announcePath('沈舟', '北辰实验室'))).toHaveCount(1);
  await expect(banner).toHaveCount(0);
  await page.goBack();

  // By the keyboard on the graph.
  await start.click();
  await canvas.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(yintu.selected(words.path('沈舟', '远航集团'))).toBeVisible();
  await page.goBack();

  // By a link of the list.
  await start.click();
  await yintu.show('list');
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: words.cancel }).click();
  await expect(banner).toHaveCount(0);
});

test('two ends that nothing shown connects: says so, and offers what is hidden', async ({ yintu }) => {
  await yintu.open(harbour, '#path=per.shenzhou&to=loc.haiwan&hide=org.yunfan');
  const { words, details } = yintu;
  await expect(details).toContainText(words.noPath);
  await expect(details).toContainText(words.pathBeyond);
  await details.getByRole('button', { name: words.reset }).click();
  await expect(details).toContainText(words.stepsInWords(2));
  await yintu.expectShown(8, 6);
  await yintu.open(harbour, '#path=per.shenzhou&to=loc.donggang');
  await expect(details).toContainText(words.noPath);
  await expect(details).not.toContainText(words.pathBeyond);
});
