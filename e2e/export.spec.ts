import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import Graph from 'graphology';
import { parseGraph } from '../src/schema/parse-graph.ts';
import { harbour } from './fixtures/harbour.ts';
import { decodePicture, drawnExtent } from './pictures.ts';
import { expect, test } from './test.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

function parsedText(text: string) {
  const parsed = parseGraph(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.document;
}

/** How far apart the outermost shapes' middles are: the least that a picture at single size can be. */
function spread(entities: readonly { attributes: { x: number; y: number } }[]) {
  const xs = entities.map(({ attributes }) => attributes.x);
  const ys = entities.map(({ attributes }) => attributes.y);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

test('the whole graph as a picture, at twice its size, on the ground of either theme', async ({
  yintu,
  built,
  page,
}) => {
  await yintu.open();
  const { words } = yintu;
  await expect.poll(() => drawnExtent(yintu.canvas)).not.toBeNull();
  const grounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const download = await yintu.export(words.exportPng);
    expect(download.suggestedFilename()).toBe('yintu-2019-02-25-shanghai-city-brain.png');
    const png = await bytesOf(download);
    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    const picture = await decodePicture(page, png);
    expect(picture.width).toBeGreaterThanOrEqual(2 * spread(built.nodes).width);
    expect(picture.height).toBeGreaterThanOrEqual(2 * spread(built.nodes).height);
    expect(picture.inked).toBeGreaterThan(0.01);
    expect(picture.colours).toBeGreaterThan(50);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(picture.edges).toEqual([ground]);
    grounds.push(ground);
    await expect(yintu.said('.png').or(yintu.said(words.exportCrowded(1).slice(0, 5)))).toHaveCount(1);
  }
  expect(grounds[0]).not.toBe(grounds[1]);
});

test('the picture holds what is shown and no more, with its names', async ({ yintu, page }) => {
  await yintu.open(harbour);
  const { words } = yintu;
  await expect.poll(() => drawnExtent(yintu.canvas)).not.toBeNull();
  const whole = await decodePicture(page, await bytesOf(await yintu.export(words.exportPng)));
  await expect(yintu.said(words.exported('yintu-2-articles.png'))).toHaveCount(1);
  await yintu.openFilter();
  await yintu.filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.technology }).check();
  await yintu.expectShown(1, 0);
  const onePng = await bytesOf(await yintu.export(words.exportPng));
  const one = await decodePicture(page, onePng);
  expect(whole.edges).toHaveLength(1);
  expect(one.edges).toEqual(whole.edges);
  expect(one.width).toBeLessThan(whole.width / 2);
  // Its shape is 32 px wide at twice its size; four characters and the margins make it wider than that.
  expect(one.width).toBeGreaterThan(100);
  expect(one.inked).toBeGreaterThan(0.02);

  // The same but for a character of its name, which can only be seen in the name itself.
  const renamed = structuredClone(harbour);
  for (const { key, attributes } of renamed.nodes) if (key === 'tec.xinghe') attributes.name = '银河平台';
  await yintu.button(words.collapseFilter).click();
  await yintu.openFile('renamed.json', JSON.stringify(renamed));
  await expect(yintu.details).toContainText(words.openedFile('renamed.json'));
  await yintu.openFilter();
  await yintu.filter.getByRole('button', { name: `${words.kindsHeading}: ${words.none}` }).click();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.technology }).check();
  await yintu.expectShown(1, 0);
  const otherPng = await bytesOf(await yintu.export(words.exportPng));
  const other = await decodePicture(page, otherPng);
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  expect(otherPng.equals(onePng)).toBe(false);
});

test('the graph as JSON is the graph, opens in graphology and again in the page', async ({
  yintu,
  built,
}) => {
  await yintu.open();
  const { words, details } = yintu;
  const download = await yintu.export(words.exportJson);
  expect(download.suggestedFilename()).toBe('yintu-2019-02-25-shanghai-city-brain.json');
  const text = (await bytesOf(download)).toString('utf8');
  expect(parsedText(text)).toEqual(built);
  const opened = Graph.from(JSON.parse(text));
  expect([opened.order, opened.size]).toEqual([built.nodes.length, built.edges.length]);

  await yintu.openFile('again.json', JSON.stringify(harbour));
  await expect(details).toContainText(words.openedFile('again.json'));
  await yintu.expectShown(8, 6);
  await yintu.openFile('built.json', text);
  await expect(details).toContainText(words.openedFile('built.json'));
  await expect(details).toContainText(words.entities(built.nodes.length));
  await expect(details).toContainText(words.relationCount(built.edges.length));
  await yintu.openFile('again.json', JSON.stringify(harbour));
  await yintu.expectShown(8, 6);
  await details.getByRole('button', { name: words.openOwn }).click();
  await yintu.expectShown(built.nodes.length, built.edges.length);
});

test('what is shown as JSON is a graph of its own: nothing that is hidden, nothing left loose', async ({
  yintu,
}) => {
  await yintu.open(harbour);
  const { words } = yintu;
  await yintu.openFilter();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.person }).uncheck();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.location }).uncheck();
  await yintu.filter.getByRole('checkbox', { name: words.kinds.policy }).uncheck();
  await yintu.expectShown(4, 3);
  const download = await yintu.export(words.exportShown);
  expect(download.suggestedFilename()).toBe('yintu-2-articles.shown.json');
  const shown = parsedText((await bytesOf(download)).toString('utf8'));
  expect(shown.nodes.map(({ key }) => key)).toEqual([
    'org.yunfan',
    'org.yuanhang',
    'org.beichen',
    'tec.xinghe',
  ]);
  expect(shown.edges.map(({ key }) => key)).toEqual(['r.cooperates', 'r.acquires', 'r.develops']);
  // The speaker is a person, and hidden.
  expect(shown.edges[0]?.attributes.speaker).toBeNull();
  expect(Graph.from(JSON.parse(JSON.stringify(shown))).order).toBe(4);
  await yintu.openFile('shown.json', JSON.stringify(shown));
  await yintu.expectShown(4, 3);
});

test('a file that is no graph is refused with its reason, and what was open stays open', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words } = yintu;
  await yintu.openFile('notes.json', '{"a": 1}');
  const notice = yintu.said('notes.json');
  await expect(notice).toContainText(words.problems['not-yintu'].title);
  await expect(notice).toContainText(words.problems['not-yintu'].help);
  await yintu.expectShown(8, 6);
  await notice.getByRole('button', { name: words.close }).click();
  await expect(page.getByText('notes.json')).toHaveCount(0);
});
