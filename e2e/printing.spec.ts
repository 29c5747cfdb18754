import type { Page } from '@playwright/test';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const FIRST = '2021-05-18-harbour';

/** Waits until the page is ready to be printed, and shows it as on paper. */
async function showPrinted(yintu: YintuPage, hash: string): Promise<void> {
  await yintu.serve(JSON.stringify(harbour));
  await yintu.page.goto(`./${hash}`);
  await expect(
    yintu.canvas.or(yintu.page.getByRole('group', { name: yintu.words.readerText })).first(),
  ).toBeVisible();
  await yintu.page.emulateMedia({ media: 'print' });
  await expect(yintu.page.getByText(yintu.words.printedAddress)).toBeVisible();
}

/** A PDF of the page: how many pages it has, its title, and how many rows of tables, as the file tells. */
async function readPdf(page: Page): Promise<{ pages: number; title: string; rows: number }> {
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  const hex = /\/Title <([0-9A-F]+)>/i.exec(pdf)?.[1] ?? '';
  const bytes = Buffer.from(hex, 'hex').subarray(2).swap16();
  return {
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    title: bytes.toString('utf16le'),
    rows: pdf.match(/\/S \/TR\b/g)?.length ?? 0,
  };
}

for (const locale of ['zh-CN', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale });

    test('an article prints with its quotes numbered, and its relations in a table', async ({
      yintu,
      page,
    }) => {
      await showPrinted(yintu, `#read=${FIRST}`);
      const { words } = yintu;
      await expect(page.getByRole('heading', { name: '海湾市算力园开园', level: 1 })).toBeVisible();
      await expect(page.getByRole('article').getByText('林远', { exact: true })).toBeVisible();
      await expect(
        page.getByRole('article').getByText(words.articleSource(`data/articles/${FIRST}.md`)),
      ).toBeVisible();
      await expect(page.getByRole('link', { name: page.url() })).toBeVisible();
      // Nothing of what one works with on the screen.
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(yintu.canvas).toBeHidden();

      await expect(page.getByRole('heading', { name: words.printedRelations(5) })).toBeVisible();
      const rows = await page.getByRole('row').allTextContents();
      const { relations, statuses } = words;
      expect(rows.slice(1)).toEqual([
        `云帆科技${relations.located_in.name}海湾市${statuses.actual}2021-05-101`,
        `云帆科技${relations.cooperates_with.name}远航集团${statuses.planned}2`,
        `沈舟${relations.holds_position.name}总经理云帆科技${statuses.actual}3`,
        `远航集团${relations.acquires.name}20亿元北辰实验室${statuses.denied}4`,
        `北辰实验室${relations.develops.name}星河平台${statuses.actual}5`,
      ]);
      const quoted = page.getByRole('article').getByRole('paragraph').filter({ hasText: '远航集团否认' });
      await expect(quoted).toHaveText(/^4远航集团否认.+；5北辰.+星河平台。东港另有打算。$/);
    });

    test('without an article the graph prints, with the quotes of what is selected', async ({
      yintu,
      page,
    }) => {
      await showPrinted(yintu, '#relation=r.acquires');
      const { words } = yintu;
      await expect(page.getByRole('img', { name: words.graphPicture })).toBeVisible();
      await expect(page.getByRole('blockquote').filter({ visible: true })).toHaveText([
        /^远航集团否认以20亿元收购北辰实验室/,
      ]);
      await expect(page.getByText('海湾市算力园开园 · 林远 · 2021-05-18')).toBeVisible();
      await page.emulateMedia({ media: null });
      await expect(page.getByText(words.printedAddress)).toHaveCount(0);
    });
  });

test('a PDF is made of the article, named after it', async ({ yintu, page }) => {
  await showPrinted(yintu, `#read=${FIRST}`);
  expect(await readPdf(page)).toEqual({ pages: 1, title: '海湾市算力园开园', rows: 6 });
  // Afterwards everything is as it was.
  await expect(page.getByRole('group', { name: yintu.words.readerText })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(yintu.words.product));
});

test('the article’s head has a button that prints', async ({ yintu, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await yintu.serve(JSON.stringify(harbour));
  await page.goto(`./#read=${FIRST}`);
  await yintu.button(yintu.words.print).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
