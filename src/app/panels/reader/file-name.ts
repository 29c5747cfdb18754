export function fileName(source: string): string {
  return source.replace(/^.*[/\\]/, '') || source;
}
