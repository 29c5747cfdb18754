import AxeBuilder from '@axe-core/playwright';
import { harbour } from './fixtures/harbour.ts';
import { nested } from './fixtures/nested.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ARTICLE = '2021-05-18-harbour';
const STATES = [
  ['the list of articles', harbour, '#read=', '2021-06-02'],
  ['an article with an entity and a passage', harbour, `#read=${ARTICLE}@20&entity=org.yunfan`, '5月10日'],
  ['an article with a relation', harbour, `#read=${ARTICLE}&relation=r.acquires`, '5月10日'],
  ['names in names', nested, '#read=nested&entity=loc.haiwan', '株式会社'],
  ['an article that is not there', nested, '#read=nothing', 'nothing'],
] as const;

for (const locale of ['zh-CN', 'en-GB'])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });

      test('axe finds nothing wherever one reads', async ({ yintu, page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const [state, graph, hash, words] of STATES) {
          await yintu.serve(JSON.stringify(graph));
          await page.goto(`./?${encodeURIComponent(state)}${hash}`);
          const panel = page.getByRole(
            yintu.page.viewportSize()?.width === 390 ? 'region' : 'complementary',
            {
              name: yintu.words.reader,
            },
          );
          await expect(panel.getByText(words).first()).toBeVisible();
          const folded = panel.locator('summary');
          for (const summary of await folded.all()) await summary.click();
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
          );
          expect.soft(found, state).toEqual([]);
        }
      });
    });
