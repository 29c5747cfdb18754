import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { GraphDocument } from '../src/schema/graph-document.ts';
import { archive } from './fixtures/archive.ts';
import { declareGraph } from './fixtures/declare-graph.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const SENTENCE = '云帆科技总经理沈舟说。';

/** The figure of a quote in the details, by its words. */
function quoteOf(yintu: YintuPage, words: string): Locator {
  return yintu.details.getByRole('figure').filter({ hasText: words });
}

/** The item of the list of quotes that is marked as the one asked for. */
function current(yintu: YintuPage): Locator {
  return yintu.details.locator('[aria-current="true"]');
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copyLink(yintu: YintuPage, page: Page, words: string): Promise<string> {
  await quoteOf(yintu, words).getByRole('button', { name: yintu.words.copyQuoteLink }).click();
  await expect(yintu.said(yintu.words.copied.link)).toBeVisible();
  return clipboard(page);
}

/** As the graph would be built of the harbour's first article after it was edited. */
function rebuilt(edit: (text: string) => string): GraphDocument {
  const [first] = harbour.attributes.articles;
  if (first === undefined) throw new Error('no article');
  return declareGraph({
    articles: [{ ...first, text: edit(first.text) }],
    entities: [
      { key: 'org.yunfan', kind: 'organisation', name: '云帆科技', at: [0, 0] },
      { key: 'loc.haiwan', kind: 'location', name: '海湾市', at: [200, 0] },
    ],
    relations: [],
  });
}

for (const locale of ['zh-CN', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a link to a quote opens the page at it, with its name selected, and stays in the address', async ({
      yintu,
      page,
      phone,
    }) => {
      await yintu.open(harbour, '#entity=org.yunfan');
      const link = await copyLink(yintu, page, SENTENCE);
      expect(new URL(link).pathname).toBe('/any/where/');
      expect(decodeURIComponent(link)).toContain(`#entity=org.yunfan&quote=2021-05-18-harbour~`);
      expect(decodeURIComponent(link)).toContain(SENTENCE);
      expect(link.length).toBeLessThan(500);

      await page.goto('about:blank');
      await page.goto(link);
      await expect(yintu.selected('云帆科技')).toBeVisible();
      await expect(current(yintu)).toContainText(SENTENCE);
      // On a phone the article has the screen.
      if (!phone) await expect(current(yintu)).toBeInViewport();
      await expect(page.locator('[data-role="passage"]').first()).toBeInViewport();
      await page.reload();
      await expect(current(yintu)).toContainText(SENTENCE);
      expect(page.url()).toBe(link);

      // Anything else that is selected is another address, from which one can go back to the quote.
      await yintu.openEntity('东港');
      await expect(current(yintu)).toHaveCount(0);
      expect(page.url()).not.toContain('quote=');
      await page.goBack();
      await expect(current(yintu)).toContainText(SENTENCE);
    });

    test('a link to what states a relation selects the relation', async ({ yintu, page }) => {
      await yintu.open(harbour, '#relation=r.located');
      const words = '云帆是海湾市请来的第一家企业！';
      const link = await copyLink(yintu, page, words);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(current(yintu)).toContainText(words);
      await expect(yintu.details.getByRole('figure')).toHaveCount(2);
    });

    test('the quote is found again where the article has become longer, and by its words after an edit', async ({
      yintu,
      page,
    }) => {
      await yintu.open(harbour, '#entity=org.yunfan');
      const words = '云帆科技的员工从40人增加到超过300人。';
      const link = await copyLink(yintu, page, words);

      await yintu.serve(JSON.stringify(rebuilt((text) => `编者按：本文有更新。\n${text}`)));
      await page.goto('about:blank');
      await page.goto(link);
      await expect(current(yintu)).toContainText(words);
      await expect(page.getByText(words.slice(0, 12)).first()).toBeInViewport();
      await expect(yintu.said('“')).toHaveCount(0);

      const edited = words.replace('超过300人', '约350人');
      await yintu.serve(JSON.stringify(rebuilt((text) => `编者按。\n${text.replace(words, edited)}`)));
      await page.reload();
      await expect(current(yintu)).toContainText(edited);
      const { quoteLink } = yintu.words;
      await expect(yintu.said(quoteLink.edited('海湾市算力园开园', words))).toBeVisible();
    });

    test('a quote that is gone is said to be gone, and its name opens all the same', async ({
      yintu,
      page,
    }) => {
      await yintu.open(harbour, '#entity=org.yunfan');
      const link = await copyLink(yintu, page, SENTENCE);
      const { quoteLink } = yintu.words;
      await yintu.serve(JSON.stringify(rebuilt((text) => text.replace(SENTENCE, '公司没有回应。'))));
      await page.goto('about:blank');
      await page.goto(link);
      await expect(yintu.selected('云帆科技')).toBeVisible();
      await expect(yintu.said(quoteLink.gone('海湾市算力园开园', SENTENCE))).toBeVisible();
      await expect(current(yintu)).toHaveCount(0);
      await expectAccessible(page);

      // Its sentence is there, but the name in the link is not in it.
      await yintu.serve(JSON.stringify(harbour));
      await page.goto('about:blank');
      await page.goto(link.replace('org.yunfan', 'loc.donggang'));
      await expect(yintu.said(quoteLink['not-quoted']('海湾市算力园开园', SENTENCE))).toBeVisible();

      await yintu.serve(JSON.stringify(archive));
      await page.goto('about:blank');
      await page.goto(link);
      await expect(yintu.said(quoteLink['no-article']('', SENTENCE))).toBeVisible();
    });

    test('an address with anything for a quote opens without it', async ({ yintu }) => {
      await yintu.open(harbour, '#entity=org.yunfan&quote=%3Cimg%20src=x%3E~~1-');
      await expect(yintu.selected('云帆科技')).toBeVisible();
      await expect(current(yintu)).toHaveCount(0);
    });

    test('a quote is copied with its citation', async ({ yintu, page }) => {
      await yintu.open(harbour, '#entity=org.yunfan');
      const { words } = yintu;
      const quote = quoteOf(yintu, SENTENCE);
      const cite = quote.getByRole('button', { name: words.citeQuote });
      await cite.focus();
      await page.keyboard.press('Enter');
      await expect(cite).toHaveAttribute('aria-expanded', 'true');
      const citations = quote.getByRole('region', { name: words.citations });
      await expect(citations).toContainText('林远. 海湾市算力园开园[EB/OL]. (2021-05-18)[');
      await expectAccessible(page);

      await citations.getByRole('button', { name: words.copyCitation(words.citationByStandard) }).click();
      await expect(yintu.said(words.copied.citation)).toBeVisible();
      expect(await clipboard(page)).toMatch(
        /^“云帆科技总经理沈舟说。”\n林远\. 海湾市算力园开园\[EB\/OL\]\. \(2021-05-18\)\[\d{4}-\d\d-\d\d\]\. http:\S+#entity=org\.yunfan&quote=\S+\.$/,
      );
      await citations.getByRole('button', { name: words.copyCitation(words.citationPlain) }).click();
      const plain = locale === 'zh-CN' ? '——林远，《海湾市算力园开园》' : ' — 林远, “海湾市算力园开园”';
      await expect.poll(() => clipboard(page)).toContain(`“${SENTENCE}”${plain}`);

      await page.keyboard.press('Escape');
      await cite.click();
      await expect(citations).toHaveCount(0);
    });

    test('where the clipboard refuses, there is a field to copy from', async ({ yintu, page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await yintu.open(harbour, '#entity=org.yunfan');
      const { words } = yintu;
      await quoteOf(yintu, SENTENCE).getByRole('button', { name: words.copyQuoteLink }).click();
      const field = yintu.details.getByRole('textbox', { name: words.copyByHand });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(/^http:\S+#entity=org\.yunfan&quote=\S+$/);
      expect(await field.evaluate((node: HTMLTextAreaElement) => node.selectionEnd)).toBeGreaterThan(100);
      await expectAccessible(page);
    });

    test('quotes stand under their articles in the order of time', async ({ yintu, page }) => {
      await yintu.open(harbour, '#entity=org.yunfan');
      const { words, details } = yintu;
      const headings = await details.getByRole('heading', { level: 4 }).allTextContents();
      expect(headings.slice(0, 2)).toEqual(['海湾市算力园开园', '算力行动计划发布']);
      await expect(details).toContainText(words.quotesIn(3));
      await expect(details).toContainText('2021-06-02');

      // Of many articles only the first stands open; the others are there, to be opened.
      await yintu.serve(JSON.stringify(archive));
      await page.goto('#entity=loc.donggang');
      await page.reload();
      const quotes = details.getByRole('listitem').getByRole('figure');
      await expect(quotes).toHaveCount(1);
      const second = details.getByRole('button', { name: '乙方公司来到东港', expanded: false });
      await second.focus();
      await page.keyboard.press('Enter');
      await expect(quotes).toHaveCount(2);
      await details.getByRole('button', { name: words.showMoreArticles(6) }).click();
      const last = details.getByRole('button', { name: '卯方公司来到东港' });
      await expect(last).toHaveAttribute('aria-expanded', 'false');
      await expectAccessible(page);
    });
  });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
