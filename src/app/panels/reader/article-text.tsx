import { type CSSProperties, type RefObject, useDeferredValue, useId, useMemo, useRef } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import {
  blockAt,
  blocksInOrder,
  layOutArticle,
  type MarkedBlock,
  type Section,
} from '../../../reading/lay-out-article.ts';
import type { ArticleRecord } from '../../../schema/graph-document.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import type { Reading } from '../../store/app-state.ts';
import { fileName } from './file-name.ts';
import { MarkLegend } from './mark-legend.tsx';
import { PassageButton } from './passage-button.tsx';
import styles from './text.module.css';
import { TextBlock } from './text-block.tsx';
import { useChosenMarks } from './use-chosen-marks.ts';
import { useMentions } from './use-mentions.ts';
import { usePointing } from './use-pointing.ts';
import { useReadingPlace } from './use-reading-place.ts';
import { useTextInView } from './use-text-in-view.ts';

/** So many blocks around the place that is read are marked at once; the others once they can be seen. */
const AT_ONCE = 12;

interface Props {
  readonly index: GraphIndex;
  readonly article: ArticleRecord;
  readonly reading: Reading;
  /** What the article scrolls in. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly takeFocus: boolean;
  /** Whether the article covers the canvas. */
  readonly over: boolean;
}

/** An article, set to be read: title, byline, paragraphs, with every name marked. */
export function ArticleText({ index, article, reading, scroller, takeFocus, over }: Props) {
  const messages = useMessages();
  const help = useId();
  const text = useRef<HTMLDivElement>(null);
  const laidOut = useMemo(() => layOutArticle(index, article), [index, article]);
  const chosen = useChosenMarks(index, laidOut, reading.at);
  const { said, mentions } = useMentions(index, text, scroller);
  useReadingPlace({ reading, scroller, text, first: chosen.first, takeFocus });
  usePointing(text, article.id);
  useTextInView(scroller, article.id);
  const status = useStatusWords();
  const isMarked = useMarkedBlocks(laidOut, reading);
  const render = (block: MarkedBlock) => (
    <TextBlock
      key={block.start}
      text={article.text}
      block={block}
      extra={chosen.extraIn(block)}
      chosen={chosen.chosenIn(block)}
      current={chosen.currentIn(block)}
      marked={isMarked(block)}
    />
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        ref={text}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: from here the arrow keys go from name to name
        tabIndex={0}
        className={styles['text']}
        aria-label={messages.readerText}
        aria-describedby={help}
        style={status}
        {...mentions}
      >
        <article lang="zh-Hans">
          <header className={styles['head']}>
            {laidOut.title === null ? <PlainTitle title={article.title} /> : render(laidOut.title)}
            <Origin article={article} />
          </header>
          {laidOut.front.length > 0 && (
            <Folded label={messages.frontMatter}>{laidOut.front.map(render)}</Folded>
          )}
          {laidOut.sections.map((section) => (
            <SectionView key={startOf(section)} section={section} render={render} />
          ))}
        </article>
      </div>
      <PassageButton article={article.id} text={text} scroller={scroller} over={over} />
      <MarkLegend />
      <p id={help} hidden>
        {messages.readerHelp}
      </p>
      <p role="status" aria-live="polite" className={styles['said']}>
        {said}
      </p>
    </>
  );
}

/** What stands behind a sentence that does not state a fact: words of the page, and none of the article's text. */
function useStatusWords(): CSSProperties {
  const { statuses } = useMessages();
  return {
    '--status-planned': JSON.stringify(statuses.planned),
    '--status-denied': JSON.stringify(statuses.denied),
  } as CSSProperties;
}

/** The blocks around the place that is read first; when those are shown, all of them. */
function useMarkedBlocks(laidOut: ReturnType<typeof layOutArticle>, reading: Reading) {
  const all = useDeferredValue(true, false);
  return useMemo(() => {
    if (all) return () => true;
    const blocks = blocksInOrder(laidOut);
    const place = blockAt(blocks, reading.at ?? 0);
    const at = reading.at === null || place === null ? 0 : blocks.indexOf(place);
    const near = new Set(blocks.slice(Math.max(0, at - AT_ONCE), at + AT_ONCE));
    return (block: MarkedBlock) => near.has(block);
  }, [all, laidOut, reading]);
}

function startOf(section: Section): number {
  return section.type === 'story' ? section.block.start : (section.blocks[0]?.start ?? 0);
}

interface SectionProps {
  readonly section: Section;
  readonly render: (block: MarkedBlock) => React.ReactNode;
}

function SectionView({ section, render }: SectionProps) {
  const messages = useMessages();
  if (section.type === 'story') return render(section.block);
  return <Folded label={messages.furniture(section.blocks.length)}>{section.blocks.map(render)}</Folded>;
}

/** Part of the text and none of the story: there for who looks for it. */
function Folded({ label, children }: { label: string; children: React.ReactNode }) {
  const language = useAppState((state) => state.language);
  return (
    <details className={styles['folded']}>
      <summary lang={language}>{label}</summary>
      {children}
    </details>
  );
}

function PlainTitle({ title }: { title: string }) {
  const messages = useMessages();
  return <h2 className={styles['title']}>{title === '' ? messages.untitled : title}</h2>;
}

function Origin({ article }: { article: ArticleRecord }) {
  const messages = useMessages();
  const language = useAppState((state) => state.language);
  const { byline, publishedAt, source } = article;
  return (
    <p className={styles['origin']}>
      {byline !== null && <span>{byline}</span>}
      {publishedAt !== null && <time dateTime={publishedAt}>{publishedAt}</time>}
      {source !== '' && (
        <span className={styles['source']} lang={language} title={source}>
          {messages.articleSource(fileName(source))}
        </span>
      )}
    </p>
  );
}
