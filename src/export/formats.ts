import type { ExportFormat } from './export-format.ts';
import { json } from './json.ts';

/** Every format, by its id. A new one is a file beside this and a line here. */
export const FORMATS = { json } as const satisfies Record<string, ExportFormat>;
