import { harbour } from './fixtures/harbour.ts';
import { marked, readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

test('an entity from the list: kind, other names, figures, and every sentence that names it', async ({
  yintu,
}) => {
  await yintu.open(harbour);
  await yintu.show('list');
  await yintu.list.getByRole('list', { name: yintu.words.kinds.organisation }).getByText('云帆科技').click();
  const { words } = yintu;
  const article = yintu.selected('云帆科技');
  await expect(article.getByRole('heading', { level: 2, name: '云帆科技' })).toBeVisible();
  await expect(article).toContainText(words.kinds.organisation);
  await expect(article.getByRole('term').filter({ hasText: words.aliases })).toBeVisible();
  await expect(article.getByRole('definition').filter({ hasText: '云帆' })).toContainText('文中说明');
  await expect(yintu.said(words.announceEntity(words.kinds.organisation, '云帆科技', 3, 4, 3))).toHaveCount(
    1,
  );

  // The figure opens at its own words, so it is the first of the quotes.
  await article.getByText('超过300人').first().click();
  await yintu.showAll(article);
  const [figure, ...quotes] = await readQuotes(article);
  expect(figure?.text).toBe('云帆科技的员工从40人增加到超过300人。');
  expect(figure?.marks.map(({ text }) => text)).toEqual(['员工从40人增加到超过300人']);

  expect(quotes.map((quote) => [quote.text, marked(quote, 'mention')])).toEqual([
    ['5月10日，云帆科技的研发中心在海湾市启用。', ['云帆科技']],
    ['云帆科技的员工从40人增加到超过300人。', ['云帆科技']],
    ['云帆科技总经理沈舟说。', ['云帆科技']],
    ['云帆是海湾市请来的第一家企业！', ['云帆']],
  ]);
  expect(quotes[0]?.caption).toContain('海湾市算力园开园');
  expect(quotes[0]?.caption).toContain('林远');
  expect(quotes[0]?.caption).toContain('2021-05-18');
  expect(quotes[3]?.caption).toContain('算力行动计划发布');
  expect(quotes[3]?.caption).toContain('2021-06-02');
  expect(quotes[3]?.caption).not.toContain('林远');
});

for (const locale of ['zh-CN', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale });
    test('an alias that the text declares opens at the words that declare it, by pointer and by keyboard', async ({
      yintu,
      page,
    }) => {
      await yintu.open(harbour, '#entity=org.beichen');
      const article = yintu.selected('北辰实验室');
      const alias = article.getByRole('button', { name: `北辰 ${yintu.words.aliasReasons.declared}` });
      const declared = article.getByRole('definition').getByRole('figure');
      await expect(alias).toHaveAttribute('aria-expanded', 'false');
      await expect(declared).toHaveCount(0);

      await alias.click();
      await expect(alias).toHaveAttribute('aria-expanded', 'true');
      await expect(declared).toBeVisible();
      const [quote] = await readQuotes(article.getByRole('definition'));
      expect(quote?.text).toBe('远航集团否认以20亿元收购北辰实验室（简称北辰）；');
      expect(quote && marked(quote, 'mention')).toEqual(['北辰实验室（简称北辰）']);
      expect(quote?.caption).toContain('海湾市算力园开园');

      await page.keyboard.press('Enter');
      await expect(declared).toHaveCount(0);
      await page.keyboard.press('Space');
      await expect(declared).toBeVisible();
    });
  });

test('an alias that no text declares has nothing to open', async ({ yintu }) => {
  await yintu.open(harbour, '#entity=loc.haiwan');
  const article = yintu.selected('海湾市');
  await expect(article.getByRole('definition').filter({ hasText: '湾城' })).toBeVisible();
  await expect(article.getByRole('button', { name: '湾城' })).toHaveCount(0);
});

test('its relations say their type and direction, each leads to the other end and to its source', async ({
  yintu,
}) => {
  await yintu.open(harbour, '#entity=org.yunfan');
  const { words } = yintu;
  const article = yintu.selected('云帆科技');
  const rows = article
    .getByRole('listitem')
    .filter({ has: yintu.page.getByText(words.openRelation, { exact: true }) });
  await expect(rows).toHaveCount(3);
  for (const heading of [
    words.relations.located_in.outgoing,
    words.relations.holds_position.incoming,
    words.relations.cooperates_with.outgoing,
  ])
    await expect(article.getByRole('heading', { level: 4, name: heading, exact: true })).toBeVisible();
  await expect(rows.filter({ hasText: '海湾市' })).toContainText('2021-05-10');
  await expect(rows.filter({ hasText: '远航集团' })).toContainText(words.statuses.planned);
  await expect(rows.filter({ hasText: '沈舟' })).toContainText('总经理');

  await rows.filter({ hasText: '海湾市' }).getByRole('link', { name: '海湾市', exact: true }).click();
  const place = yintu.selected('海湾市');
  await expect(place).toBeVisible();
  await expect(
    place.getByRole('heading', { level: 4, name: words.relations.located_in.incoming, exact: true }),
  ).toBeVisible();
});

test('a name that the text connects with nothing says so, and is quoted all the same', async ({ yintu }) => {
  await yintu.open(harbour, '#entity=loc.donggang');
  const article = yintu.selected('东港');
  await expect(article).toContainText(yintu.words.noRelations);
  expect((await readQuotes(article)).map(({ text }) => text)).toEqual(['东港另有打算。']);
});

test('from entity to relation to entity and back, by the browser’s own back and forward', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words } = yintu;
  const located = words.sentence('云帆科技', words.relations.located_in.verb, '海湾市');
  const entity = await yintu.openEntity('云帆科技');
  await entity.getByRole('link', { name: words.openRelationLabel(located) }).click();
  await expect(yintu.selected(located)).toBeVisible();
  await yintu.selected(located).getByRole('link', { name: '海湾市' }).click();
  await expect(yintu.selected('海湾市')).toBeVisible();

  await page.goBack();
  await expect(yintu.selected(located)).toBeVisible();
  await page.goBack();
  await expect(yintu.selected('云帆科技')).toBeVisible();
  await page.goBack();
  await expect(yintu.details).toContainText(words.introHint);
  await page.goForward();
  await expect(yintu.selected('云帆科技')).toBeVisible();
  await yintu.details.getByRole('link', { name: words.back }).click();
  await expect(yintu.details).toContainText(words.introHint);
  expect(new URL(page.url()).hash).toBe('');
});
