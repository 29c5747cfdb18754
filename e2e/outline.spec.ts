import { harbour } from './fixtures/harbour.ts';
import { marked, readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

test('from kinds to names to relations to the words that state them, by keyboard alone', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#view=outline');
  const { words, outline } = yintu;
  const focused = outline.locator('[role=treeitem]:focus');
  const kinds = outline.getByRole('treeitem', { level: 1 });
  await expect(kinds).toHaveCount(5);
  await expect(kinds.first()).toHaveAttribute('aria-expanded', 'true');
  await kinds.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(focused).toContainText('云帆科技');
  await expect(focused).toHaveAttribute('aria-posinset', '1');
  await expect(focused).toHaveAttribute('aria-setsize', '3');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await expect(outline.getByRole('treeitem', { level: 3 })).toHaveCount(3);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toContainText(words.relations.located_in.outgoing);
  await expect(focused).toContainText('2021-05-10');
  await page.keyboard.press('ArrowRight');
  const quotes = await readQuotes(outline);
  expect(quotes.map(({ text }) => text)).toEqual([
    '5月10日，云帆科技的研发中心在海湾市启用。',
    '云帆是海湾市请来的第一家企业！',
  ]);
  expect(quotes.map((quote) => marked(quote, 'source'))).toEqual([['云帆科技'], ['云帆']]);
  await page.keyboard.press('Enter');
  const sentence = words.sentence('云帆科技', words.relations.located_in.verb, '海湾市');
  await expect(yintu.selected(sentence)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(outline.getByRole('figure')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(focused).toContainText('云帆科技');
  await page.keyboard.press('Enter');
  await expect(yintu.selected('云帆科技')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(yintu.details).toContainText(words.several(2));
  await expect(outline.locator('[tabindex="0"]')).toHaveCount(1);
});

test('it opens by pointer and finger, and a name without relations has nothing to open', async ({
  yintu,
}) => {
  await yintu.open(harbour, '#view=outline');
  const { words, outline } = yintu;
  const line = outline.getByRole('treeitem', { level: 2 }).filter({ hasText: '远航集团' });
  await line.getByRole('button', { name: words.openBranch }).click();
  await expect(outline.getByRole('treeitem', { level: 3 })).toHaveCount(2);
  await expect(yintu.selected('远航集团')).toHaveCount(0);
  await line.getByText('远航集团').click();
  await expect(yintu.selected('远航集团')).toBeVisible();
  await line.getByRole('button', { name: words.closeBranch }).click();
  await expect(outline.getByRole('treeitem', { level: 3 })).toHaveCount(0);
  const alone = outline.getByRole('treeitem', { level: 2 }).filter({ hasText: '东港' });
  await expect(alone.getByRole('button')).toHaveCount(0);
});

test('a relation that a link names is opened up to; old links to the list lead here', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#relation=r.develops&view=list');
  const { outline } = yintu;
  const line = outline.getByRole('treeitem', { selected: true });
  await expect(line).toBeInViewport();
  await expect(line).toContainText('星河平台');
  await page.goto('#relation=r.develops&view=outline&without=technology');
  await expect(outline.getByRole('treeitem', { selected: true })).toHaveCount(0);
  await expect(outline.getByRole('treeitem', { level: 1 })).toHaveCount(4);
});
