import type { Range } from '../../../schema/span.ts';

/** A name as a set marks it, with the set's own label for it. UTF-16 offsets into its text. */
export interface MarkedName extends Range {
  readonly label: string;
}

/** One text of a set (a line, a block of lines, a JSON object) with the names marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** A set that cannot be read: `line` (from 1) says where, `message` what is wrong with it. */
export class SetFormError extends Error {
  override readonly name = 'SetFormError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}
