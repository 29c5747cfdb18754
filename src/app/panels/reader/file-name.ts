/** The name of the file that a path or address ends in. */
export function fileName(source: string): string {
  return source.replace(/^.*[/\\]/, '') || source;
}
