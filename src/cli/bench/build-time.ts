import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../exit-codes.ts';
import { median, repeat } from './median.ts';

const PROGRAM = fileURLToPath(new URL('../yintu.ts', import.meta.url));

export interface BuildTime {
  /** Milliseconds by the clock from the start of a fresh process to the graph's file written. */
  readonly cold: number;
  /** Milliseconds by the clock that `--if-changed` takes to say that there is nothing to do. */
  readonly upToDate: number;
  /** The graph that was built. */
  readonly graph: string;
}

/**
 * Times `yintu build` of one article in `folder`, which keeps the graph that was built last.
 * @throws if a build fails
 */
export async function measureBuild(article: string, folder: string, runs: number): Promise<BuildTime> {
  await mkdir(folder);
  await copyFile(article, join(folder, basename(article)));
  const graph = join(folder, 'graph.json');
  const command = ['build', basename(article), '--out', 'graph.json'];
  const measured = await repeat(runs, async () => {
    await rm(graph, { force: true });
    const began = performance.timeOrigin + performance.now();
    runYintu(command, folder);
    const cold = (await stat(graph)).mtimeMs - began;
    const again = performance.now();
    const said = runYintu([...command, '--if-changed'], folder);
    if (!said.includes('up to date')) throw new Error(`The graph was built again, for no reason:\n${said}`);
    return { cold, upToDate: performance.now() - again };
  });
  return {
    cold: median(measured.map(({ cold }) => cold)),
    upToDate: median(measured.map(({ upToDate }) => upToDate)),
    graph,
  };
}

/** In the folder, so that what the build keeps for the next time is kept there, too. */
function runYintu(args: readonly string[], folder: string): string {
  const done = spawnSync(process.execPath, [...process.execArgv, PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (done.status !== EXIT.done) throw new Error(`The build has failed:\n${done.stderr}`);
  return done.stdout;
}
