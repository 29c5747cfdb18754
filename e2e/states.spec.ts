import type { Route } from '@playwright/test';
import type { LoadProblem } from '../src/app/store/app-state.ts';
import { empty } from './fixtures/extremes.ts';
import { harbour } from './fixtures/harbour.ts';
import { expect, test } from './test.ts';

interface Failure {
  readonly reason: LoadProblem['reason'];
  readonly what: string;
  readonly answer: Parameters<Route['fulfill']>[0] | 'abort';
  /** Words of the file's own that must be told to whoever made it. */
  readonly detail: RegExp;
  /** What the browser itself writes to the console about it. */
  readonly console?: RegExp;
}

const whole = JSON.stringify(harbour);
const loose = structuredClone(harbour);
for (const { attributes } of loose.nodes.slice(0, 1))
  for (const mention of attributes.mentions) mention.end = 99_999;
const ungrounded = structuredClone(harbour);
for (const { attributes } of ungrounded.edges.slice(0, 1)) attributes.evidence = [];

const FAILURES: readonly Failure[] = [
  {
    reason: 'missing',
    what: 'is not there',
    answer: { status: 404, body: 'Not found' },
    detail: /graph\.json/,
    console: /404/,
  },
  {
    reason: 'missing',
    what: 'is answered with a page',
    answer: { contentType: 'text/html', body: '<!doctype html><title>Home</title>' },
    detail: /graph\.json/,
  },
  {
    reason: 'unreachable',
    what: 'cannot be reached',
    answer: 'abort',
    detail: /fetch/i,
    console: /ERR_FAILED/,
  },
  {
    reason: 'unreachable',
    what: 'is refused by the server',
    answer: { status: 500, body: 'Oh no' },
    detail: /500/,
    console: /500/,
  },
  {
    reason: 'not-json',
    what: 'is cut short',
    answer: { body: whole.slice(0, whole.length / 2) },
    detail: /JSON|position|string/,
  },
  { reason: 'not-json', what: 'is empty', answer: { body: '' }, detail: /JSON/ },
  { reason: 'not-yintu', what: 'is some other JSON', answer: { body: '[1, 2]' }, detail: /yintu/ },
  {
    reason: 'unknown-version',
    what: 'is of a version to come',
    answer: { body: whole.replace('"version":1', '"version":2') },
    detail: /2/,
  },
  {
    reason: 'breaks-contract',
    what: 'points outside its article',
    answer: { body: JSON.stringify(loose) },
    detail: /org\.yunfan.*99999/,
  },
  {
    reason: 'breaks-contract',
    what: 'states a relation without evidence',
    answer: { body: JSON.stringify(ungrounded) },
    detail: /evidence/,
  },
];

test('whatever is wrong with graph.json: what happened, what to do, and trying again works', async ({
  yintu,
  guard,
  page,
}) => {
  let answer: Failure['answer'] = { body: whole };
  await page.route('**/graph.json', (route) =>
    answer === 'abort' ? route.abort() : route.fulfill({ contentType: 'application/json', ...answer }),
  );
  const { words } = yintu;
  const alert = page.getByRole('alert');
  for (const failure of FAILURES)
    await test.step(`it ${failure.what}`, async () => {
      if (failure.console !== undefined) guard.expect(failure.console);
      answer = failure.answer;
      await page.goto('./#entity=loc.haiwan');
      // A hash alone does not load the page anew.
      await page.reload();
      const { title, help } = words.problems[failure.reason];
      await expect(alert.getByRole('heading', { name: title })).toBeVisible();
      await expect(alert).toContainText(help);
      await expect(alert).toContainText(failure.detail);
      await expect(yintu.search).toBeDisabled();

      await alert.getByRole('button', { name: words.retry }).click();
      await expect(alert.getByRole('heading', { name: title })).toBeVisible();
      answer = { body: whole };
      await alert.getByRole('button', { name: words.retry }).click();
      await expect(alert).toHaveCount(0);
      await expect(yintu.selected('海湾市')).toBeVisible();
      await expect(yintu.search).toBeEnabled();
    });
});

test('without a graph there, one can be opened from a file', async ({ yintu, guard, page }) => {
  guard.expect(/404/);
  await page.route('**/graph.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  const { words } = yintu;
  const open = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('alert').getByRole('button', { name: words.openFile }).click();
    await (await chooser).setFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  };
  await open('{');
  await expect(page.getByRole('alert')).toContainText(words.problems['not-json'].title);
  await open(whole);
  await expect(yintu.details).toContainText(words.openedFile('mine.json'));
  await yintu.expectShown(8, 6);
});

test('while it comes, the page says so', async ({ yintu, page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/graph.json', async (route) => {
    await held;
    await route.fulfill({ body: whole, contentType: 'application/json' });
  });
  await page.goto('./');
  const { words } = yintu;
  await expect(yintu.said(words.loading)).toBeVisible();
  await expect(yintu.search).toBeDisabled();
  await expect(yintu.button(english(words.languageName))).toBeEnabled();
  letGo();
  await expect(yintu.details).toBeVisible();
  await expect(yintu.said(words.loading)).toHaveCount(0);
});

/** The language switch names the other language. */
function english(here: string): string {
  return here === 'English' ? '中文' : 'English';
}

test('an empty graph is called empty, not broken', async ({ yintu, page }) => {
  await yintu.serve(JSON.stringify(empty));
  await page.goto('./');
  const { words } = yintu;
  const message = yintu.said(words.emptyTitle);
  await expect(message).toContainText(words.emptyHelp);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await yintu.serve(whole);
  await message.getByRole('button', { name: words.retry }).click();
  await yintu.expectShown(8, 6);
});
