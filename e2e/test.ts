import { test as base, expect } from '@playwright/test';
import { DICTIONARIES, preferredLanguage } from '../src/app/messages/dictionaries.ts';
import type { GraphDocument } from '../src/schema/graph-document.ts';
import { parseGraph } from '../src/schema/parse-graph.ts';
import { YintuPage } from './yintu-page.ts';

export interface Guard {
  /** A fault that this test brings about itself; it must come, or the test fails. */
  expect(fault: RegExp): void;
}

interface Fixtures {
  readonly guard: Guard;
  readonly yintu: YintuPage;
  /** The graph that was built from data/articles, as it is served beside the page. */
  readonly built: GraphDocument;
  /** Whether the page is shown as on a phone. */
  readonly phone: boolean;
}

/**
 * Every test fails if the page writes an error or a warning to the console, throws, opens a dialog of the
 * browser's, or asks anything of another host.
 */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ page, context }, use) => {
      const faults: string[] = [];
      const expected: RegExp[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request: ${request.url()}`);
      });
      await use({ expect: (fault) => void expected.push(fault) });
      const unexpected = faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
      expect(unexpected, 'faults while the page was used').toEqual([]);
      const missing = expected.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
      expect(missing, 'faults that should have come').toEqual([]);
    },
    { auto: true },
  ],
  yintu: async ({ page, locale }, use) => {
    await use(new YintuPage(page, DICTIONARIES[preferredLanguage([locale ?? ''])]));
  },
  built: async ({ request }, use) => {
    const parsed = parseGraph(await (await request.get('./graph.json')).text());
    if (!parsed.ok) throw new Error(`the built graph.json: ${JSON.stringify(parsed.problem)}`);
    await use(parsed.document);
  },
  phone: async ({ isMobile }, use) => {
    await use(isMobile === true);
  },
});

export { expect };
