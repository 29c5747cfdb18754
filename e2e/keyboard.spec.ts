import { harbour } from './fixtures/harbour.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';

test('the graph by arrows: along relations, past them with Shift, Enter opens, Escape lets go', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words, canvas } = yintu;
  const { organisation, location, technology, policy } = words.kinds;
  const standsOn = (kind: string, name: string, relations: number) =>
    expect(yintu.said(words.announceCursor(kind, name, relations))).toHaveCount(1);
  await canvas.focus();
  await expect(canvas).toHaveAccessibleDescription(words.canvasHelp);
  // The first step is to the best connected, from wherever.
  await page.keyboard.press('ArrowDown');
  await standsOn(organisation, '云帆科技', 3);
  await page.keyboard.press('ArrowRight');
  await standsOn(location, '海湾市', 2);
  await page.keyboard.press('ArrowDown');
  await standsOn(policy, '海湾市算力行动计划', 1);
  await page.keyboard.press('ArrowLeft');
  await standsOn(technology, '星河平台', 1);
  // Straight above is 云帆科技, which 星河平台 has no relation to.
  await page.keyboard.press('Shift+ArrowUp');
  await standsOn(organisation, '云帆科技', 3);

  await page.keyboard.press('Enter');
  await expect(yintu.selected('云帆科技')).toBeVisible();
  await expect(yintu.said(words.announceEntity(organisation, '云帆科技', 3, 4, 3))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(yintu.details).toContainText(words.introHint);
  await expect(yintu.said('云帆科技')).toHaveCount(0);
  await expect(canvas).toBeFocused();
});

test('plus and minus and nought change how large it is drawn, as do the buttons', async ({ yintu, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(harbour);
  const { words, canvas } = yintu;
  const width = async () => (await drawnExtent(canvas))?.width ?? 0;
  await canvas.focus();
  await expect.poll(width).toBeGreaterThan(100);
  await page.keyboard.press('0');
  const whole = await width();
  // Labels keep their size while shapes move apart, and what leaves the canvas is not drawn.
  const expectWhole = async () => {
    await expect.poll(async () => Math.abs((await width()) - whole)).toBeLessThan(3);
  };
  const smaller = 0.95 * whole;
  const tools = page.getByRole('group', { name: words.mapTools });
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(smaller);
  await page.keyboard.press('+');
  await expectWhole();
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(smaller);
  await page.keyboard.press('0');
  await expectWhole();
  await tools.getByRole('button', { name: words.zoomOut }).click();
  await expect.poll(width).toBeLessThan(smaller);
  await tools.getByRole('button', { name: words.zoomIn }).click();
  await expectWhole();
  await tools.getByRole('button', { name: words.zoomOut }).click();
  await tools.getByRole('button', { name: words.fit }).click();
  await expectWhole();
});

test('question mark lists the keys; Escape closes the list and gives the focus back', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words, canvas } = yintu;
  await canvas.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.keys });
  await expect(help).toBeVisible();
  for (const [keys, meaning] of words.keyList) {
    await expect(help.getByRole('term').filter({ hasText: keys }).first()).toBeVisible();
    await expect(help.getByRole('definition').filter({ hasText: meaning }).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(canvas).toBeFocused();
  // In a field it is a letter like any other.
  await yintu.search.focus();
  await page.keyboard.type('?');
  await expect(yintu.search).toHaveValue('?');
  await expect(help).toHaveCount(0);
});

test('Tab reaches everything that can be pressed, in the order of the page, and shows where it is', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#entity=org.yunfan');
  await yintu.openFilter();
  await page.evaluate(() => {
    // From the top of the page, wherever the pointer was last.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const wanted = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, a[href], input, summary, [tabindex="0"]')].filter(
        (element) =>
          element.checkVisibility() && !element.matches(':disabled') && !element.closest('[inert]'),
      ).length,
  );
  expect(wanted).toBeGreaterThan(20);
  const reached: { name: string; marked: boolean }[] = [];
  for (let presses = 0; presses < wanted; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const name =
          focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent ?? focused.innerText;
        const new_ = focused.dataset['reached'] === undefined && focused !== document.body;
        focused.dataset['reached'] = '';
        const marked = focused.matches(':focus-visible') && outlineStyle !== 'none' && outlineWidth !== '0px';
        return { name: new_ ? name : `again: ${name}`, marked };
      }),
    );
  }
  expect(reached.filter(({ name }) => name.startsWith('again'))).toEqual([]);
  expect(reached.filter(({ marked }) => !marked)).toEqual([]);
  const { words } = yintu;
  const order = reached.map(({ name }) => name);
  const inOrder = [words.search, words.theme, words.exportMenu, words.keys, words.canvasLabel, words.zoomIn];
  const places = inOrder.map((name) => order.indexOf(name));
  expect(
    places.every((place, i) => place > (places[i - 1] ?? -1)),
    `${inOrder} within ${order}`,
  ).toBe(true);
});

test('from search to source without touching the pointer', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words } = yintu;
  await page.keyboard.press('/');
  await page.keyboard.type('北辰');
  await page.keyboard.press('Enter');
  await expect(yintu.selected('北辰实验室')).toBeVisible();
  const sentence = words.sentence('北辰实验室', words.relations.develops.verb, '星河平台');
  const source = yintu.details.getByRole('link', { name: words.openRelationLabel(sentence) });
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await source.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(source).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(yintu.selected(sentence)).toBeVisible();
  // The link is gone with its panel; the keyboard goes on within what it has opened.
  await page.keyboard.press('Tab');
  await expect(yintu.details.getByRole('link', { name: words.back })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(yintu.details).toContainText(words.introHint);
});
