import { readFileSync } from 'node:fs';
import { Markup } from './markup.ts';
import { FURNITURE_WORDS, MENTION_WORDS, type Words } from './report-words.ts';

const STYLE = ['palette', 'page', 'bar', 'text', 'tables']
  .map((name) => readFileSync(new URL(`style/${name}.css`, import.meta.url), 'utf8'))
  .join('');

/** The page's style: the files in `style/`, and the words that it sets beside the article's own. */
export function pageStyle(): Markup {
  const reasons = Object.entries(MENTION_WORDS).map(([reason, words]) =>
    label(`:root:has(#show-reasons:checked) .text .because-${reason}::after`, words),
  );
  const furniture = Object.entries(FURNITURE_WORDS).map(([reason, words]) =>
    label(`.text .furniture-${reason}::before`, words),
  );
  return new Markup(`${STYLE}${reasons.join('')}${furniture.join('')}`);
}

/** Words that are no part of the text: they can neither be copied with it nor change what it says. */
function label(selector: string, [chinese, english]: Words): string {
  const inEnglish = selector.startsWith(':root')
    ? selector.replace(':root', ':root:has(#english:checked)')
    : `:root:has(#english:checked) ${selector}`;
  return `${selector}{content:"${chinese}"}\n${inEnglish}{content:"${english}"}\n`;
}
