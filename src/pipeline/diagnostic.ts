import type { Range } from '../schema/span.ts';

/** Something a person should hear about an input: what, where, and what can be done. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note';
  /** A stable name for scripts and tests, such as `empty-file`. */
  readonly code: string;
  /** One sentence: what is wrong and what to do about it. */
  readonly message: string;
  /** The file or article it is about. */
  readonly source: string;
  /** The place in its text, in UTF-16 code units, where there is one. */
  readonly range?: Range;
  /** The line of the file, counted from one, where it is about a file that is no article. */
  readonly line?: number;
}
