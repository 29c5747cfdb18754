import { fileURLToPath } from 'node:url';
import { serveFolder } from '../start/serve-folder.ts';

/** Two checkouts tested at once each need a port of their own. */
export const TEST_PORT = Number(process.env['YINTU_TEST_PORT'] ?? 4417);
/** Not at the root: the page must not depend on where it lies. */
export const SUB_PATH = '/any/where/';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
  const { address } = await serveFolder(dist, { port: TEST_PORT, path: SUB_PATH, exact: true });
  console.log(address);
}
