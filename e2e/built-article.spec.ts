import type { GraphDocument } from '../src/schema/graph-document.ts';
import { expectWholeSentence, marked, readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

function textOf(
  graph: GraphDocument,
  { article, start, end }: { article: string; start: number; end: number },
) {
  const found = graph.attributes.articles.find(({ id }) => id === article);
  return found?.text.slice(start, end) ?? '';
}

test('every mention of every entity can be read in a whole sentence of the article', async ({
  yintu,
  built,
  page,
}) => {
  const [source] = built.attributes.articles;
  expect(built.nodes.length).toBeGreaterThan(20);
  await yintu.open();
  for (const { key, attributes } of built.nodes) {
    await page.goto(`#entity=${encodeURIComponent(key)}`);
    const article = yintu.selected(attributes.name);
    await expect(article).toBeVisible();
    await yintu.showAll(article);
    // Figures are folded away, so that these are the quotes of its mentions.
    const quotes = await readQuotes(article);
    expect(quotes.flatMap((quote) => marked(quote, 'mention'))).toEqual(
      [...attributes.mentions].sort((a, b) => a.start - b.start).map((mention) => textOf(built, mention)),
    );
    for (const { text, caption } of quotes) {
      if (!text.startsWith('…') && !text.endsWith('…')) expectWholeSentence(text, source?.text ?? '');
      expect(caption).toContain(source?.title);
    }
  }
});

test('every relation opens at evidence with its trigger words marked', async ({ yintu, built, page }) => {
  const names = new Map(built.nodes.map(({ key, attributes }) => [key, attributes.name]));
  expect(built.edges.length).toBeGreaterThan(10);
  await yintu.open();
  for (const { key, source, target, attributes } of built.edges) {
    await page.goto(`#relation=${encodeURIComponent(key)}`);
    const heading = yintu.details.getByRole('heading', { level: 2 });
    await expect(heading).toContainText(names.get(source) ?? '');
    await expect(heading).toContainText(names.get(target) ?? '');
    await expect(yintu.details.getByRole('definition').first()).toHaveText(
      yintu.words.statuses[attributes.status],
    );
    await yintu.showAll(yintu.details);
    const quotes = await readQuotes(yintu.details);
    const triggers = quotes.flatMap((quote) => marked(quote, 'trigger')).join('');
    const words = quotes.map(({ text }) => text).join('\n');
    for (const evidence of attributes.evidence) {
      const article = { article: evidence.article };
      for (const trigger of evidence.triggers)
        expect(triggers).toContain(textOf(built, { ...article, ...trigger }));
      if (evidence.source !== undefined)
        expect(words).toContain(textOf(built, { ...article, ...evidence.source }));
      if (evidence.target !== undefined)
        expect(words).toContain(textOf(built, { ...article, ...evidence.target }));
    }
  }
});
