import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, RUNS } from './median.ts';

/**
 * Seconds by the clock from the start of a fresh process to the graph's file written, for one article.
 * @throws if a build fails
 */
export async function measureColdBuild(root: string, file: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'yintu-bench-'));
  try {
    const seconds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const out = join(folder, `graph-${run}.json`);
      const began = performance.timeOrigin + performance.now();
      const program = join(root, 'src/cli/yintu.ts');
      const done = spawnSync(process.execPath, [...process.execArgv, program, 'build', file, '--out', out], {
        cwd: root,
        encoding: 'utf8',
      });
      if (done.status !== 0) throw new Error(`The build has failed:\n${done.stderr}`);
      seconds.push(((await stat(out)).mtimeMs - began) / 1000);
    }
    return median(seconds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
