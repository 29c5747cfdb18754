import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXIT } from '../exit-codes.ts';
import { buildPage } from './build-page.ts';
import { serveFolder } from './serve-folder.ts';

const DEFAULT_PORT = 4400;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm start`: builds what is not up to date, serves the page on localhost and says where. */
async function start(): Promise<number> {
  const port = readPort();
  if (port === null) return EXIT.usage;
  const graph = runYintu(['build', '--if-changed']);
  if (graph !== EXIT.done && graph !== EXIT.incomplete) return graph;
  await buildPage(root);
  const { address } = await serveFolder(join(root, 'dist'), { port });
  console.log(`\n  引图 Yintu is at  ${address}\n  Ctrl C stops it.\n`);
  return EXIT.done;
}

function readPort(): number | null {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', short: 'p' } } });
    const port = Number(values.port ?? DEFAULT_PORT);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    console.error(`--port wants a number from 1 to 65535, and "${values.port}" is none.`);
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\nUsage: npm start -- [--port NUMBER]`,
    );
  }
  return null;
}

/** A process of its own: the tagger's memory is given back before the page is served. */
function runYintu(args: readonly string[]): number {
  const program = join(root, 'src/cli/yintu.ts');
  const done = spawnSync(process.execPath, [...process.execArgv, program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return done.status ?? EXIT.failed;
}

const exitCode = await start();
// Success goes on serving; anything else ends here.
if (exitCode !== EXIT.done) process.exit(exitCode);
