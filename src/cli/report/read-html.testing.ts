/** An element of a page that was read strictly. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (ReadElement | string)[];
}

const VOID = new Set(['meta', 'link', 'input', 'br']);
const TOKEN = /<!doctype html>|<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>[^<>]*)>|(?<text>[^<>]+)/gy;
const ATTRIBUTE = /\s+(?<name>[a-z-]+)(?:="(?<value>[^"<>]*)")?/gy;

/**
 * Reads a page that is stricter than HTML asks for: every element closed in order, every attribute quoted, no
 * bare sign of markup. What a browser would have to guess at is thrown at.
 */
export function readHtml(page: string): ReadElement {
  const root: ReadElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (TOKEN.lastIndex = 0; at < page.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(page);
    if (token === null) throw new Error(`no markup: ${page.slice(at, at + 60)}`);
    const { close, name, attributes = '', text } = token.groups ?? {};
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    else if (close === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
    } else if (name !== undefined) {
      const element: ReadElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.has(name)) open.push(element);
      if (name === 'style') {
        const end = page.indexOf('</style>', TOKEN.lastIndex);
        element.children.push(page.slice(TOKEN.lastIndex, end));
        TOKEN.lastIndex = end;
      }
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  let at = 0;
  for (ATTRIBUTE.lastIndex = 0; source.slice(at).trim() !== ''; at = ATTRIBUTE.lastIndex) {
    const match = ATTRIBUTE.exec(source);
    if (match?.groups?.['name'] === undefined) throw new Error(`no attributes: ${source}`);
    found[match.groups['name']] = decode(match.groups['value'] ?? '');
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(?<code>\d+)|(?<name>[a-z]+));|&/gu, (whole, code?: string, name?: string) => {
    const sign = code === undefined ? NAMED[name ?? ''] : String.fromCodePoint(Number(code));
    if (sign === undefined) throw new Error(`bare ${whole}`);
    return sign;
  });
}

/** What an element says. */
export function textOf(element: ReadElement | string): string {
  return typeof element === 'string' ? element : element.children.map(textOf).join('');
}

/** All elements within one, in the order of the page, that satisfy a test. */
export function findAll(element: ReadElement, wanted: (element: ReadElement) => boolean): ReadElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(wanted(child) ? [child] : []), ...findAll(child, wanted)];
  });
}

/** Whether an element is of a class. */
export function hasClass({ attributes }: ReadElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/u).includes(name);
}
