import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Weight {
  /** Path within the page's folder. */
  readonly file: string;
  /** Bytes after brotli at its best level, as a server would keep it ready. */
  readonly bytes: number;
}

/** The files of a built page, the heaviest first. */
export async function weighPage(folder: string): Promise<Weight[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const weights = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const file = path.slice(folder.length + 1).replaceAll('\\', '/');
      return { file, bytes: brotliCompressSync(await readFile(path)).length };
    }),
  );
  return weights.sort((a, b) => b.bytes - a.bytes);
}

export function totalBytes(weights: readonly Weight[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}
