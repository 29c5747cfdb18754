import type { ExportFormat } from './export-format.ts';

/** The contract itself: `parseGraph` reads back the same document, and graphology opens it as it is. */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  write: (document) => `${JSON.stringify(document, null, 1)}\n`,
};
