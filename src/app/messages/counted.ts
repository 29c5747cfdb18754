/** `1 name`, `2 names`: for languages that tell one from many. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
