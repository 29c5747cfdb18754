/** A piece of HTML that is safe to put into a page as it is. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = Markup | string | number | readonly Markup[];

/**
 * HTML from a template: whatever is put into it is text, in an element and in a quoted attribute alike,
 * unless it is `Markup` itself. Control and direction marks are shown as U+FFFD; words of an article that must
 * stay as they are go through `sourceText`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += toHtml(value) + (parts[index + 1] ?? '');
  });
  return new Markup(text);
}

function toHtml(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(SPECIAL, (sign) => ENTITIES[sign] ?? plain(sign));
  if (value instanceof Markup) return value.html;
  let text = '';
  for (const { html } of value) text += html;
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const REPLACEMENT = '\ufffd';

/** What HTML reads as its own, what has no form in UTF-8, and what is not seen but turns the text around it. */
const SPECIAL = /[&<>"'\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function plain(sign: string): string {
  return sign === '\t' || sign === '\n' ? sign : REPLACEMENT;
}

/**
 * Words of an article as the text of an element, character by character (only NUL and halves of surrogate
 * pairs, which HTML cannot hold, become U+FFFD). A mark that would turn the direction of the text or that
 * cannot be seen is set apart, so that it turns nothing and is seen.
 */
export function sourceText(text: string): Markup {
  return new Markup(text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? visible(sign)));
}

function visible(sign: string): string {
  if (sign === '\t' || sign === '\n') return sign;
  // A literal carriage return would be read as a line feed.
  if (sign === '\r') return '&#13;';
  const code = sign.charCodeAt(0);
  if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `<bdi class="sign" data-sign="${name}">${sign}</bdi>`;
}
