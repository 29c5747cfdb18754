import type { Page } from '@playwright/test';
import { star } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { drawnExtent, type Extent } from './pictures.ts';
import { expect, test } from './test.ts';
import type { YintuPage } from './yintu-page.ts';

/** The middle of what is drawn, and its half width, px on the page. */
async function middleOf({ canvas }: YintuPage): Promise<{ x: number; y: number; radius: number }> {
  let drawn: Extent | null = null;
  await expect.poll(async () => (drawn = await drawnExtent(canvas))).not.toBeNull();
  const stage = await canvas.boundingBox();
  if (stage === null || drawn === null) throw new Error('nothing is drawn');
  const { left, top, width, height } = drawn as Extent;
  const radius = Math.max(width, height) / 2;
  return { x: stage.x + left + width / 2, y: stage.y + top + height / 2, radius };
}

const CORNERS = 16;

function cornersAround({ x, y }: { x: number; y: number }, radius: number): [number, number][] {
  return Array.from({ length: CORNERS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

async function drawLoop(page: Page, middle: { x: number; y: number }, radius: number): Promise<void> {
  const [first = [0, 0], ...others] = cornersAround(middle, radius);
  await page.mouse.move(first[0], first[1]);
  await page.mouse.down();
  for (const [x, y] of others) await page.mouse.move(x, y, { steps: 2 });
  await page.mouse.up();
}

/** The same with a finger. */
async function drawLoopByTouch(page: Page, middle: { x: number; y: number }, radius: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (const [at, [x, y]] of cornersAround(middle, radius).entries())
    await touch(at === 0 ? 'touchStart' : 'touchMove', [{ x, y }]);
  await touch('touchEnd', []);
}

test('one, two, three steps around an entity, and everything again', async ({ yintu, page }) => {
  await yintu.open(harbour, '#entity=loc.haiwan');
  const { words } = yintu;
  await yintu.expectShown(8, 6);
  for (const [steps, names, relations] of [
    [1, 3, 2],
    [2, 5, 4],
    [3, 6, 5],
  ] as const) {
    const button = yintu.button(words.aroundLabel(steps));
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await yintu.expectShown(names, relations);
    await expect(yintu.said(words.announceAround('海湾市', steps))).toHaveCount(1);
  }
  await yintu.button(words.aroundLabel(3)).click();
  await yintu.expectShown(8, 6);
  await page.goBack();
  await yintu.expectShown(6, 5);
  await yintu.button(words.undo).click();
  await yintu.expectShown(8, 6);
});

test('an entity is hidden, shown, pinned against a filter, and what is hidden around it opened', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#entity=per.shenzhou');
  const { words, details } = yintu;
  await details.getByRole('button', { name: words.hide, exact: true }).click();
  await yintu.expectShown(7, 5);
  await expect(yintu.said(words.announceHidden(1))).toHaveCount(1);
  await expect(details).toContainText(words.hiddenByHand);
  await details.getByRole('button', { name: words.showIt }).click();
  await yintu.expectShown(8, 6);

  const pin = details.getByRole('button', { name: words.pin, exact: true });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.goto('#entity=loc.haiwan&around=loc.haiwan&pin=per.shenzhou');
  await yintu.expectShown(4, 3);

  await page.goto('#entity=org.yunfan&around=loc.haiwan');
  await yintu.expectShown(3, 2);
  const expand = details.getByRole('button', { name: words.expand(2) });
  await expand.click();
  await yintu.expectShown(5, 4);
  await expect(expand).toHaveCount(0);
  await details.getByRole('button', { name: words.collapse }).click();
  await yintu.expectShown(3, 2);

  // What the focus hides can still be selected, says so, and can be shown.
  await yintu.openEntity('东港');
  await expect(details).toContainText(words.hiddenByFocus);
  await details.getByRole('button', { name: words.showIt }).click();
  await yintu.expectShown(4, 2);
  await yintu.button(words.undo).click();
  await yintu.expectShown(3, 2);
});

test('by keys alone: select several, focus, hide, pin, expand, and take it all back', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour);
  const { words, canvas, details } = yintu;
  await canvas.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(yintu.selected('云帆科技')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(yintu.selected(words.several(2))).toBeVisible();
  await expect(yintu.said(words.announceSeveral(2, `云帆科技${words.listSeparator}海湾市`, 3))).toHaveCount(
    1,
  );
  await page.keyboard.press('f');
  await yintu.expectShown(5, 4);
  await page.keyboard.press('f');
  await yintu.expectShown(6, 5);
  await page.keyboard.press('f');
  await yintu.expectShown(7, 6);
  await page.keyboard.press('f');
  await yintu.expectShown(8, 6);
  await page.keyboard.press('p');
  await expect(yintu.said(words.announcePinned(2))).toHaveCount(1);
  await page.keyboard.press('h');
  await yintu.expectShown(6, 2);
  await expect(details.getByRole('button', { name: words.showThem })).toBeVisible();
  await page.keyboard.press('e');
  await yintu.expectShown(8, 6);
  // What is meant is the one on which the keyboard stands, if it is none of those selected.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Delete');
  await yintu.expectShown(7, 5);
  await expect(yintu.said(words.announceHidden(1))).toHaveCount(1);
  for (const [names, relations] of [
    [8, 6],
    [6, 2],
    [8, 6],
  ] as const) {
    await page.keyboard.press('Control+z');
    await yintu.expectShown(names, relations);
  }
  await page.keyboard.press('Control+z');
  await expect(yintu.said(words.announceUnpinned(2))).toHaveCount(1);
  await expect(yintu.selected(words.several(2))).toBeVisible();
});

test('Shift or Control and a click on the graph add to what is selected', async ({ yintu, page, phone }) => {
  test.skip(phone, 'A phone has neither; there the lasso’s button adds.');
  await yintu.open(star, '#entity=loc.0');
  const { words, details } = yintu;
  const { x, y } = await middleOf(yintu);
  for (const key of ['Shift', 'Control']) {
    await page.keyboard.down(key);
    await page.mouse.click(x, y);
    await page.keyboard.up(key);
    await expect(yintu.selected(words.several(2))).toBeVisible();
    await details.getByRole('button', { name: words.takeOut('天枢公司') }).click();
    await expect(yintu.selected('甲县')).toBeVisible();
  }
});

test('Shift and a click on a link add to what is selected, and take out', async ({ yintu }) => {
  const { words, details } = yintu;
  await yintu.open(harbour, '#entity=org.yunfan');
  await details
    .getByRole('link', { name: '海湾市' })
    .first()
    .click({ modifiers: ['Shift'] });
  await expect(yintu.selected(words.several(2))).toBeVisible();
  await details
    .getByRole('link', { name: '云帆科技' })
    .first()
    .click({ modifiers: ['Shift'] });
  await expect(yintu.selected('海湾市')).toBeVisible();
});

test('a loop with Shift selects what it goes around; with the button, any pointer draws it', async ({
  yintu,
  page,
  phone,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(star);
  const { words } = yintu;
  const { x, y } = await middleOf(yintu);
  const stage = await yintu.canvas.boundingBox();
  await page.keyboard.down('Shift');
  await drawLoop(page, { x, y }, 40);
  await page.keyboard.up('Shift');
  await expect(yintu.selected('天枢公司')).toBeVisible();
  // The loop did not move the graph, and ended with Shift.
  await page.mouse.click((stage?.x ?? 0) + 8, (stage?.y ?? 0) + 80);
  await expect(yintu.details).toContainText(words.introHint);

  const lasso = yintu.button(words.lasso);
  await lasso.click();
  await expect(lasso).toHaveAttribute('aria-pressed', 'true');
  await (phone ? drawLoopByTouch : drawLoop)(page, await middleOf(yintu), 40);
  await expect(yintu.selected('天枢公司')).toBeVisible();
  // A click adds and takes out. On a phone the sheet has come up, and the graph with it.
  const again = await middleOf(yintu);
  if (phone) await page.touchscreen.tap(again.x, again.y);
  else await page.mouse.click(again.x, again.y);
  await expect(yintu.details).toContainText(words.introHint);
  await lasso.click();
  await expect(lasso).toHaveAttribute('aria-pressed', 'false');
});

test('a double click looks at what is one step around', async ({ yintu, page, phone }) => {
  test.skip(phone, 'On a phone the sheet comes up after the first tap; its buttons do the same.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await yintu.open(star);
  const { words } = yintu;
  const { x, y } = await middleOf(yintu);
  await page.mouse.dblclick(x, y);
  await expect(yintu.button(words.aroundLabel(1))).toHaveAttribute('aria-pressed', 'true');
  await expect(yintu.said(words.announceAround('天枢公司', 1))).toHaveCount(1);
});

test('two at once: what is between them, what they share, the path, and only around them', async ({
  yintu,
  page,
}) => {
  await yintu.open(harbour, '#entity=org.yuanhang&entity=loc.haiwan');
  const { words, details } = yintu;
  const { located_in, cooperates_with } = words.relations;
  await expect(details).toContainText(words.noDirectRelations);
  const common = details.getByRole('listitem').filter({
    has: page.getByRole('link', {
      name: words.mutualSentence('云帆科技', cooperates_with.verb, '远航集团'),
    }),
  });
  await expect(common.getByRole('link', { name: '云帆科技', exact: true })).toBeVisible();
  await expect(
    common.getByRole('link', { name: words.sentence('云帆科技', located_in.verb, '海湾市') }),
  ).toBeVisible();
  await details.getByRole('button', { name: words.hideThem }).click();
  await yintu.expectShown(6, 2);
  await details.getByRole('button', { name: words.showThem }).click();
  await yintu.button(words.aroundLabel(1)).click();
  await yintu.expectShown(5, 4);
  await details.getByRole('link', { name: words.pathBetween }).click();
  await expect(yintu.selected(words.path('远航集团', '海湾市'))).toBeVisible();
  await page.goBack();
  await details.getByRole('button', { name: words.takeOut('远航集团') }).click();
  await expect(yintu.selected('海湾市')).toBeVisible();
});
