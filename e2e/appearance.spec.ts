import { circles } from './fixtures/circles.ts';
import { decodePicture, pixelsOf } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

const PLACE = '--kind-location-fill';
const FIRST = '--community-1-fill';
const SECOND = '--community-2-fill';

async function choose(yintu: YintuPage, option: string): Promise<void> {
  const { words, page } = yintu;
  const menu = page.getByRole('menu');
  if (!(await menu.isVisible())) await yintu.openMenu(words.appearance);
  await menu.getByRole('menuitemradio', { name: option }).click();
  await expect(menu.getByRole('menuitemradio', { name: option })).toBeChecked();
}

/** What the key in the filter says under its heading, the canvas left as it was. */
async function expectKey(yintu: YintuPage, ...lines: readonly string[]): Promise<void> {
  await yintu.openFilter();
  const key = yintu.filter.getByRole('group', { name: yintu.words.lookHeading });
  for (const line of lines) await expect(key).toContainText(line);
}

test('sizes tell relations, bridging or mentions: the key says which, the canvas shows it', async ({
  yintu,
  page,
}) => {
  await yintu.open(circles);
  const { words, canvas } = yintu;
  await expect.poll(() => pixelsOf(canvas, PLACE)).toBeGreaterThan(0);
  const byRelations = await pixelsOf(canvas, PLACE);

  await choose(yintu, words.sizes.betweenness);
  await expect(page).toHaveURL(/#size=betweenness$/);
  // Two stand between the circles, all the others between nobody: most are as small as can be.
  await expect.poll(() => pixelsOf(canvas, PLACE)).toBeLessThan(byRelations * 0.9);
  const byBridging = await pixelsOf(canvas, PLACE);
  await choose(yintu, words.sizes.quotes);
  await expect.poll(() => pixelsOf(canvas, PLACE)).not.toBe(byBridging);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expectKey(yintu, words.sizeKey(words.sizes.quotes), '1–7');

  await yintu.button(words.undo).click();
  await expect(page).toHaveURL(/#size=betweenness$/);
  await expectKey(yintu, words.sizeKey(words.sizes.betweenness), '0–43%');
  await yintu.button(words.undo).click();
  await expectKey(yintu, words.sizeKey(words.sizes.connections), '0–4');
  await expect.poll(() => pixelsOf(canvas, PLACE)).toBe(byRelations);
});

test('communities are marked by grounds or by colours, and not at all again', async ({ yintu, page }) => {
  await yintu.open(circles);
  const { words, canvas } = yintu;
  await choose(yintu, words.communityMarks.colours);
  await expect(page).toHaveURL(/#communities=colours$/);
  await expect.poll(() => pixelsOf(canvas, SECOND)).toBeGreaterThan(100);
  expect(await pixelsOf(canvas, FIRST)).toBeGreaterThan(await pixelsOf(canvas, SECOND));
  expect(await pixelsOf(canvas, PLACE)).toBe(0);
  await expect(yintu.said(words.announceCommunities(2))).toHaveCount(1);

  await choose(yintu, words.communityMarks.hulls);
  await expect(page).toHaveURL(/#communities=hulls$/);
  await expect.poll(() => pixelsOf(canvas, PLACE)).toBeGreaterThan(100);
  await expect.poll(() => groundPixels(yintu)).toBeGreaterThan(1000);

  await choose(yintu, words.communityMarks.none);
  await expect.poll(() => groundPixels(yintu)).toBe(0);
  expect(await pixelsOf(canvas, FIRST)).toBe(0);
});

test('the key names each community, and selects all of it; so do the details of one of them', async ({
  yintu,
  page,
  phone,
}) => {
  await yintu.open(circles, '#communities=hulls');
  const { words } = yintu;
  const [harbours, mountains] = [words.community('东港'), words.community('春山')];
  await expectKey(yintu, harbours, mountains, words.outsideCommunities);
  const name = `${words.selectCommunity(mountains)}, ${words.communitySize(3)}`;
  await yintu.button(name).click();
  await expect(page).toHaveURL(/entity=.*&entity=.*&entity=.*&communities=hulls$/);
  if (phone) await yintu.button(words.collapseFilter).click();
  await expect(yintu.details).toContainText(words.several(3));

  await page.goto(`#entity=${encodeURIComponent('南港')}&communities=hulls`);
  const details = yintu.selected('南港');
  await expect(details).toContainText(words.inCommunity(harbours, 4));
  await details.getByRole('button', { name: words.selectThisCommunity }).click();
  await expect(yintu.details).toContainText(words.several(4));
});

test('a filter hides a part of a community and leaves the rest as it was', async ({ yintu }) => {
  await yintu.open(circles, `#communities=hulls&hide=${encodeURIComponent('春山')}`);
  await expectKey(yintu, yintu.words.community('春山'));
  await expect.poll(() => groundPixels(yintu)).toBeGreaterThan(1000);
});

test('V opens the menu, and the keyboard chooses in it', async ({ yintu, page, phone }) => {
  test.skip(phone, 'a phone has no keys');
  await yintu.open(circles);
  const { words } = yintu;
  await yintu.canvas.focus();
  await page.keyboard.press('v');
  await expect(page.getByRole('menuitemradio', { name: words.sizes.connections })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#size=betweenness$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await yintu.search.fill('v');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await yintu.search.fill('');
  await yintu.show('outline');
  await page.keyboard.press('v');
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('the picture shows the grounds of communities and what sizes tell', async ({ yintu, page }) => {
  await yintu.open(circles);
  const plain = await exportPicture(yintu);
  await choose(yintu, yintu.words.communityMarks.hulls);
  await page.keyboard.press('Escape');
  await expect.poll(() => groundPixels(yintu)).toBeGreaterThan(1000);
  const marked = await exportPicture(yintu);
  expect(marked.inked).toBeGreaterThan(plain.inked * 1.5);
  // Nothing is cut off.
  expect(marked.edges).toEqual(plain.edges);
});

test('colours of communities stay theirs where the system forces its own on the page', async ({
  yintu,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await yintu.open(circles, '#communities=colours');
  await expect.poll(() => pixelsOf(yintu.canvas, SECOND)).toBeGreaterThan(100);
});

async function exportPicture(yintu: YintuPage) {
  const download = await yintu.export(yintu.words.exportPng);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return decodePicture(yintu.page, Buffer.concat(chunks));
}

/** How much of the layer under the graph is covered. */
function groundPixels({ canvas }: YintuPage): Promise<number> {
  return canvas.evaluate((element) => {
    const ground = element.querySelector('canvas');
    if (ground === null || ground.hidden || ground.width === 0) return 0;
    const copy = new OffscreenCanvas(ground.width, ground.height).getContext('2d');
    if (copy === null) throw new Error('no 2d context');
    copy.drawImage(ground, 0, 0);
    const { data } = copy.getImageData(0, 0, ground.width, ground.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });
}
