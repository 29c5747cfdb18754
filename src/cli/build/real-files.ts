import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { errorCode } from '../cli-error.ts';
import type { Files } from './effects.ts';

/** The file system of this machine. */
export const realFiles: Files = {
  read: (path) => readFile(path),
  list: (path) => readdir(path),
  async kindOf(path) {
    try {
      const found = await stat(path);
      if (found.isFile()) return 'file';
      return found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  realPath: (path) => realpath(path),
  write: (path, text) => writeFile(path, text, 'utf8'),
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
};
