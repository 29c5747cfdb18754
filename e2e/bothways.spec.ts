import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { harbour } from './fixtures/harbour.ts';
import { longHarbour } from './fixtures/long-harbour.ts';
import { isInSight } from './in-sight.ts';
import { pixelsOf } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const FIRST = '2021-05-18-harbour';
/** What fills the shapes of the one policy, which only the second article speaks of, and of the places. */
const POLICY = '--kind-policy-fill';
const PLACE = '--kind-location-fill';

function textIn(yintu: YintuPage): Locator {
  return yintu.page.getByRole('group', { name: yintu.words.readerText });
}

async function openAt(yintu: YintuPage, hash: string, graph = harbour): Promise<void> {
  await yintu.serve(JSON.stringify(graph));
  await yintu.page.goto(`./${hash}`);
  await expect(textIn(yintu)).toBeVisible();
}

/** Marks words of the text as a drag over them does. */
async function mark(yintu: YintuPage, from: string, to: string): Promise<void> {
  await textIn(yintu).evaluate(
    (element, ends) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        if (!begun && text.includes(ends.from)) {
          range.setStart(node, text.indexOf(ends.from));
          begun = true;
        }
        if (!begun || !text.includes(ends.to)) continue;
        range.setEnd(node, text.indexOf(ends.to) + ends.to.length);
        break;
      }
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    { from, to },
  );
}

/** Where among the places of what is selected one stands: `3 / 17`. */
function placeIn(yintu: YintuPage): Locator {
  return yintu.button(yintu.words.nextPlace).locator('..');
}

for (const locale of ['zh-CN', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale, colorScheme: 'light' });

    test('every place of a name is stepped through, across the articles and round again', async ({
      yintu,
      page,
    }) => {
      await openAt(yintu, `#entity=org.yunfan&read=${FIRST}`);
      const { words } = yintu;
      const current = textIn(yintu).locator('[data-current]');
      await expect(placeIn(yintu)).toContainText('– / 4');
      await yintu.button(words.nextPlace).click();
      await expect(placeIn(yintu)).toContainText('1 / 4');
      await expect(current).toHaveText('云帆科技');
      await expect(
        yintu.said(words.announcePlace(1, 4, '5月10日，云帆科技的研发中心在海湾市启用。')),
      ).toHaveCount(1);
      for (let place = 2; place <= 3; place += 1) await yintu.button(words.nextPlace).click();
      await expect(placeIn(yintu)).toContainText('3 / 4');
      await expect(page).toHaveURL(new RegExp(`read=${FIRST}$`));
      await yintu.button(words.nextPlace).click();
      await expect(textIn(yintu).getByRole('heading', { name: '算力行动计划发布' })).toBeVisible();
      await expect(current).toHaveText('云帆');
      await expect(placeIn(yintu)).toContainText('4 / 4');
      // The button that was pressed can be pressed again.
      await expect(yintu.button(words.nextPlace)).toBeFocused();
      await yintu.button(words.nextPlace).click();
      await expect(placeIn(yintu)).toContainText('1 / 4');
      await yintu.button(words.previousPlace).click();
      await expect(textIn(yintu).getByRole('heading', { name: '算力行动计划发布' })).toBeVisible();
      // What is chosen in the text is where one stands.
      await textIn(yintu).locator('[data-entity="loc.haiwan"]').last().click();
      await expect(placeIn(yintu)).toContainText('5 / 5');
    });

    test('N and Shift + N step, too', async ({ yintu, page, phone }) => {
      test.skip(phone, 'A phone has no keyboard.');
      await openAt(yintu, `#entity=loc.donggang&read=${FIRST}`, longHarbour);
      await page.keyboard.press('n');
      await expect(placeIn(yintu)).toContainText('1 / 2');
      await page.keyboard.press('n');
      await expect(placeIn(yintu)).toContainText('2 / 2');
      await expect.poll(() => isInSight(textIn(yintu).locator('[data-current]'))).toBe(true);
      await page.keyboard.press('Shift+N');
      await expect(placeIn(yintu)).toContainText('1 / 2');
      await expect.poll(() => isInSight(textIn(yintu).locator('[data-current]'))).toBe(true);
    });

    test('a tick stands beside the scroll bar for each place, and leads to it', async ({
      yintu,
      page,
      phone,
    }) => {
      await openAt(yintu, `#entity=loc.donggang&read=${FIRST}`, longHarbour);
      const strip = page.getByTestId('mention-ticks');
      const path = strip.locator('path').first();
      await expect(path).toHaveAttribute('d', /^M0 \d+h8M0 \d+h8$/);
      const rows = [...((await path.getAttribute('d')) ?? '').matchAll(/M0 (\d+)/g)].map(([, row]) =>
        Number(row),
      );
      const height = (await strip.boundingBox())?.height ?? 0;
      expect(rows[0]).toBeLessThan(height * 0.2);
      expect(rows[1]).toBeGreaterThan(height * 0.8);
      if (!phone) {
        await strip.click({ position: { x: 4, y: (rows[1] ?? 0) - 3 } });
        await expect(placeIn(yintu)).toContainText('2 / 2');
        await expect.poll(() => isInSight(textIn(yintu).locator('[data-chosen]').last())).toBe(true);
      }
      await page.goto(`./#read=${FIRST}`);
      await expect(strip).toHaveCount(0);
    });

    test('a relation marks its status and its date beside its ends', async ({ yintu, page }) => {
      await openAt(yintu, `#relation=r.acquires&read=${FIRST}`);
      const { words } = yintu;
      const sentence = textIn(yintu).locator('mark[data-role="sentence"]');
      await expect(sentence).toHaveAttribute('data-status', 'denied');
      expect(await sentence.evaluate((mark) => getComputedStyle(mark, '::after').content)).toBe(
        JSON.stringify(words.statuses.denied),
      );
      await page.goto(`./#relation=r.located&read=${FIRST}`);
      await expect(textIn(yintu).locator('mark[data-role="when"]')).toHaveText('5月10日');
      await yintu.button(words.nextPlace).click();
      await yintu.button(words.nextPlace).click();
      await expect(textIn(yintu).getByRole('heading', { name: '算力行动计划发布' })).toBeVisible();
      await expect(sentence).toHaveText('云帆是海湾市请来的第一家企业！');
    });

    test('a name that the pointer or the keyboard is on lights up in the graph', async ({
      yintu,
      page,
      phone,
    }) => {
      test.skip(phone, 'The article covers the graph on a phone.');
      await openAt(yintu, `#entity=tec.xinghe&read=${FIRST}`);
      // Beside what is selected it is faded.
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBe(0);
      await textIn(yintu).locator('[data-entity="loc.haiwan"]').first().hover();
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBeGreaterThan(20);
      await page.mouse.move(5, 5);
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBe(0);
      await textIn(yintu).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBeGreaterThan(20);
    });

    test('who is pointed at in the graph is marked in the text', async ({ yintu, page, phone }) => {
      test.skip(phone, 'The article covers the graph on a phone.');
      await openAt(yintu, `#read=${FIRST}`);
      const stage = await yintu.canvas.boundingBox();
      if (stage === null) throw new Error('there is no canvas');
      const pointed = textIn(yintu).locator('[data-pointed]');
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBeGreaterThan(20);
      // Somewhere on this line of the canvas there is something.
      for (let y = 0.2; y < 0.9 && (await pointed.count()) === 0; y += 0.04)
        for (let x = 0.1; x < 0.9 && (await pointed.count()) === 0; x += 0.02)
          await page.mouse.move(stage.x + stage.width * x, stage.y + stage.height * y);
      await expect(pointed).not.toHaveCount(0);
      await page.mouse.move(stage.x + stage.width + 60, stage.y + stage.height / 2);
      await expect(pointed).toHaveCount(0);
    });

    test('the graph follows the text that is in view', async ({ yintu, page, phone }) => {
      await openAt(yintu, `#read=${FIRST}`, longHarbour);
      const { words } = yintu;
      const follow = yintu.button(words.followText);
      if (phone) {
        await expect(follow).toHaveCount(0);
        return;
      }
      await expect.poll(() => pixelsOf(yintu.canvas, POLICY)).toBeGreaterThan(20);
      const places = await pixelsOf(yintu.canvas, PLACE);
      await follow.click();
      await expect(follow).toHaveAttribute('aria-pressed', 'true');
      await expect(page).toHaveURL(/follow=text/);
      await expect.poll(() => pixelsOf(yintu.canvas, POLICY)).toBe(0);
      // None of them fades; over the graph, no line covers their rims.
      expect(await pixelsOf(yintu.canvas, PLACE)).toBeGreaterThanOrEqual(places);
      // In the middle of the text nobody is named.
      await textIn(yintu).getByRole('paragraph').nth(32).scrollIntoViewIfNeeded();
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBe(0);
      // At its end one place is.
      await textIn(yintu).getByText('最后来的是').scrollIntoViewIfNeeded();
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBeGreaterThan(20);
      expect(await pixelsOf(yintu.canvas, PLACE)).toBeLessThan(places);
      await follow.click();
      await expect.poll(() => pixelsOf(yintu.canvas, POLICY)).toBeGreaterThan(20);
      await page.goBack();
      await expect(follow).toHaveAttribute('aria-pressed', 'true');
      await page.reload();
      await expect.poll(() => pixelsOf(yintu.canvas, POLICY)).toBe(0);
    });

    test('a passage leads to the graph of what it says, and back', async ({ yintu, page, phone }) => {
      await openAt(yintu, `#read=${FIRST}`);
      const { words } = yintu;
      const button = yintu.button(words.passageGraph);
      await expect(button).toHaveCount(0);
      await mark(yintu, '北辰实验室', '星河平台');
      await expect(button).toBeVisible();
      if (phone) await button.tap();
      else await button.click();
      const text = harbour.attributes.articles[0]?.text ?? '';
      const start = text.indexOf('北辰实验室研发了') >= 0 ? text.indexOf('北辰实验室（') : -1;
      await expect(page).toHaveURL(new RegExp(`passage=${FIRST}@${start}-\\d+`));
      // The laboratory, the platform and the group, from which one relation comes to the laboratory.
      await expect(page.getByText(words.passageSays(3, 2))).toBeVisible();
      await expect(yintu.canvas).toBeVisible();
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBe(0);
      await expect(button).toHaveCount(0);
      await page.reload();
      await expect(page.getByText(words.passageSays(3, 2))).toBeVisible();
      await yintu.button(words.passageRead).click();
      const passage = textIn(yintu).locator('mark[data-role="passage"]');
      await expect(passage.first()).toContainText('北辰实验室');
      await expect(yintu.button(words.passageLeave)).toHaveCount(phone ? 0 : 1);
      if (phone) await yintu.show('canvas');
      await yintu.button(words.passageLeave).click();
      await expect(page).not.toHaveURL(/passage=/);
      await expect.poll(() => pixelsOf(yintu.canvas, PLACE)).toBeGreaterThan(20);
    });

    test('G leads to the graph of what is marked, across paragraphs', async ({ yintu, page, phone }) => {
      test.skip(phone, 'A phone has no keyboard.');
      await openAt(yintu, `#read=${FIRST}`);
      const { words } = yintu;
      await page.keyboard.press('g');
      await expect(page).not.toHaveURL(/passage=/);
      await mark(yintu, '云帆科技', '总经理');
      await page.keyboard.press('g');
      await expect(page.getByText(words.passageSays(5, 3))).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(page.getByText(words.passageSays(5, 3))).toHaveCount(0);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing, ${colorScheme}`, async ({ yintu, page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await openAt(yintu, `#entity=loc.donggang&read=${FIRST}&follow=text`, longHarbour);
        await yintu.button(yintu.words.nextPlace).click();
        await mark(yintu, '北辰实验室', '星河平台');
        await expect(yintu.button(yintu.words.passageGraph)).toBeVisible();
        const check = async () => {
          const { violations } = await new AxeBuilder({ page })
            // The lines that make panels wider belong to the layout, and are looked at with it.
            .exclude('[role=separator]')
            .setLegacyMode()
            .analyze();
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
          );
        };
        expect.soft(await check(), 'stepping, following and marking').toEqual([]);
        await yintu.button(yintu.words.passageGraph).press('Enter');
        await expect(yintu.button(yintu.words.passageLeave)).toBeVisible();
        expect.soft(await check(), 'a passage').toEqual([]);
      });
  });
