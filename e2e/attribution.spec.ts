import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { disputed } from './fixtures/disputed.ts';
import { readQuotes } from './quotes.ts';
import { expect, test } from './test.ts';

/** The words under each quote that say whose it is and how firmly, in the two languages. */
const LINES = {
  zh: {
    shenzhou: '沈舟（云帆科技总经理）说',
    insider: '一位业内人士表示',
    own: '文章直述',
    cited: '据沈舟（云帆科技总经理）介绍',
    reported: '据介绍',
    company: '云帆科技相关负责人称',
    disagree: '原文说法不一：“计划”1 句，“已经”2 句。',
  },
  en: {
    shenzhou: 'According to 沈舟 (云帆科技总经理)',
    insider: 'According to 一位业内人士',
    own: 'In the article’s own words',
    cited: 'Reported, citing 沈舟 (云帆科技总经理)',
    reported: 'Reportedly',
    company: 'According to 云帆科技相关负责人',
    disagree: 'The quotes disagree: 1 quote says “planned”, 2 quotes say “done”.',
  },
};

const captions = async (within: Locator) => (await readQuotes(within)).map(({ caption }) => caption);

for (const [locale, lines] of [
  ['zh-CN', LINES.zh],
  ['en-GB', LINES.en],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('quotes that disagree stand beside each other, each with who says it', async ({
      yintu,
      page,
      phone,
    }) => {
      await yintu.open(disputed, '#relation=r.located');
      const { words } = yintu;
      const verb = words.relations.located_in.verb;
      const article = yintu.selected(words.sentence('云帆科技', verb, '海湾市'));
      await expect(article).toContainText(lines.disagree);
      const planned = article.getByRole('region', { name: words.claims.planned });
      const done = article.getByRole('region', { name: words.claims.actual });
      await expect(article.getByRole('heading', { level: 4 })).toHaveText([
        `${words.claims.planned} ${words.claimHead(1)}`,
        `${words.claims.actual} ${words.claimHead(2)}`,
      ]);
      const [said] = await captions(planned);
      expect(said).toContain(lines.shenzhou);
      expect(said).toContain(words.statuses.planned);
      const [insider, own] = await captions(done);
      expect(insider).toContain(lines.insider);
      expect(own).toContain(lines.own);
      expect(own).toContain('2022-05');
      const [one, other] = [await planned.boundingBox(), await done.boundingBox()];
      if (one === null || other === null) throw new Error('the quotes are not shown');
      if (phone) expect(other.y).toBeGreaterThanOrEqual(one.y + one.height);
      else expect(other.x).toBeGreaterThanOrEqual(one.x + one.width);
      await planned.getByRole('link', { name: '沈舟' }).click();
      await expect(yintu.selected('沈舟')).toBeVisible();
      await page.goBack();
      await expect(article).toBeVisible();
    });

    test('reported, denied and planned are told apart in words', async ({ yintu, page }) => {
      await yintu.open(disputed, '#relation=r.uses');
      const { words, details } = yintu;
      for (const [key, line, status] of [
        ['r.uses', lines.cited, words.statuses.planned],
        ['r.used', lines.reported, words.statuses.actual],
        ['r.acquires', lines.company, words.statuses.denied],
      ] as const) {
        await page.goto(`#relation=${key}`);
        await expect(details.getByRole('figure')).toHaveCount(1);
        const caption = details.locator('figcaption');
        await expect(caption).toContainText(line);
        await expect(caption).toContainText(status);
        await expect(details.getByRole('heading', { level: 4 })).toHaveCount(0);
      }
      await details.getByRole('link', { name: '云帆科技相关负责人' }).click();
      await expect(yintu.selected('云帆科技')).toBeVisible();
    });

    test('a name that speaks has what it says', async ({ yintu }) => {
      await yintu.open(disputed, '#entity=per.shenzhou');
      const { words } = yintu;
      const sayings = yintu.selected('沈舟').getByRole('region', { name: words.sayings('沈舟') });
      await expect(sayings.getByRole('heading', { level: 4 })).toHaveCount(2);
      const quotes = await readQuotes(sayings);
      expect(quotes.map(({ text }) => text)).toEqual([
        '“云帆科技准备入驻海湾市。”',
        '据云帆科技总经理沈舟介绍，云帆科技将采用星河平台。',
      ]);
      const uses = words.sentence('云帆科技', words.relations.uses.verb, '星河平台');
      await sayings.getByRole('link', { name: uses }).click();
      await expect(yintu.selected(uses)).toBeVisible();
      await yintu.openEntity('海湾市');
      await expect(yintu.details.getByRole('region', { name: words.sayings('海湾市') })).toHaveCount(0);
    });
  });
}

test('axe finds nothing where quotes disagree, nor in what somebody says', async ({ yintu, page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const hash of ['#relation=r.located', '#entity=per.shenzhou', '#relation=r.acquires']) {
      await yintu.open(disputed, hash);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode()
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`),
        hash,
      ).toEqual([]);
    }
  }
});

test('a path and the outline say who says it, too', async ({ yintu, page }) => {
  await yintu.open(disputed, '#path=org.yuanhang&to=org.beichen');
  await expect(yintu.details.getByRole('figure')).toContainText(LINES.zh.company);
  await page.goto('#view=outline');
  const { outline, words } = yintu;
  const line = outline.getByRole('treeitem', { level: 2 }).filter({ hasText: '北辰实验室' });
  await line.getByRole('button', { name: words.openBranch }).click();
  const relation = outline.getByRole('treeitem', { level: 3 });
  await relation.getByRole('button', { name: words.openBranch }).click();
  await expect(outline.getByRole('figure')).toContainText(LINES.zh.company);
  await expect(outline.getByRole('figure').getByRole('link')).toHaveCount(0);
});
