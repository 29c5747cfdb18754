import { DICTIONARIES } from '../src/app/messages/dictionaries.ts';
import { star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';
import { YintuPage } from './yintu-page.ts';

const { 'zh-Hans': chinese, en: english } = DICTIONARIES;

test('the language is changed in place, for all of the page, and remembered', async ({ yintu, page }) => {
  await yintu.open(harbour, '#relation=r.located');
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(/引图/);
  await yintu.button(english.languageName).click();

  const inEnglish = new YintuPage(page, english);
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/Yintu/);
  const sentence = english.sentence('云帆科技', english.relations.located_in.verb, '海湾市');
  await expect(inEnglish.selected(sentence).getByRole('definition')).toHaveText([
    english.statuses.actual,
    '2021-05-10',
  ]);
  await expect(inEnglish.search).toBeVisible();
  await expect(inEnglish.canvas).toBeVisible();
  await inEnglish.expectShown(8, 6);
  // What is not the page's own stays as it was written, and says in which language.
  await expect(inEnglish.details.getByRole('blockquote').first()).toHaveAttribute('lang', 'zh-Hans');

  await page.reload();
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(inEnglish.selected(sentence)).toBeVisible();
  await inEnglish.button(chinese.languageName).click();
  await expect(root).toHaveAttribute('lang', 'zh-Hans');
  await page.reload();
  await expect(yintu.details).toBeVisible();
});

test.describe('for a reader whose browser is not Chinese', () => {
  test.use({ locale: 'fr-FR' });
  test('the page begins in English', async ({ yintu, page }) => {
    await yintu.open(harbour);
    expect(yintu.words).toBe(english);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(yintu.details).toContainText('Pick a name to see what the article says');
    await yintu.show('relations');
    const page_ = await page.getByRole('main').innerText();
    // Names and the article are Chinese; nothing that stands in the Chinese dictionary may be.
    for (const words of [chinese.kinds.person, chinese.relations.located_in.name, chinese.statuses.planned])
      expect(page_).not.toContain(words);
  });
});

test('light and dark follow the system until one is chosen, which is remembered', async ({ yintu, page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await yintu.open(harbour);
  const { words } = yintu;
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();

  const choose = async (theme: string) => {
    const menu = await yintu.openMenu(words.theme);
    await menu.getByRole('menuitemradio', { name: theme }).click();
    await expect(menu).toHaveCount(0);
  };
  await choose(words.themes.light);
  await expect.poll(ground).toBe(light);
  await page.reload();
  await expect(yintu.details).toBeVisible();
  expect(await ground()).toBe(light);
  const menu = await yintu.openMenu(words.theme);
  await expect(menu.getByRole('menuitemradio', { checked: true })).toHaveText(words.themes.light);
  await page.keyboard.press('Escape');
  await choose(words.themes.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).toBe(dark);
  await choose(words.themes.system);
  await expect.poll(ground).toBe(light);
});

test('with reduced motion nothing moves on its own', async ({ yintu, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(star);
  const { words, canvas } = yintu;
  await expect.poll(() => drawnExtent(canvas)).not.toBeNull();
  await page.keyboard.press('/');
  await page.keyboard.type('天枢');
  await page.keyboard.press('Enter');
  await expect(yintu.selected('天枢公司')).toBeVisible();
  await yintu.openFilter();
  const running = await page.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  expect(running).toBe(0);

  // Fitted at once: two frames after it was asked for, it is drawn where it will stay.
  await canvas.focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  const nextFrames = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await nextFrames();
  const small = await drawnExtent(canvas);
  await page.getByRole('button', { name: words.fit }).dispatchEvent('click');
  await nextFrames();
  const fitted = await drawnExtent(canvas);
  expect(fitted?.width).toBeGreaterThan(small?.width ?? Number.POSITIVE_INFINITY);
  for (let frames = 0; frames < 20; frames += 2) await nextFrames();
  expect(await drawnExtent(canvas)).toEqual(fitted);
});
