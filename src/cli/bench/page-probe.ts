import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { transformWithOxc } from 'vite';

/** From now on the pages that `page` opens have this file's probe, without types and with its names to itself. */
export async function addProbe(page: Page, name: 'drawing-probe' | 'reading-probe'): Promise<void> {
  const file = fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url));
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { sourcemap: false });
  await page.addInitScript({ content: `(() => {\n${code.replace(/^export \{\};?$/m, '')}\n})();` });
}

/**
 * What the probe in the page answers.
 * @param question a call of one of the probe's functions, as JavaScript
 */
export function askProbe<Answer>(page: Page, question: string): Promise<Answer> {
  return page.evaluate(`globalThis.yintuProbe.${question}`) as Promise<Answer>;
}
