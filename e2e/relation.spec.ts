import { harbour } from './fixtures/harbour.ts';
import { marked, readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

test('a relation: its sentences with both ends and the words that say so', async ({ yintu }) => {
  await yintu.open(harbour, '#relation=r.located');
  const { words } = yintu;
  const article = yintu.selected(words.sentence('云帆科技', words.relations.located_in.verb, '海湾市'));
  const quotes = await readQuotes(article);
  expect(quotes.map((quote) => quote.text)).toEqual([
    '5月10日，云帆科技的研发中心在海湾市启用。',
    '云帆是海湾市请来的第一家企业！',
  ]);
  expect(quotes.map((quote) => ['source', 'target', 'trigger'].map((role) => marked(quote, role)))).toEqual([
    [['云帆科技'], ['海湾市'], ['启用']],
    [['云帆'], ['海湾市'], ['请来']],
  ]);
  expect(quotes[0]?.caption).toContain('海湾市算力园开园');
  expect(quotes[1]?.caption).toContain('算力行动计划发布');
  const key = article.getByRole('list', { name: words.key });
  await expect(key.getByRole('listitem')).toHaveText([
    words.marks.source,
    words.marks.target,
    words.marks.trigger,
  ]);
  await expect(article.getByRole('definition')).toHaveText([words.statuses.actual, '2021-05-10']);
});

test('what is planned says who says so, what is denied is called denied', async ({ yintu, page }) => {
  await yintu.open(harbour, '#relation=r.cooperates');
  const { words } = yintu;
  const cooperates = words.relations.cooperates_with.verb;
  const planned = yintu.selected(words.mutualSentence('云帆科技', cooperates, '远航集团'));
  const said = planned.getByRole('definition');
  await expect(said).toHaveText([words.statuses.planned, '沈舟']);
  await expect(planned.getByRole('term')).toHaveText([words.status, words.speaker]);
  const [quote] = await readQuotes(planned);
  expect(quote?.text).toBe('“我们将与远航集团合作，把星河平台带到海湾市。”');
  expect(quote?.marks.map(({ text }) => text)).toEqual(['我们', '将', '远航集团', '合作']);
  await said.getByRole('link', { name: '沈舟' }).click();
  await expect(yintu.selected('沈舟')).toBeVisible();

  await page.goto('#relation=r.acquires');
  const denied = yintu.selected(words.sentence('远航集团', words.relations.acquires.verb, '北辰实验室'));
  await expect(denied.getByRole('definition')).toHaveText([words.statuses.denied, '20亿元']);
  await page.goto('#relation=r.position');
  const position = yintu.selected(words.sentence('沈舟', words.relations.holds_position.verb, '云帆科技'));
  await expect(position.getByRole('definition')).toHaveText([words.statuses.actual, '总经理']);
});

test('the table of relations leads to the same relation', async ({ yintu }) => {
  await yintu.open(harbour);
  await yintu.show('relations');
  const { words } = yintu;
  const sentence = words.sentence('北辰实验室', words.relations.develops.verb, '星河平台');
  const row = yintu.row(words.relations.develops.name);
  await expect(row.getByRole('gridcell').first()).toHaveText('北辰实验室');
  await expect(row.getByRole('gridcell').nth(2)).toHaveText('星河平台');
  await row.click();
  await expect(yintu.selected(sentence)).toBeVisible();
  await expect(yintu.said(words.announceRelation(sentence, 1))).toHaveCount(1);
});
