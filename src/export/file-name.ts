import type { GraphDocument } from '../schema/graph-document.ts';

/**
 * A file name that says what is in it, from the articles' ids: `2019-02-25-shanghai.shown.json`.
 * Characters that some file system refuses become hyphens.
 */
export function exportFileName(document: GraphDocument, extension: string, part?: string): string {
  const { articles } = document.attributes;
  const [first] = articles;
  const subject =
    first === undefined ? 'empty' : articles.length === 1 ? first.id : `${articles.length}-articles`;
  return [`yintu-${portable(subject)}`, ...(part === undefined ? [] : [part]), extension].join('.');
}

function portable(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a file name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\s]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return safe === '' ? 'graph' : [...safe].slice(0, 80).join('');
}
