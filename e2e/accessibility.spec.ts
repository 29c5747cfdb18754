import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { archive } from './fixtures/archive.ts';
import { circles } from './fixtures/circles.ts';
import { disputed } from './fixtures/disputed.ts';
import { manyNeighbours } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Each state as it is reached from the one before it. */
const STATES: readonly (readonly [string, (yintu: YintuPage, page: Page) => Promise<void>])[] = [
  ['first sight', (yintu) => yintu.open(harbour)],
  [
    'the minimap',
    async (yintu, page) => {
      const button = yintu.button(yintu.words.minimap);
      if ((await button.count()) === 0) return;
      await button.click();
      await expect(page.getByRole('img', { name: yintu.words.minimapLabel })).toBeVisible();
    },
  ],
  [
    'a tooltip',
    async (yintu, page) => {
      await yintu.canvas.focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  ],
  [
    'search',
    async (yintu, page) => {
      await yintu.search.fill('海');
      await page.keyboard.press('ArrowDown');
      await expect(yintu.names).toHaveCount(2);
      await expect(yintu.quotes).toHaveCount(4);
    },
  ],
  [
    'a search by pinyin, and one that finds nothing',
    async (yintu) => {
      await yintu.search.fill('yueqiu');
      await expect(yintu.said(yintu.words.searchNothing)).toHaveCount(1);
      await yintu.search.fill('hws');
      await yintu.search.press('ArrowDown');
      await expect(yintu.names).toHaveCount(2);
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
    'the table of names',
    async (yintu, page) => {
      await page.goto('#entity=org.yunfan');
      await yintu.show('entities');
      await expect(yintu.entityTable.getByRole('row', { selected: true })).toHaveCount(1);
    },
  ],
  [
    'the choice of columns',
    async (yintu, page) => {
      await page.getByRole('button', { name: yintu.words.columns }).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'a table of which nothing is left',
    async (yintu, page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await page.getByRole('searchbox', { name: yintu.words.narrowTable }).fill('没有');
      await expect(yintu.said(yintu.words.narrowedAway('没有'))).toBeVisible();
    },
  ],
  [
    'the table of relations',
    async (yintu, page) => {
      await page.goto('#relation=r.cooperates&view=relations');
      await expect(yintu.relationTable.getByRole('row', { selected: true })).toHaveCount(1);
    },
  ],
  [
    'the outline, opened down to the quotes',
    async (yintu, page) => {
      await page.goto('#relation=r.located&view=outline');
      const line = yintu.outline.getByRole('treeitem', { selected: true });
      await line.focus();
      await page.keyboard.press('ArrowRight');
      await expect(yintu.outline.getByRole('figure')).toHaveCount(2);
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
    'a thousand relations, some of them folded away',
    async (yintu, page) => {
      await yintu.serve(JSON.stringify(manyNeighbours));
      await page.goto('#entity=org.hub');
      await page.reload();
      const closed = yintu.details.getByRole('heading').getByRole('button', { expanded: false });
      await expect(closed.first()).toBeVisible();
    },
  ],
  [
    'relations found by their words, and panels moved',
    async (yintu, page) => {
      const { words, details } = yintu;
      await details.getByRole('searchbox', { name: words.findRelation }).fill('blue');
      await expect(details).toContainText(words.relationsFound(1));
      const lines = page.getByRole('separator');
      for (const line of await lines.all()) await line.press('Home');
      if ((await lines.count()) === 0)
        await page.getByRole('slider', { name: words.sheetHeight }).press('End');
    },
  ],
  [
    'closed panels',
    async (yintu, page) => {
      for (const line of await page.getByRole('separator').all()) await line.dblclick();
      const { collapseDetails, collapseFilter } = yintu.words;
      for (const name of [collapseDetails, collapseFilter])
        if (await yintu.button(name).isVisible()) await yintu.button(name).click();
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
      await expect(yintu.filter.getByRole('group')).toHaveCount(7);
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
    'the choice of what sizes tell, and communities',
    async (yintu, page) => {
      await yintu.serve(JSON.stringify(circles));
      await page.goto(`#entity=${encodeURIComponent('南港')}&size=quotes&communities=hulls`);
      await page.reload();
      await yintu.openFilter();
      await expect(yintu.filter.getByRole('list', { name: yintu.words.communitiesHeading })).toBeVisible();
      await yintu.button(yintu.words.appearance).click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
  [
    'the export menu',
    async (yintu, page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await yintu.openMenu(yintu.words.exportMenu);
    },
  ],
  [
    'the layouts’ menu',
    async (yintu, page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      await yintu.openMenu(yintu.words.layout);
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
  [
    'quotes that disagree',
    async (yintu, page) => {
      // As at first, with the graph fetched anew.
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await yintu.open(disputed, '#relation=r.located');
    },
  ],
  ['what somebody says', (yintu) => yintu.open(disputed, '#entity=per.shenzhou')],
];

for (const locale of ['zh-CN', 'en-GB'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });
      test('axe finds nothing in any state of the page', async ({ yintu, page }) => {
        // Two dozen states, each looked through.
        test.slow();
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
