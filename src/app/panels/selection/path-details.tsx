import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { SHOW_ALL } from '../../../graph/filter-graph.ts';
import { NO_FOCUS, visibleGraph } from '../../../graph/focus.ts';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { quoteEvidence } from '../../../graph/quote.ts';
import { type Path, shortestPaths } from '../../../graph/shortest-paths.ts';
import type { EdgeRecord, NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectPaths } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { QuoteList } from '../quotes/quote-list.tsx';
import type { MarkKinds } from '../quotes/quote-view.tsx';
import styles from './path.module.css';
import panelStyles from './selection.module.css';

/** Two names may be joined by a thousand relations; a step of a chain is to be read at a glance. */
const FIRST_STATEMENTS = 3;
const MORE_STATEMENTS = 20;
const NONE: readonly string[] = [];

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
      <h2 className={panelStyles['headline']}>{title}</h2>
      {path === undefined ? (
        <NoPath index={index} from={from.key} to={to.key} />
      ) : (
        <>
          <div className={styles['summary']}>
            <p>{messages.stepsInWords(path.steps.length)}</p>
            {paths.length > 1 && <Ways from={from.key} to={to.key} at={at} ways={paths.length} />}
          </div>
          <Chain index={index} path={path} />
        </>
      )}
    </article>
  );
}

/** There is none in what is shown; where there is one beyond that, the way to it. */
function NoPath({ index, from, to }: { index: GraphIndex; from: string; to: string }) {
  const messages = useMessages();
  const actions = useActions();
  const beyond = useMemo(
    () => shortestPaths(index, visibleGraph(index, SHOW_ALL, NO_FOCUS), from, to, 1).length > 0,
    [index, from, to],
  );
  return (
    <>
      <p className={panelStyles['prose']}>{messages.noPath}</p>
      {beyond && (
        <p className={panelStyles['aside']}>
          {messages.pathBeyond}{' '}
          <button type="button" className={panelStyles['more']} onClick={actions.showEverything}>
            {messages.reset}
          </button>
        </p>
      )}
    </>
  );
}

function Ways({ from, to, at, ways }: { from: string; to: string; at: number; ways: number }) {
  const messages = useMessages();
  const actions = useActions();
  const go = (by: number) => actions.select({ type: 'path', from, to, way: (at + by + ways) % ways });
  return (
    <div className={styles['ways']}>
      <button type="button" aria-label={messages.previousWay} onClick={() => go(-1)}>
        <ChevronLeft size={18} aria-hidden="true" />
      </button>
      <span role="status">{messages.wayOf(at + 1, ways)}</span>
      <button type="button" aria-label={messages.nextWay} onClick={() => go(1)}>
        <ChevronRight size={18} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Station, step, station …, in the order of reading. */
function Chain({ index, path }: { index: GraphIndex; path: Path }) {
  return (
    <ol className={styles['chain']}>
      {path.entities.map((key, at) => (
        <Fragment key={key}>
          <Station entity={index.entities.get(key)} />
          <Step index={index} relations={path.steps[at] ?? NONE} />
        </Fragment>
      ))}
    </ol>
  );
}

function Station({ entity }: { entity: NodeRecord | undefined }) {
  if (entity === undefined) return null;
  return (
    <li className={styles['station']}>
      <EntityLink entity={entity} />
    </li>
  );
}

/** What joins two stations: the relations between them, as many as anyone asks for. */
function Step({ index, relations }: { index: GraphIndex; relations: readonly string[] }) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(relations, MORE_STATEMENTS, FIRST_STATEMENTS);
  const records = shown.map((key) => index.relations.get(key)).filter((record) => record !== undefined);
  if (records.length === 0) return null;
  return (
    <li className={styles['step']}>
      {records.map((relation) => (
        <Statement key={relation.key} index={index} relation={relation} />
      ))}
      {more > 0 && (
        <button type="button" className={panelStyles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </li>
  );
}

/** One relation of a step, as a sentence, and the words that state it. */
function Statement({ index, relation }: { index: GraphIndex; relation: EdgeRecord }) {
  const messages = useMessages();
  const { status, date, evidence } = relation.attributes;
  const details = [date, status === 'actual' ? null : messages.statuses[status]].filter(Boolean);
  const kinds: MarkKinds = Object.fromEntries(
    (['source', 'target'] as const).flatMap((end) => {
      const kind = index.entities.get(relation[end])?.attributes.kind;
      return kind === undefined ? [] : [[end, kind]];
    }),
  );
  const quotes = useMemo(() => quoteEvidence(index, evidence), [index, evidence]);
  return (
    <section className={styles['statement']}>
      <h3 className={styles['sentence']}>
        <a href={hashOf({ type: 'relation', key: relation.key })}>
          {relationSentence(index, relation, messages)}
        </a>
        {details.length > 0 && <span> · {details.join(' · ')}</span>}
      </h3>
      <QuoteList quotes={quotes} kinds={kinds} first={1} />
    </section>
  );
}
