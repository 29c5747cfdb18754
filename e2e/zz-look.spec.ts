import { test } from './test.ts';

for (const locale of ['zh-CN', 'en-GB'])
  test.describe(locale, () => {
    test.use({ locale });
    test(`look ${locale}`, async ({ yintu, page, phone }) => {
      const p = phone ? 'phone' : 'desk';
      const l = locale.slice(0, 2);
      const shot = (n: string) => page.screenshot({ path: `test-results/look/${p}-${l}-${n}.png` });
      await page.emulateMedia({ colorScheme: l === 'zh' ? 'light' : 'dark', reducedMotion: 'reduce' });
      await yintu.open(undefined, '#view=entities');
      await page.getByRole('grid').waitFor();
      await page.waitForTimeout(300);
      await shot('entities');
      await page.getByRole('row').nth(3).click();
      await page.waitForTimeout(300);
      await shot('entities-selected');
      await page.goto('#view=relations');
      await page.getByRole('grid').waitFor();
      await page.waitForTimeout(300);
      await shot('relations');
      await page.goto('#view=outline');
      await page.getByRole('tree').waitFor();
      await page.getByRole('treeitem').nth(1).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(300);
      await shot('outline');
    });
  });
