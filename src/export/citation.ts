/** A passage and all that a citation says of it. Dates as `2019-02-25`, or less of one. */
export interface CitedPassage {
  /** As they stand in the article, `…` where they are cut. */
  readonly words: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** Where the article came from: an address or a path. */
  readonly source: string;
  /** Where the passage opens. */
  readonly link: string;
  /** The day on which it was looked up. */
  readonly accessed: string;
}

/** After so many names comes 等. */
const MOST_NAMES = 3;

/**
 * The passage and its reference by GB/T 7714—2015, 4.6 (electronic resources): `责任者. 题名[EB/OL].
 * (更新日期)[引用日期]. 获取路径.` Of more than three authors three are named (8.1.2); one who is unknown is
 * left out, as numbered references may (8.1.4), and so is an unknown date. Where the article has an address
 * of its own that is the path, and the link to the passage follows.
 */
export function citeByStandard(passage: CitedPassage): string {
  const { words, title, byline, publishedAt, source, link, accessed } = passage;
  const names = splitByline(byline);
  const authors = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '等'] : names;
  const date = publishedAt === null ? '' : `(${publishedAt})`;
  const path = isAddress(source) ? source : link;
  const reference = [
    ...(authors.length === 0 ? [] : [authors.join(', ')]),
    `${title}[EB/OL]`,
    `${date}[${accessed}]`,
    path,
  ].join('. ');
  return [quoted(words), `${reference}.`, ...(path === link ? [] : [link])].join('\n');
}

/** The passage, who wrote it in what and when, and where it came from, in a line; under it the link. */
export function citePlainly(passage: CitedPassage, language: 'zh-Hans' | 'en'): string {
  const { words, title, byline, publishedAt, source, link } = passage;
  const names = splitByline(byline);
  const from = isAddress(source) ? source : source.slice(source.lastIndexOf('/') + 1);
  const chinese = language === 'zh-Hans';
  const parts = [
    ...(names.length === 0 ? [] : [names.join(chinese ? '、' : ', ')]),
    chinese ? `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》` : `“${inner(title)}”`,
    from,
    ...(publishedAt === null ? [] : [publishedAt]),
  ];
  return `${quoted(words)}${chinese ? '——' : ' — '}${parts.join(chinese ? '，' : ', ')}\n${link}`;
}

/** In quotation marks; those within become single and single ones double, as GB/T 15834—2011, 4.8.3.3 has it. */
function quoted(words: string): string {
  return `“${inner(words)}”`;
}

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

function inner(words: string): string {
  return words.replace(/[“”‘’]/g, (mark) => INNER[mark] ?? mark);
}

/** The names of a byline. Two characters with a space between them are one name, set wide. */
function splitByline(byline: string | null): string[] {
  const parts = (byline ?? '').split(/[、，,；;/]+/).map((part) => part.trim());
  return parts
    .flatMap((part) => (/^\p{sc=Han}{2,4}(\s+\p{sc=Han}{2,4})+$/u.test(part) ? part.split(/\s+/) : [part]))
    .filter((name) => name !== '');
}

function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}
