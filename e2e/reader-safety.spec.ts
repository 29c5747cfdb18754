import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { GraphDocument } from '../src/schema/graph-document.ts';
import { harbour } from './fixtures/harbour.ts';
import { UNSAFE_PARAGRAPHS, unsafe } from './fixtures/unsafe.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

/** The rules of the standard, as wherever axe looks. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openArticle(yintu: YintuPage, graph: GraphDocument): Promise<Locator> {
  await yintu.serve(JSON.stringify(graph));
  await yintu.page.goto(`./#read=${graph.attributes.articles[0]?.id}`);
  const text = yintu.page.getByRole('group', { name: yintu.words.readerText });
  await expect(text).toBeVisible();
  // The last paragraph is marked last.
  await expect(text.locator('[data-block]').last().locator('[data-entity]').first()).toBeAttached();
  return text;
}

/** Strings by their units, for a lone surrogate does not survive the way to the test. */
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** Of every block and every mark in it: where it begins in the article, and its text, unit by unit. */
async function readUnits(text: Locator, selector: string, attribute: string) {
  return text.locator(selector).evaluateAll(
    (elements, name) =>
      elements.map((element) => {
        const words = element.textContent ?? '';
        return {
          start: Number(element.getAttribute(name)),
          entity: element.getAttribute('data-entity'),
          units: Array.from({ length: words.length }, (_, i) => words.charCodeAt(i)),
        };
      }),
    attribute,
  );
}

test('an article full of markup and strange signs is text, and its marks stand where they should', async ({
  yintu,
  page,
}) => {
  const text = await openArticle(yintu, unsafe);
  const [article] = unsafe.attributes.articles;
  const source = article?.text ?? '';
  const blocks = await readUnits(text, 'p[data-block]', 'data-block');
  expect(blocks.map(({ units }) => units)).toEqual(UNSAFE_PARAGRAPHS.map(unitsOf));
  for (const { start, units } of blocks)
    expect(unitsOf(source.slice(start, start + units.length))).toEqual(units);

  const marks = await readUnits(text, '[data-at]', 'data-at');
  const mentions = unsafe.nodes
    .flatMap(({ key, attributes }) => attributes.mentions.map((mention) => ({ ...mention, entity: key })))
    .sort((a, b) => a.start - b.start);
  expect(marks).toEqual(
    mentions.map(({ start, end, entity }) => ({ start, entity, units: unitsOf(source.slice(start, end)) })),
  );

  // No element is from the text, and nothing of it has run.
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await text.locator('script, img, style, b, iframe, a').count()).toBe(0);
  expect(await page.locator('img, iframe').count()).toBe(0);
});

test('signs of direction keep to their paragraph, and long words to their column', async ({
  yintu,
  page,
}) => {
  const text = await openArticle(yintu, unsafe);
  const box = await text.boundingBox();
  for (const paragraph of await text.locator('p[data-block]').all()) {
    const bounds = await paragraph.evaluate((element) => ({
      inner: element.scrollWidth - element.clientWidth,
      bidi: getComputedStyle(element).unicodeBidi,
    }));
    expect(bounds.inner).toBeLessThanOrEqual(1);
    expect(['plaintext', 'isolate']).toContain(bounds.bidi);
  }
  expect(box).not.toBeNull();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  // What follows what was turned round is not turned round: the date stands after the byline.
  const [byline, date] = await Promise.all(
    ['作者', '2021-05-18'].map(async (words) => (await text.getByText(words).last().boundingBox())?.x ?? 0),
  );
  expect(date).toBeGreaterThan(byline ?? 0);
});

test('find in page and copying give the words as they stand in the article', async ({ yintu, page }) => {
  const text = await openArticle(yintu, harbour);
  const article = harbour.attributes.articles[0]?.text ?? '';
  // Across the ends of marks.
  expect(
    await page.evaluate(
      () => 'find' in window && (window.find as (words: string) => boolean)('云帆科技的研发中心在海湾市启用'),
    ),
  ).toBe(true);
  const line = article.split('\n')[0] ?? '';
  const copied = await selectAll(page, text.locator('p[data-block]').first());
  expect(copied).toBe(line);
  expect(article).toContain(copied);
});

for (const width of [320, 720])
  test(`at ${width} px, as a window is at ${width === 320 ? 400 : 200} % zoom, the text keeps within it`, async ({
    yintu,
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    const text = await openArticle(yintu, harbour);
    const fits = await text.evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left >= 0 && right <= window.innerWidth && element.scrollWidth <= element.clientWidth;
    });
    expect(fits).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });

test('who listens hears paragraphs and not one mark after another', async ({ yintu }) => {
  const text = await openArticle(yintu, harbour);
  await expect(text.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - heading "海湾市算力园开园" [level=2]
      - paragraph:
        - text: 林远
        - time: 2021-05-18
        - text: /.+/
      - paragraph: 5月10日，云帆科技的研发中心在海湾市启用。云帆科技的员工从40人增加到超过300人。
      - paragraph: “我们将与远航集团合作，把星河平台带到海湾市。”云帆科技总经理沈舟说。
      - paragraph: /^远航集团否认以20亿元收购北辰实验室/
  `);
});

/** What would be copied of an element that is selected, all of it. */
async function selectAll(page: Page, element: Locator): Promise<string> {
  await element.evaluate((target) => document.getSelection()?.selectAllChildren(target));
  return page.evaluate(() => document.getSelection()?.toString() ?? '');
}
