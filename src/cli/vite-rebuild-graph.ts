import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { EXIT } from './exit-codes.ts';
import { createRunQueue } from './run-queue.ts';

/** What the graph is made of and with, relative to the project. */
const WATCHED = ['data', 'src/pipeline', 'src/schema'];
/** An editor that saves, or a `git checkout`, changes several files at once. Milliseconds. */
const SETTLE = 200;

/**
 * While the page is served for development: builds the graph at the start and whenever an article, the lexicon, the
 * curation or the pipeline changes, and reloads the page. If a build fails, its message stands in the terminal and
 * the page goes on with the graph of the last one. In a process of its own, so that a change of the
 * pipeline's code counts and a fault in it does not take the server along.
 */
export function rebuildGraph(): Plugin {
  return {
    name: 'yintu-rebuild-graph',
    // Vitest starts a server, too, in mode `test`; it has no page to reload.
    apply: (_config, { command, mode, isPreview }) =>
      command === 'serve' && mode !== 'test' && isPreview !== true,
    async configureServer(server) {
      const { root } = server.config;
      const folders = WATCHED.map((path) => join(root, path));
      const rebuild = createRunQueue(() => buildAndReload(server, root), SETTLE);
      server.watcher.add(folders);
      server.watcher.on('all', (_event, path) => {
        if (isInput(path, folders)) rebuild();
      });
      await buildAndReload(server, root);
    },
  };
}

function isInput(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(folder + sep)) && !/\.test\.tsx?$/u.test(path);
}

async function buildAndReload(server: ViteDevServer, root: string): Promise<void> {
  const graph = join(root, 'public/graph.json');
  const before = await lastChange(graph);
  const code = await runBuild(root);
  if (code !== EXIT.done && code !== EXIT.incomplete)
    server.config.logger.error(
      `The graph could not be built; ${before === null ? 'there is none yet' : 'the page shows the last one that could'}.`,
      {
        timestamp: true,
      },
    );
  else if ((await lastChange(graph)) !== before) server.ws.send({ type: 'full-reload' });
}

/** Its exit code, or null if it did not come to one. */
function runBuild(root: string): Promise<number | null> {
  return new Promise((done) => {
    const args = ['--import', 'tsx', 'src/cli/yintu.ts', 'build', '--if-changed'];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => done(null));
    child.once('exit', done);
  });
}

async function lastChange(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}
