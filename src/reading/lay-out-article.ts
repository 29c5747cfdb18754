import { quotedSpans } from '../graph/find-quotes.ts';
import type { GraphIndex } from '../graph/graph-index.ts';
import type { ArticleRecord } from '../schema/graph-document.ts';
import type { Range } from '../schema/span.ts';
import { type Block, cutBlocks } from './cut-blocks.ts';
import { findDates } from './find-dates.ts';
import { inReadingOrder, type ReadingMark } from './reading-mark.ts';

/** A block of an article with the marks that lie over it, wholly or in part. */
export interface MarkedBlock extends Block {
  readonly marks: readonly ReadingMark[];
}

/** What stands one after another below the title: a paragraph or heading, or furniture that belongs together. */
export type Section =
  | { readonly type: 'story'; readonly block: MarkedBlock }
  | { readonly type: 'furniture'; readonly blocks: readonly MarkedBlock[] };

/** An article as it is set. All its blocks together hold its text once, but for the white space between them. */
export interface LaidOutArticle {
  readonly article: ArticleRecord;
  /** Null if the title does not stand in the text. */
  readonly title: MarkedBlock | null;
  readonly front: readonly MarkedBlock[];
  readonly sections: readonly Section[];
}

export function layOutArticle(index: GraphIndex, article: ArticleRecord): LaidOutArticle {
  const blocks = markBlocks(cutBlocks(article), marksOf(index, article));
  const sections: Section[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (block.type === 'title' || block.type === 'front') continue;
    if (block.type !== 'furniture') sections.push({ type: 'story', block });
    else if (last?.type === 'furniture')
      sections[sections.length - 1] = { type: 'furniture', blocks: [...last.blocks, block] };
    else sections.push({ type: 'furniture', blocks: [block] });
  }
  return {
    article,
    title: blocks.find(({ type }) => type === 'title') ?? null,
    front: blocks.filter(({ type }) => type === 'front'),
    sections,
  };
}

/** Everything that is marked in an article whatever is selected, in reading order. */
export function marksOf(index: GraphIndex, article: ArticleRecord): ReadingMark[] {
  const { mentions = [] } = quotedSpans.get(index).get(article.id) ?? {};
  const facts = index.document.nodes.flatMap(({ attributes }) =>
    attributes.facts.map(({ evidence }) => evidence).filter((span) => span.article === article.id),
  );
  return inReadingOrder<ReadingMark>([
    ...facts.map(({ start, end }) => ({ start, end, type: 'fact' as const })),
    ...mentions.map(({ start, end, of, nominal }) => ({
      start,
      end,
      type: 'mention' as const,
      entity: of.key,
      kind: of.attributes.kind,
      nominal,
    })),
    ...findDates(article.text).map((range) => ({ ...range, type: 'date' as const })),
  ]);
}

/** Gives each block the marks over it. @param marks in reading order */
export function markBlocks(blocks: readonly Block[], marks: readonly ReadingMark[]): MarkedBlock[] {
  let next = 0;
  let open: ReadingMark[] = [];
  return blocks.map((block) => {
    open = open.filter(({ end }) => end > block.start);
    for (let mark = marks[next]; mark !== undefined && mark.start < block.end; mark = marks[next]) {
      if (mark.end > block.start) open.push(mark);
      next += 1;
    }
    return { ...block, marks: open };
  });
}

/** The blocks of an article in the order in which they are shown. */
export function blocksInOrder({ title, front, sections }: LaidOutArticle): MarkedBlock[] {
  return [
    ...(title === null ? [] : [title]),
    ...front,
    ...sections.flatMap((section) => (section.type === 'story' ? [section.block] : section.blocks)),
  ];
}

/** The block in which an offset lies, or else the next one after it; null for an offset behind all of them. */
export function blockAt<B extends Range>(blocks: readonly B[], at: number): B | null {
  let nearest: B | null = null;
  for (const block of blocks)
    if (block.end > at && (nearest === null || block.start < nearest.start)) nearest = block;
  return nearest;
}
