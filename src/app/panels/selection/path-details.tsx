import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteEvidence } from '../../../graph/quote.ts';
import type { Path } from '../../../graph/shortest-paths.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectPaths } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import { relationSentence } from '../marks/relation-sentence.ts';
import { QuoteList } from '../quotes/quote-list.tsx';
import styles from './selection.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
  readonly way: number;
}

/** How two entities hang together: a chain of relations, each with the words that state it. */
export function PathDetails({ index, from, to, way }: Props) {
  const messages = useMessages();
  const paths = useAppState(selectPaths);
  const at = Math.min(way, paths.length - 1);
  const path = paths[at];
  const title = messages.path(from.attributes.name, to.attributes.name);
  return (
    <article aria-label={title}>
      <h2 className={styles['headline']}>{title}</h2>
      {path === undefined ? (
        <p className={styles['prose']}>{messages.noPath}</p>
      ) : (
        <>
          {paths.length > 1 && <Ways from={from.key} to={to.key} at={at} ways={paths.length} />}
          <Chain index={index} path={path} />
        </>
      )}
    </article>
  );
}

function Ways({ from, to, at, ways }: { from: string; to: string; at: number; ways: number }) {
  const messages = useMessages();
  const actions = useActions();
  const go = (by: number) => actions.select({ type: 'path', from, to, way: (at + by + ways) % ways });
  return (
    <p className={styles['ways']}>
      <button type="button" aria-label={messages.previousWay} onClick={() => go(-1)}>
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <span role="status">{messages.wayOf(at + 1, ways)}</span>
      <button type="button" aria-label={messages.nextWay} onClick={() => go(1)}>
        <ChevronRight size={18} aria-hidden="true" />
      </button>
    </p>
  );
}

function Chain({ index, path }: { index: GraphIndex; path: Path }) {
  const messages = useMessages();
  return (
    <ol className={styles['chain']}>
      {path.steps.map((keys, step) => (
        <li key={path.entities[step]}>
          {keys.map((key) => {
            const relation = index.relations.get(key);
            if (relation === undefined) return null;
            const kinds = {
              source: index.entities.get(relation.source)?.attributes.kind,
              target: index.entities.get(relation.target)?.attributes.kind,
            };
            return (
              <section key={key}>
                <h3 className={styles['heading']}>
                  <a href={hashOf({ type: 'relation', key })}>
                    {relationSentence(index, relation, messages)}
                  </a>
                </h3>
                <QuoteList
                  quotes={quoteEvidence(index, relation.attributes.evidence)}
                  kinds={{
                    ...(kinds.source && { source: kinds.source }),
                    ...(kinds.target && { target: kinds.target }),
                  }}
                  first={1}
                />
              </section>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
