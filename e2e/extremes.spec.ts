import { longNames, MANY, manyQuotes } from './fixtures/extremes.ts';
import { expect, test } from './test.ts';

test('five hundred quotes come in steps, and all of them come', async ({ yintu }) => {
  await yintu.open(manyQuotes, '#entity=loc.donggang');
  const article = yintu.selected('东港');
  const quotes = article.getByRole('figure');
  await expect(article.getByRole('heading', { name: `${yintu.words.quotesHeading} ${MANY}` })).toBeVisible();
  expect(await quotes.count()).toBeLessThan(50);
  await yintu.showAll(article);
  await expect(quotes).toHaveCount(MANY);
  await expect(quotes.last()).toContainText(`第${MANY}句里有东港。`);
});

test('names longer than any line leave the page as wide as it is', async ({ yintu, page }) => {
  await yintu.open(longNames);
  const { words } = yintu;
  const [source = '', target = ''] = longNames.nodes.map(({ attributes }) => attributes.name);
  const expectNoOverflow = async () => {
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const panels = [...document.querySelectorAll('aside, main')].filter(
        (e) => e.scrollWidth > e.clientWidth + 1,
      );
      return { page: scrollWidth - clientWidth, panels: panels.map((e) => e.getAttribute('aria-label')) };
    });
    expect(wider).toEqual({ page: 0, panels: [] });
    for (const name of [words.exportMenu, words.keys])
      await expect(yintu.button(name)).toBeInViewport({ ratio: 1 });
  };
  await expectNoOverflow();
  await page.goto('#entity=org.long');
  await expect(yintu.selected(source).getByRole('heading', { level: 2, name: source })).toBeVisible();
  await expectNoOverflow();
  await page.goto('#relation=r.long');
  await expect(yintu.selected(words.sentence(source, words.relations.located_in.verb, target))).toBeVisible();
  await expectNoOverflow();
  for (const view of ['entities', 'relations', 'outline'] as const) {
    await yintu.show(view);
    await expect(page.getByRole('main').getByText(target).first()).toBeVisible();
    await expectNoOverflow();
  }
  await yintu.search.fill('国际');
  await expect(yintu.names).toContainText(source);
  await expectNoOverflow();
});
