import type { Locator } from '@playwright/test';
import { harbour } from './fixtures/harbour.ts';
import { nested } from './fixtures/nested.ts';
import { isInSight } from './in-sight.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const FIRST = '2021-05-18-harbour';
const SECOND = '2021-06-02-plan';
const textOf = (id: string) => harbour.attributes.articles.find((article) => article.id === id)?.text ?? '';

/** The text of the article that is read. */
function textIn(yintu: YintuPage): Locator {
  return yintu.page.getByRole('group', { name: yintu.words.readerText });
}

/** The names that stand out because they are selected. */
function chosenIn(yintu: YintuPage): Locator {
  return textIn(yintu).locator('[role="mark"]');
}

async function openReader(yintu: YintuPage, phone: boolean): Promise<void> {
  if (phone) await yintu.show('article');
  else await yintu.button(yintu.words.openReader).click();
}

async function openAt(yintu: YintuPage, hash: string, graph = harbour): Promise<void> {
  await yintu.serve(JSON.stringify(graph));
  await yintu.page.goto(`./${hash}`);
  await expect(textIn(yintu)).toBeVisible();
}

test('the list of articles leads to each of them, in order of date', async ({ yintu, page, phone }) => {
  await yintu.open(harbour);
  const { words } = yintu;
  await openReader(yintu, phone);
  await expect(page).toHaveURL(/#read=$/);
  await expect(page.getByRole('heading', { name: words.articles(2), level: 2 }).first()).toBeVisible();
  const items = page.getByRole('listitem').filter({ has: page.getByText(words.entities(7)) });
  await expect(items.getByRole('button')).toContainText('海湾市算力园开园');
  await expect(items).toContainText(words.relationCount(5));
  await expect(items).toContainText(words.articleSource(`${FIRST}.md`));
  await items.getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`read=${FIRST}$`));
  await expect(textIn(yintu).getByRole('heading', { name: '海湾市算力园开园' })).toBeVisible();
  await expect(textIn(yintu).getByText('林远', { exact: true })).toBeVisible();
  await expect(textIn(yintu).getByText('2021-05-18', { exact: true })).toBeVisible();

  await expect(yintu.button(words.previousArticle)).toHaveAttribute('aria-disabled', 'true');
  await yintu.button(words.nextArticle).click();
  await expect(textIn(yintu).getByRole('heading', { name: '算力行动计划发布' })).toBeVisible();
  await expect(yintu.button(words.nextArticle)).toHaveAttribute('aria-disabled', 'true');
  await page.goBack();
  await expect(textIn(yintu).getByRole('heading', { name: '海湾市算力园开园' })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(`read=${SECOND}$`));
  await yintu.button(words.allArticles).click();
  await expect(textIn(yintu)).toHaveCount(0);
  await yintu.button(words.closeReader).last().click();
  await expect(page).not.toHaveURL(/read=/);
  await expect(yintu.canvas).toBeVisible();
});

test('the text is real text, every name marked by its kind', async ({ yintu }) => {
  await openAt(yintu, `#read=${FIRST}`);
  const paragraphs = textIn(yintu).getByRole('paragraph').filter({ hasText: /。$/ });
  await expect(paragraphs).toHaveText(textOf(FIRST).trim().split('\n'));
  const mentions = textIn(yintu).locator('[data-entity="org.yunfan"]');
  await expect(mentions).toHaveText(['云帆科技', '云帆科技', '云帆科技']);
  const lines = await textIn(yintu)
    .locator('[data-entity]')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { textDecorationStyle, textDecorationLine } = getComputedStyle(mark);
        return `${mark.getAttribute('data-kind')}: ${textDecorationLine} ${textDecorationStyle}`;
      }),
    );
  // Each kind has a line of its own, whatever its colour.
  expect([...new Set(lines)].sort()).toEqual([
    'location: underline dashed',
    'organisation: underline solid',
    'person: underline dotted',
    'technology: underline wavy',
  ]);
  // Dates and figures are marked, more quietly.
  const quiet = (words: string) =>
    textIn(yintu).locator('span:not([data-entity])').getByText(words, { exact: true });
  await expect(quiet('5月10日')).toBeVisible();
  await expect(
    textIn(yintu).locator('span:not([data-entity])', { hasText: /^员工从40人增加到超过300人$/ }),
  ).toBeVisible();
});

test('a click on a name selects its entity, whose other mentions stand out', async ({
  yintu,
  page,
  phone,
}) => {
  await openAt(yintu, `#read=${FIRST}`);
  await expect(chosenIn(yintu)).toHaveCount(0);
  await textIn(yintu).locator('[data-entity="org.yuanhang"]').first().click();
  await expect(page).toHaveURL(/entity=org\.yuanhang/);
  await expect(page).toHaveURL(new RegExp(`read=${FIRST}`));
  await expect(yintu.selected('远航集团')).toBeVisible();
  await expect(chosenIn(yintu)).toHaveText(['远航集团', '远航集团']);
  await expect(page.getByText(yintu.words.chosenHere(2))).toBeVisible();
  // What is selected elsewhere stands out, too.
  if (phone) await page.goto(`#entity=loc.haiwan&read=${FIRST}`);
  else await yintu.openEntity('海湾市');
  await expect(chosenIn(yintu)).toHaveText(['海湾市', '海湾市']);
  await page.goto(`#entity=pol.plan&read=${FIRST}`);
  await expect(chosenIn(yintu)).toHaveCount(0);
  await expect(page.getByText(yintu.words.notHere)).toBeVisible();
  await yintu.button(yintu.words.readElsewhere).click();
  await expect(textIn(yintu).getByRole('heading', { name: '算力行动计划发布' })).toBeVisible();
  await expect(chosenIn(yintu)).toHaveText(['海湾市算力行动计划']);
});

test('marking a passage is not a click on the name in it', async ({ yintu, page, phone }) => {
  test.skip(phone, 'Passages are dragged over with a mouse.');
  await openAt(yintu, `#read=${FIRST}`);
  const name = textIn(yintu).locator('[data-entity="org.yunfan"]').first();
  const box = await name.boundingBox();
  if (box === null) throw new Error('the name is not there');
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(/^云?帆科/);
  await expect(page).not.toHaveURL(/entity=/);
});

test('a relation shows its sentence, its ends and its words', async ({ yintu, page }) => {
  await openAt(yintu, `#relation=r.acquires&read=${FIRST}`);
  const role = (name: string) => textIn(yintu).locator(`mark[data-role="${name}"]`);
  await expect(role('sentence')).toHaveText('远航集团否认以20亿元收购北辰实验室（简称北辰）；');
  await expect(role('source')).toHaveText('远航集团');
  await expect(role('target')).toHaveText('北辰实验室');
  await expect(role('trigger')).toHaveText(['否认', '收购']);
  await expect(page.getByText(yintu.words.statedHere(1))).toBeVisible();
  await role('source').click();
  await expect(yintu.selected('远航集团')).toBeVisible();
  await expect(role('sentence')).toHaveCount(0);
});

test('a quote opens in its article, in sight and marked', async ({ yintu, page, phone }) => {
  await yintu.open(harbour, '#entity=pol.plan');
  const { words } = yintu;
  const quote = yintu.details.getByRole('figure').filter({ hasText: '6月1日' });
  if (phone) await quote.getByRole('button', { name: words.readHere }).press('Enter');
  else await quote.getByRole('button', { name: words.readHere }).click();
  await expect(page).toHaveURL(new RegExp(`read=${SECOND}@0`));
  const passage = textIn(yintu).locator('mark[data-role="passage"]');
  await expect(passage).toHaveText('6月1日，海湾市发布《海湾市算力行动计划》。');
  expect(await isInSight(passage)).toBe(true);
  await page.goBack();
  await expect(textIn(yintu)).toHaveCount(0);
});

test('a link leads to a place far down in an article', async ({ yintu, page }) => {
  const [first, ...others] = harbour.attributes.articles;
  if (first === undefined) throw new Error('the harbour has articles');
  const padding = `${'海风吹过码头，船都回来了。'.repeat(9)}\n`.repeat(120);
  const text = `${first.text}${padding}终点在这里。\n${padding}`;
  const long = {
    ...harbour,
    attributes: { ...harbour.attributes, articles: [{ ...first, text }, ...others] },
  };
  await openAt(yintu, `#read=${FIRST}@${text.indexOf('终点')}`, long);
  const passage = textIn(yintu).locator('mark[data-role="passage"]');
  await expect(passage).toHaveText('终点在这里。');
  await expect.poll(() => isInSight(passage)).toBe(true);
  // What is selected stands far above; it is brought into view, the article stays where it is asked for again.
  await page.goto(`#entity=per.shenzhou&read=${FIRST}@${text.indexOf('终点')}`);
  await expect(chosenIn(yintu)).toHaveCount(1);
});

test('the keyboard goes from name to name and selects', async ({ yintu, page, phone }) => {
  test.skip(phone, 'A phone has no keyboard.');
  await yintu.open(harbour, '#entity=org.yunfan');
  const { words } = yintu;
  await page.keyboard.press('r');
  await expect(textIn(yintu)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const says = (kind: 'organisation' | 'location', name: string) =>
    yintu.said(words.announceMention(words.kinds[kind], name, name)).filter({ hasNotText: '。' });
  await expect(says('organisation', '云帆科技')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(says('location', '海湾市')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/entity=loc\.haiwan/);
  // The keyboard has not lost its place.
  await page.keyboard.press('ArrowLeft');
  await expect(says('organisation', '云帆科技')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByText(words.readingMarks)).toBeFocused();
  await page.keyboard.press('r');
  await expect(textIn(yintu)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(textIn(yintu)).toBeVisible();
});

test('names in names, names that touch and rare characters are marked exactly', async ({ yintu }) => {
  await openAt(yintu, '#read=nested', nested);
  const text = textIn(yintu);
  await expect(text.locator('[data-entity="tec.centre"]')).toHaveText(['海湾市算力中心', '海湾市算力中心']);
  await expect(text.locator('[data-entity="tec.centre"] [data-entity="loc.haiwan"]')).toHaveText([
    '海湾市',
    '海湾市',
  ]);
  await expect(text.locator('[data-entity="org.yoshida"]')).toHaveText('𠮷田株式会社');
  const whole = nested.attributes.articles[0]?.text.split('\n')[1] ?? '';
  expect(
    await text
      .getByRole('paragraph')
      .filter({ hasText: '株式会社' })
      .evaluate((p) => p.textContent),
  ).toBe(whole);
  await text.locator('[data-entity="loc.haiwan"]').first().click();
  await expect(yintu.selected('海湾市')).toBeVisible();
});

test('page furniture and front matter are folded, and part of the text', async ({ yintu, built }) => {
  const [article] = built.attributes.articles;
  if (article === undefined) throw new Error('there is an article');
  await yintu.page.goto(`./#read=${article.id}`);
  const text = textIn(yintu);
  await expect(text.getByRole('heading', { name: article.title })).toBeVisible();
  const tags = text.getByText('categories:');
  await expect(tags).toBeHidden();
  await text.getByText(yintu.words.frontMatter).click();
  await expect(tags).toBeVisible();
  const teaser = text.getByText('盖茨赞赏中国');
  await expect(teaser).toBeHidden();
  await text.getByText(yintu.words.furniture(4)).click();
  await expect(teaser).toBeVisible();
});

test('an article that is not there says so', async ({ yintu, page }) => {
  await yintu.serve(JSON.stringify(harbour));
  await page.goto('./#read=nothing');
  await expect(page.getByText(yintu.words.unknownArticle)).toBeVisible();
  await expect(page.getByText(yintu.words.unknownArticleHelp('nothing'))).toBeVisible();
});

test('the article stands beside the graph, as wide as was wished', async ({ yintu, page, phone }) => {
  test.skip(phone, 'A phone has no columns.');
  await openAt(yintu, `#read=${FIRST}`);
  const { words } = yintu;
  const panel = page.getByRole('complementary', { name: words.reader });
  const widthOf = async (element: Locator) => Math.round((await element.boundingBox())?.width ?? 0);
  const canvas = await widthOf(yintu.canvas);
  const before = await widthOf(panel);
  const separator = page.getByRole('separator', { name: words.resizeReader });
  await separator.focus();
  await page.keyboard.press('ArrowRight');
  expect(await widthOf(panel)).toBe(before - 24);
  expect(await widthOf(yintu.canvas)).toBe(canvas + 24);
  await page.reload();
  await expect(textIn(yintu)).toBeVisible();
  expect(await widthOf(panel)).toBe(before - 24);
  // In a window too narrow for both it takes the graph's place, and gives it back.
  await page.setViewportSize({ width: 1000, height: 800 });
  await expect(yintu.button(words.reader)).toHaveAttribute('aria-pressed', 'true');
  await expect(textIn(yintu)).toBeVisible();
  await yintu.show('canvas');
  await expect(textIn(yintu)).toHaveCount(0);
  await expect(yintu.canvas).toBeVisible();
});
