/** The style of a printed page's foot: the address, and which page of how many it is. */
export function pageFoot(address: string): string {
  return `@page {
  @bottom-left { content: ${cssString(address)}; }
  @bottom-right { content: counter(page) ' / ' counter(pages); }
}`;
}

/** Any text as a string of CSS: whatever could end it or mean something is written as its number. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\w\-./:?=&%@,;+ ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `'${escaped}'`;
}
