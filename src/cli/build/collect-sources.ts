import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import type { Diagnostic } from '../../pipeline/diagnostic.ts';
import { reasonOf } from '../cli-error.ts';
import type { BuildEffects } from './effects.ts';

const READABLE = new Set(['.md', '.txt']);
/** Beside the articles these are articles that somebody expects to be read; anything else (pictures) is not. */
const OTHER_DOCUMENTS = new Set([
  '.markdown',
  '.text',
  '.html',
  '.htm',
  '.mht',
  '.docx',
  '.doc',
  '.rtf',
  '.odt',
  '.pdf',
  '.epub',
  '.wps',
]);

export interface CollectedSources {
  readonly sources: ArticleSource[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads the files named and those in the folders named, subfolders included, each folder in the order of its
 * names, so that the same folders give the same list on every machine. Hidden files are passed over.
 * What cannot be read becomes an error that names it, and the others are still read.
 */
export async function collectSources(
  paths: readonly string[],
  effects: Pick<BuildEffects, 'folder' | 'files'>,
): Promise<CollectedSources> {
  const collected: CollectedSources = { sources: [], diagnostics: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const named = resolve(effects.folder, path);
    await collectNamed(named, { folder: effects.folder, files: effects.files, ...collected, named, seen });
  }
  return collected;
}

interface Visit extends CollectedSources, Pick<BuildEffects, 'folder' | 'files'> {
  /** The path on the command line through which we came here, absolute. */
  readonly named: string;
  /** Real paths of what was read already: named twice, or reached through a link. */
  readonly seen: Set<string>;
}

async function collectNamed(path: string, visit: Visit): Promise<void> {
  const kind = await kindOf(path, visit);
  if (kind === 'folder') {
    const before = visit.sources.length + visit.diagnostics.length;
    await collectFolder(path, visit);
    if (visit.sources.length + visit.diagnostics.length === before)
      report(
        visit,
        path,
        'error',
        'empty-folder',
        'There is no article in this folder; put .md or .txt files into it.',
      );
  } else if (kind === 'file') await collectFile(path, visit);
  else if (kind === 'other')
    report(visit, path, 'error', 'unreadable-file', 'This is neither a file nor a folder.');
  else if (kind === null)
    report(
      visit,
      path,
      'error',
      'missing-path',
      'There is no such file or folder; check how the path is spelt.',
    );
}

async function collectFolder(path: string, visit: Visit): Promise<void> {
  if (!(await isNew(path, visit))) return;
  let names: string[];
  try {
    names = await visit.files.list(path);
  } catch (error) {
    report(
      visit,
      path,
      'error',
      'unreadable-folder',
      `The folder cannot be read: ${reasonOf(error)}. What is in it was left out.`,
    );
    return;
  }
  for (const name of names.sort(byCodeUnits)) {
    if (name.startsWith('.')) continue;
    const inner = join(path, name);
    const kind = await kindOf(inner, visit);
    if (kind === 'folder') await collectFolder(inner, visit);
    else if (kind === 'file' && isArticle(inner)) await collectFile(inner, visit);
    else if (kind === 'file') passOver(inner, visit);
  }
}

async function collectFile(path: string, visit: Visit): Promise<void> {
  if (!isArticle(path)) return refuseEnding(path, visit);
  if (!(await isNew(path, visit))) return;
  try {
    visit.sources.push({
      name: basename(path),
      source: nameFor(path, visit.named, visit.folder),
      bytes: await visit.files.read(path),
    });
  } catch (error) {
    report(
      visit,
      path,
      'error',
      'unreadable-file',
      `The file cannot be read: ${reasonOf(error)}. It was left out.`,
    );
  }
}

function isArticle(path: string): boolean {
  return READABLE.has(extname(path).toLowerCase());
}

function refuseEnding(path: string, visit: Visit): void {
  const ending = extname(path) === '' ? 'Files without an ending' : `Files ending in ${extname(path)}`;
  report(
    visit,
    path,
    'error',
    'unknown-ending',
    `${ending} are not read; save the article as .md or .txt. It was left out.`,
  );
}

function passOver(path: string, visit: Visit): void {
  if (OTHER_DOCUMENTS.has(extname(path).toLowerCase())) refuseEnding(path, visit);
  else report(visit, path, 'note', 'passed-over', 'Only .md and .txt are read; this file was passed over.');
}

async function kindOf(path: string, visit: Visit) {
  try {
    return await visit.files.kindOf(path);
  } catch (error) {
    report(
      visit,
      path,
      'error',
      'unreadable-file',
      `It cannot be read: ${reasonOf(error)}. It was left out.`,
    );
    return undefined;
  }
}

async function isNew(path: string, visit: Visit): Promise<boolean> {
  const real = await visit.files.realPath(path).catch(() => path);
  if (visit.seen.has(real)) return false;
  visit.seen.add(real);
  return true;
}

function report(
  visit: Visit,
  path: string,
  severity: Diagnostic['severity'],
  code: string,
  message: string,
): void {
  visit.diagnostics.push({ severity, code, message, source: nameFor(path, visit.named, visit.folder) });
}

/**
 * How a file is named: relative to the working folder, or, where it lies elsewhere, to the folder above
 * `named`, the path that was asked for. Never in full, since the name goes into the graph, and where
 * somebody keeps files is nobody else's business.
 */
export function nameFor(path: string, named: string, folder: string): string {
  const inside = relative(folder, path);
  const outside = inside === '' || inside.startsWith('..') || isAbsolute(inside);
  return (outside ? relative(dirname(named), path) : inside).split(sep).join('/');
}

/** The same order in every locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
