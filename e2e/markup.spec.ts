import { MARKUP, MARKUP_SENTENCE, markup } from './fixtures/markup.ts';
import { readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

test('markup in names, titles and texts is shown letter by letter and never run', async ({ yintu, page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/\/any\/where\/(assets\/[\w.-]+|graph\.json|favicon\.svg)?$/.test(new URL(request.url()).pathname))
      foreign.push(request.url());
  });
  await yintu.open(markup);
  const { words, details } = yintu;
  await expect(details.getByRole('heading', { name: MARKUP.title })).toBeVisible();
  await expect(details.getByText(MARKUP.byline, { exact: true })).toBeVisible();

  const entity = await yintu.openEntity(MARKUP.organisation);
  await expect(entity.getByRole('definition')).toContainText(MARKUP.alias);
  await expect(entity.getByRole('definition')).toContainText('<i>because</i>');
  await expect(entity.getByText('<u>数字</u>')).toBeVisible();
  const [quote] = await readQuotes(entity);
  expect(quote?.text).toBe(MARKUP_SENTENCE.slice(0, quote?.text.length));
  expect(quote?.marks.map(({ text }) => text)).toContain(MARKUP.organisation);

  const sentence = words.sentence(MARKUP.organisation, words.relations.located_in.verb, MARKUP.location);
  await entity.getByRole('link', { name: words.openRelationLabel(sentence) }).click();
  await expect(
    yintu.selected(sentence).getByRole('definition').filter({ hasText: MARKUP.position }),
  ).toBeVisible();
  await yintu.show('relations');
  await expect(yintu.relationTable.getByText(MARKUP.location, { exact: true })).toBeVisible();
  await yintu.show('outline');
  await expect(yintu.outline.getByText(MARKUP.location, { exact: true }).first()).toBeVisible();
  await yintu.openFile('<img src=x onerror=alert(1)>.json', '<script>');
  await expect(yintu.said('<img src=x onerror=alert(1)>.json')).toHaveCount(1);

  // Whatever markup had been taken for markup would have run, asked for something or become an element.
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(
    await page.evaluate(() => document.querySelectorAll('img, iframe, [onload], [onerror]').length),
  ).toBe(0);
  expect(foreign).toEqual([]);
});
