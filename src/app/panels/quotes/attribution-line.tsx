import { Fragment } from 'react';
import type { Claim } from '../../../graph/claim.ts';
import type { Quote } from '../../../graph/quote.ts';
import type { ArticleRecord, AttributionRecord, NodeRecord } from '../../../schema/graph-document.ts';
import type { Range } from '../../../schema/span.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectIndex } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import styles from './quote.module.css';
import { wordAttribution } from './word-attribution.ts';

interface Props {
  readonly quote: Quote;
  /** False where a link would stand inside something that is itself chosen. */
  readonly linked: boolean;
}

/** Who says it, how firmly, and of when: 沈舟（云帆科技总经理）说 · 计划中. */
export function AttributionLine({ quote: { article, claims }, linked }: Props) {
  const messages = useMessages();
  return claims.map((claim) => (
    <p key={keyOf(claim)} className={styles['said']}>
      <span className={styles['sayer']}>
        {claim.attribution === null ? (
          messages.ownWords
        ) : (
          <Sayer article={article} attribution={claim.attribution} linked={linked} />
        )}
      </span>
      <span className={styles['claim']} data-status={claim.status}>
        {messages.statuses[claim.status]}
      </span>
      {claim.date !== null && (
        <span className={styles['when']}>
          {messages.claimDate} <time dateTime={claim.date}>{claim.date}</time>
        </span>
      )}
    </p>
  ));
}

function keyOf({ status, date, attribution }: Claim): string {
  return `${status} ${date} ${attribution?.marker.start}`;
}

interface SayerProps {
  readonly article: ArticleRecord;
  readonly attribution: AttributionRecord;
  readonly linked: boolean;
}

function Sayer({ article, attribution, linked }: SayerProps) {
  const messages = useMessages();
  const index = useAppState(selectIndex);
  const { speaker, title } = attribution;
  const entity = speaker === undefined ? undefined : index?.entities.get(speaker);
  const name = nameOf(article, attribution, entity);
  const [before, after] = wordAttribution(article.text, attribution, name, messages);
  if (name === null) return <Words text={before} />;
  return (
    <Fragment>
      <Words text={before} />
      {entity !== undefined && linked ? (
        <a href={hashOf({ type: 'entity', key: entity.key })} lang="zh-Hans">
          {name}
        </a>
      ) : (
        <Words text={name} />
      )}
      {title !== undefined && <Words text={messages.speakerTitle(slice(article, title))} />}
      <Words text={after} />
    </Fragment>
  );
}

const CHINESE = /\p{Script=Han}/u;

/** Words that are either the page's own or the article's. */
function Words({ text }: { text: string }) {
  if (text === '') return null;
  return CHINESE.test(text) ? <span lang="zh-Hans">{text}</span> : text;
}

/** The words of the article where they say more than the name (云帆科技相关负责人); the name where they say less (他). */
function nameOf(
  article: ArticleRecord,
  { who }: AttributionRecord,
  entity: NodeRecord | undefined,
): string | null {
  const words = who === undefined ? null : slice(article, who);
  if (entity === undefined) return words;
  const { name, aliases } = entity.attributes;
  const longer = [name, ...aliases.map(({ text }) => text)].some(
    (form) => words !== null && words !== form && words.includes(form) && !name.includes(words),
  );
  return longer ? words : name;
}

function slice({ text }: ArticleRecord, { start, end }: Range): string {
  return text.slice(start, end);
}
