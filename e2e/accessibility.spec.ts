import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { archive } from './fixtures/archive.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each state as it is reached from the one before it. */
const STATES: readonly (readonly [string, (yintu: YintuPage, page: Page) => Promise<void>])[] = [
  ['first sight', (yintu) => yintu.open(harbour)],
  [
    'search',
    async (yintu, page) => {
      await yintu.search.fill('海');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option')).toHaveCount(2);
    },
  ],
  [
    'an entity',
    async (yintu, page) => {
      await page.keyboard.press('Enter');
      await expect(yintu.selected('海湾市')).toBeVisible();
      await page.goto('#entity=org.yunfan');
      await yintu.selected('云帆科技').getByText('超过300人').first().click();
    },
  ],
  [
    'the words that declare an alias',
    async (yintu, page) => {
      await page.goto('#entity=org.beichen');
      await yintu.selected('北辰实验室').getByRole('button', { name: '北辰' }).click();
      await expect(yintu.details.getByRole('definition').getByRole('figure')).toBeVisible();
    },
  ],
  [
    'a relation',
    async (yintu, page) => {
      await page.goto('#relation=r.cooperates');
      await expect(yintu.details.getByRole('figure')).toBeVisible();
    },
  ],
  [
    'a focus, and an entity that it hides',
    async (yintu, page) => {
      await page.goto('#entity=loc.donggang&around=org.yunfan&pin=per.shenzhou');
      await expect(yintu.details).toContainText(yintu.words.hiddenByFocus);
    },
  ],
  [
    'the choice of where a path ends',
    async (yintu, page) => {
      await page.goto('#entity=loc.haiwan&around=org.yunfan');
      await yintu.button(yintu.words.lasso).click();
      await yintu.button(yintu.words.pathTo).click();
      await yintu.details.getByRole('combobox', { name: yintu.words.pathEnd }).fill('海');
      await expect(yintu.details.getByRole('option')).toHaveCount(1);
    },
  ],
  [
    'a path',
    async (yintu, page) => {
      await page.goto('#path=tec.xinghe&to=loc.haiwan');
      await expect(yintu.details.getByRole('figure')).toHaveCount(5);
    },
  ],
  [
    'several at once',
    async (yintu, page) => {
      await page.goto('#entity=org.yuanhang&entity=loc.haiwan');
      await expect(yintu.details).toContainText(yintu.words.commonNeighbours);
    },
  ],
  [
    'the list',
    async (yintu, page) => {
      await page.goto('#entity=org.yunfan');
      await yintu.show('list');
    },
  ],
  [
    'a filter',
    async (yintu) => {
      await yintu.openFilter();
      await yintu.filter.getByRole('checkbox', { name: yintu.words.kinds.person }).uncheck();
      await yintu.expectShown(7, 5);
    },
  ],
  [
    'an empty result',
    async (yintu) => {
      const { words } = yintu;
      await yintu.filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
      await expect(yintu.said(words.nothingVisible)).toBeVisible();
    },
  ],
  [
    'all sections of the filter, each with something set',
    async (yintu, page) => {
      await yintu.serve(JSON.stringify(archive));
      await page.goto(
        '#without=policy,denied&dates=2018-12..2019-03&noarticle=article-3&quotes=1&relations=1',
      );
      await page.reload();
      await expect(page.getByRole('list', { name: yintu.words.activeFilter })).toBeVisible();
      await yintu.openFilter();
      await expect(yintu.filter.getByRole('group')).toHaveCount(6);
    },
  ],
  [
    'a folded section, and what is left out in grey',
    async (yintu) => {
      const { words, filter } = yintu;
      await filter.getByRole('button', { name: words.typesHeading, exact: true }).click();
      await filter.getByRole('checkbox', { name: words.greyHidden }).check();
    },
  ],
  [
    'the export menu',
    async (yintu) => {
      await yintu.openMenu(yintu.words.exportMenu);
    },
  ],
  [
    'the list of keys',
    async (yintu, page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await yintu.button(yintu.words.keys).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
  [
    'a failure',
    async (yintu, page) => {
      await yintu.serve('{');
      await page.reload();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  ],
];

for (const locale of ['zh-CN', 'en-GB'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });
      test('axe finds nothing in any state of the page', async ({ yintu, page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const [state, reach] of STATES) {
          await reach(yintu, page);
          // There are no frames to join, so the results need no page of their own.
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
          );
          expect.soft(found, state).toEqual([]);
        }
      });
    });
