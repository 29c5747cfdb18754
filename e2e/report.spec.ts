import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { renderReport } from '../src/cli/report/render-report.ts';
import { type ReportDocument, reportDocumentSchema } from '../src/cli/report/report-document.ts';
import { expect, test } from './test.ts';

const PROGRAM = fileURLToPath(new URL('../src/cli/yintu.ts', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../data/articles/2019-02-25-shanghai-city-brain.md', import.meta.url));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A report as the command writes it, in a folder of the test's own. */
async function buildReport(folder: string): Promise<{ report: ReportDocument; address: string }> {
  const report = join(folder, 'report');
  await new Promise<void>((done, failed) => {
    const args = ['build', ARTICLE, '--out', join(folder, 'graph.json'), '--report', `${report}.html`];
    execFile(process.execPath, ['--import', import.meta.resolve('tsx'), PROGRAM, ...args], (error) =>
      error === null ? done() : failed(error),
    );
  });
  return {
    report: reportDocumentSchema.parse(JSON.parse(await readFile(`${report}.json`, 'utf8'))),
    address: pathToFileURL(`${report}.html`).href,
  };
}

test('the report of the article can be read, checked and switched', async ({ page }, testInfo) => {
  const { report, address } = await buildReport(testInfo.outputPath('build'));
  const [article] = report.articles;
  if (article === undefined) throw new Error('the article was not read');
  await page.goto(address);

  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(article.title);
  const text = page.locator('.text');
  expect(await text.evaluate((element) => element.textContent)).toBe(await readFile(ARTICLE, 'utf8'));
  const marked = await text
    .locator('a.mention')
    .evaluateAll((links) => links.map((link) => link.textContent));
  expect(marked).toEqual(article.mentions.map((mention) => mention.text));

  const relations = page.getByRole('table', { name: /文中陈述的关系/ });
  await expect(relations.getByRole('row')).toHaveCount(article.relations.length + 1);
  for (const { evidence } of article.relations.slice(0, 10))
    for (const { text: words } of evidence) await expect(relations).toContainText(words);

  await text.locator('a.mention', { hasText: '商汤科技' }).first().click();
  await expect(page.locator('tr:target')).toContainText('商汤科技');
  await expect(page.locator('tr:target')).toBeInViewport();

  await page.getByRole('checkbox').check();
  const reason = () =>
    text
      .locator('.because-lexicon')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(await reason()).toBe('"词表"');
  await page.getByRole('radio', { name: 'English' }).check();
  expect(await reason()).toBe('"lexicon"');
  await expect(page.getByRole('heading', { name: 'Relations', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: '关系', exact: true })).toBeHidden();
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

test('axe finds nothing in the report, light in Chinese and dark in English', async ({ page }, testInfo) => {
  // Every sign of the article is looked at for its contrast.
  test.slow();
  const { address } = await buildReport(testInfo.outputPath('build'));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  expect.soft(await violations(page), 'light, Chinese').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('checkbox').check();
  await page.getByRole('radio', { name: 'English' }).check();
  expect.soft(await violations(page), 'dark, English, with reasons').toEqual([]);
});

/** A report of a text in which nothing was found. */
function reportOf(title: string): ReportDocument {
  const article = {
    article: 'a',
    title,
    byline: title,
    publishedAt: null,
    source: 'a.txt',
    sha256: '',
    characters: 0,
    sentences: 0,
    mentions: [],
    entities: [],
    relations: [],
    facts: [],
    furniture: [],
    refusedMentions: [],
    refusedRelations: [],
  };
  return {
    format: 'yintu-report',
    version: 1,
    entities: {},
    relations: {},
    diagnostics: [],
    curation: [],
    refusedJoins: [],
    articles: [article],
  };
}

test('a browser reads any text back as it was', async ({ page }) => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '</p>', '&amp;', '"', '\u202e', '\r\n', '\r', '\n', '😀'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      await page.setContent(renderReport(reportOf(text), new Map([['a', text]])));
      for (const place of ['.text', 'h2'])
        expect(await page.locator(place).evaluate((element) => element.textContent)).toBe(text);
      expect(await page.locator('script').count()).toBe(0);
    }),
    { numRuns: 30 },
  );
});
