import type { GraphDocument } from '../schema/graph-document.ts';

/** One way to write a graph as a text file. */
export interface ExportFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (document: GraphDocument) => string;
}
