import type { Range } from '../../schema/span.ts';
import { describe } from './describe-reason.ts';
import { type MarkedLine, markText, type Piece } from './mark-article.ts';
import { html, type Markup, sourceText } from './markup.ts';
import { type ArticlePage, inOneLine } from './page-parts.ts';
import type { ReportArticle, ReportMention } from './report-document.ts';
import { FURNITURE_WORDS, KIND_WORDS, MENTION_WORDS } from './report-words.ts';

type Furniture = ReportArticle['furniture'][number];
type Mark = Range & ({ readonly mention: ReportMention } | { readonly furniture: Furniture });

/** Of longer texts a browser lays out only what is on the screen. Lines. */
const LONG = 500;

/**
 * The article's text, every mention marked with its kind and its reason and leading to its entity, page
 * furniture set back. The words of the element that holds it are the source text, character by character.
 */
export function markedText(text: string, page: ArticlePage): Markup {
  const { mentions, furniture } = page.article;
  const marks: Mark[] = [
    ...mentions.map((mention) => ({ start: mention.span.start, end: mention.span.end, mention })),
    ...furniture.map((piece) => ({ start: piece.span.start, end: piece.span.end, furniture: piece })),
  ];
  const lines = markText(text, marks);
  const long = lines.length > LONG ? 'long' : '';
  return html`<div class="text ${long}" lang="zh">${lines.map((line) => markedLine(text, line, page))}</div>`;
}

function markedLine(text: string, line: MarkedLine<Mark>, page: ArticlePage): Markup {
  const words = line.pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const whole = words.length > 0 && words.every((piece) => furnitureOf(piece) !== null);
  const [first] = words;
  const role = whole && first !== undefined ? furnitureOf(first) : null;
  const blank = words.length === 0 ? 'blank' : '';
  const attributes =
    role === null
      ? html`class="${blank}"`
      : html`class="furniture ${startsIn(role, line) ? furnitureClass(role) : ''}" title="${describeFurniture(role)}"`;
  const pieces = line.pieces.map((piece) => markedPiece(text, piece, page, whole));
  return html`<p id="${page.id}-line-${line.number}" ${attributes}>${pieces}</p>`;
}

function markedPiece(text: string, piece: Piece<Mark>, page: ArticlePage, setBack: boolean): Markup {
  const words = sourceText(text.slice(piece.start, piece.end));
  const mentions = piece.marks.flatMap((mark) => ('mention' in mark ? [mark.mention] : []));
  const role = furnitureOf(piece);
  const [innermost] = mentions;
  const content = innermost === undefined ? words : markedMention(words, piece, innermost, mentions, page);
  if (role === null || setBack) return content;
  return html`<span class="furniture" title="${describeFurniture(role)}">${content}</span>`;
}

function markedMention(
  words: Markup,
  piece: Range,
  innermost: ReportMention,
  mentions: readonly ReportMention[],
  { rows }: ArticlePage,
): Markup {
  const ends = innermost.span.end <= piece.end;
  const reason =
    ends && Object.hasOwn(MENTION_WORDS, innermost.because) ? `because-${innermost.because}` : '';
  const title = mentions.length === 1 ? describeMention(innermost) : mentions.map(describeMention).join('\n');
  return html`<a class="mention ${innermost.kind} ${reason}" href="#${rows.get(innermost.entity) ?? ''}" title="${title}">${words}</a>`;
}

function describeMention({ kind, because }: ReportMention): string {
  const [chinese, english] = describe(because, MENTION_WORDS);
  return `${KIND_WORDS[kind][0]} · ${chinese} | ${KIND_WORDS[kind][1]} · ${english}`;
}

function describeFurniture({ because, names }: Furniture): string {
  const words = inOneLine(describe(because, FURNITURE_WORDS));
  return names ? words : `${words} · ${inOneLine(['不读', 'not read'])}`;
}

function furnitureOf({ marks }: Piece<Mark>): Furniture | null {
  for (const mark of marks) if ('furniture' in mark) return mark.furniture;
  return null;
}

function startsIn({ span }: Furniture, line: Range): boolean {
  return line.start <= span.start && span.start < line.end;
}

/** Only a reason that the style has words for. */
function furnitureClass({ because }: Furniture): string {
  return Object.hasOwn(FURNITURE_WORDS, because) ? `furniture-${because}` : '';
}
