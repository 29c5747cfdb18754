import { createHash } from 'node:crypto';
import type { ArticleRecord, GraphDocument, MentionRecord, NodeRecord } from '../../schema/graph-document.ts';
import { ENTITY_KINDS } from '../../schema/ontology.ts';

export const CHARACTERS = 100_000;
export const MENTIONS = 5000;
const NAMES = 250;
const PARAGRAPH = 200;
const FILLER = '港口的新仓库在这一年里陆续启用，货物由此转运到内陆各地，往来的船只比从前多了许多。';

/** The article that is opened, by its id; the graph has another one beside it. */
export const LONG = 'long';

/**
 * A graph with an article of 100,000 characters in paragraphs of 200, in which 250 names stand 5,000 times; or
 * with the same article and the same names, but for these standing only in the other, short article.
 */
export function longArticle({ marked }: { marked: boolean }): GraphDocument {
  const { text, mentions } = write();
  const names = mentions.map((_, i) => nameOf(i));
  const elsewhere = names.map((name, i): MentionRecord => {
    const start = names.slice(0, i).join('').length;
    return { article: 'short', start, end: start + name.length };
  });
  const nodes = names.map((name, i) => {
    const there = elsewhere.slice(i, i + 1);
    return entity(name, marked ? [...(mentions[i] ?? []), ...there] : there, i);
  });
  return {
    attributes: {
      format: 'yintu',
      version: 1,
      articles: [article(LONG, text), article('short', names.join(''))],
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes,
    edges: [],
  };
}

function article(id: string, text: string): ArticleRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, title: '', byline: null, publishedAt: '2021-05-18', source: `${id}.txt`, sha256, text };
}

/** The text, and for each name where it stands. */
function write(): { text: string; mentions: MentionRecord[][] } {
  const mentions: MentionRecord[][] = Array.from({ length: NAMES }, () => []);
  const each = Math.floor(CHARACTERS / MENTIONS);
  let text = '';
  for (let i = 0; i < MENTIONS; i += 1) {
    const name = nameOf(i % NAMES);
    const start = text.length;
    mentions[i % NAMES]?.push({ article: LONG, start, end: start + name.length });
    const from = (i * 7) % (FILLER.length - each);
    text += name + FILLER.slice(from, from + each - name.length);
    if (text.length % PARAGRAPH < each) text = `${text.slice(0, -2)}。\n`;
  }
  return { text: `${text.slice(0, -1)}。`, mentions };
}

function nameOf(i: number): string {
  return `${'东南西北中'.charAt(i % 5)}${'海江河湖山'.charAt(Math.floor(i / 5) % 5)}${'甲乙丙丁戊己庚辛壬癸'.charAt(Math.floor(i / 25))}公司`;
}

function entity(name: string, mentions: MentionRecord[], i: number): NodeRecord {
  const kind = ENTITY_KINDS[i % ENTITY_KINDS.length] ?? 'organisation';
  const x = (i % 16) * 120;
  const y = Math.floor(i / 16) * 90;
  return { key: name, attributes: { kind, name, aliases: [], mentions, facts: [], x, y } };
}
