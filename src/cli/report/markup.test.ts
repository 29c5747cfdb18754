import { describe, expect, it } from 'vitest';
import { html, sourceText } from './markup.ts';
import { readHtml, textOf } from './read-html.testing.ts';

const HOSTILE = [
  ['markup', '</p><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an attribute’s end', '" onclick="alert(1)" x=\''],
  ['references', '&lt;b&gt; &amp;amp; &#60;'],
  ['a comment', '<!-- more --> ]]> <![CDATA['],
] as const;

describe('text in a page', () => {
  it.each(HOSTILE)('%s stays text, in an element and in an attribute', (_, text) => {
    const [element] = readHtml(html`<p title="${text}">${text}</p>`.html).children;
    if (element === undefined || typeof element === 'string') throw new Error('no element');
    expect(textOf(element)).toBe(text);
    expect(element.attributes['title']).toBe(text);
    expect(element.children).toHaveLength(1);
  });

  it('keeps what it is made of: markup, numbers, lists of markup', () => {
    expect(html`<p>${html`<b>${1}</b>`}${[html`&lt;`, html`2`]}</p>`.html).toBe('<p><b>1</b>&lt;2</p>');
  });

  it('shows signs that would turn or break the page as U+FFFD', () => {
    expect(html`${'a\u202eb\u0000c\r\ud83dd\ufeff'}`.html).toBe('a\ufffdb\ufffdc\ufffd\ufffdd\ufffd');
    expect(html`${'a\tb\nc😀'}`.html).toBe('a\tb\nc😀');
  });
});

describe('words of an article', () => {
  it('are kept to the sign, those that turn the text set apart and named', () => {
    const markup = sourceText('前\u202e后\u2066<b>\r\n\u0085').html;
    expect(textOf(readHtml(markup))).toBe('前\u202e后\u2066<b>\r\n\u0085');
    expect(markup).toContain('<bdi class="sign" data-sign="U+202E">\u202e</bdi>');
    expect(markup).toContain('data-sign="U+0085"');
  });

  it('lose only what HTML has no form for', () => {
    expect(sourceText('a\u0000b\ud83dc\udc00d').html).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});
