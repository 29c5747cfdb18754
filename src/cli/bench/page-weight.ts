import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export interface Weight {
  /** Path within the page's folder. */
  readonly file: string;
  /** Bytes after brotli at its best level (11), as a server would keep it ready. */
  readonly bytes: number;
}

/** The given files of a built page, the heaviest first. */
export async function weigh(folder: string, files: readonly string[]): Promise<Weight[]> {
  const weights = await Promise.all(
    files.map(async (file) => ({ file, bytes: compressedSize(await readFile(join(folder, file))) })),
  );
  return weights.sort((a, b) => b.bytes - a.bytes);
}

/** The scripts and styles of a built page that are not among those fetched already. */
export async function stillToCome(folder: string, fetched: readonly string[]): Promise<string[]> {
  const names = await readdir(join(folder, 'assets'));
  return names.map((name) => `assets/${name}`).filter((file) => !fetched.includes(file));
}

export function totalBytes(weights: readonly Weight[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}

function compressedSize(content: Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
