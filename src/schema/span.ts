import * as z from 'zod/mini';

/** An offset into a text, in UTF-16 code units from its start. */
const offset = z.int().check(z.nonnegative());

/** A half-open range of a text: `text.slice(start, end)` is what it covers. UTF-16 code units. */
export const rangeSchema = z.object({ start: offset, end: offset });
export type Range = z.infer<typeof rangeSchema>;

/** A range of one article's source text, by that article's id. */
export const spanSchema = z.object({ article: z.string(), start: offset, end: offset });
export type Span = z.infer<typeof spanSchema>;

/** True if the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
