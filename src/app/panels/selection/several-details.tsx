import { Eye, EyeOff, Route, X } from 'lucide-react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections } from '../../../graph/rank-entities.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useActions, useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { hashOf } from '../../url/address.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { useShowMore } from '../marks/use-show-more.ts';
import { AroundSteps } from './around-steps.tsx';
import { CommonNeighbours } from './common-neighbours.tsx';
import { PinTool } from './entity-tools.tsx';
import toolStyles from './look-tools.module.css';
import { RelationsBetween } from './relations-between.tsx';
import styles from './selection.module.css';
import severalStyles from './several.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly entities: readonly NodeRecord[];
}

const FIRST = 12;
const MORE = 60;

/** Several entities at once: which they are, what can be done to all of them, and what they share. */
export function SeveralDetails({ index, entities }: Props) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(entities, MORE, FIRST);
  const [one, other, third] = entities;
  return (
    <article aria-label={messages.several(entities.length)}>
      <h2 className={styles['headline']}>{messages.several(entities.length)}</h2>
      <SeveralTools entities={entities} />
      <ul className={severalStyles['chosen']}>
        {shown.map((entity) => (
          <Chosen key={entity.key} index={index} entity={entity} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
      {one !== undefined && other !== undefined && third === undefined && (
        <RelationsBetween index={index} one={one} other={other} />
      )}
      <CommonNeighbours index={index} entities={entities} />
    </article>
  );
}

function Chosen({ index, entity }: { index: GraphIndex; entity: NodeRecord }) {
  const messages = useMessages();
  const actions = useActions();
  const shown = useAppState(selectVisible)?.entities.has(entity.key) !== false;
  const label = messages.takeOut(entity.attributes.name);
  return (
    <li>
      <EntityLink entity={entity} />
      <span className={styles['count']}>
        {shown ? messages.relationCount(connections(index, entity.key)) : messages.notShown}
      </span>
      <button
        type="button"
        className={severalStyles['out']}
        aria-label={label}
        title={label}
        onClick={() => actions.toggleSelected(entity.key)}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

function SeveralTools({ entities }: { entities: readonly NodeRecord[] }) {
  const messages = useMessages();
  const keys = entities.map(({ key }) => key);
  const [one, other, third] = keys;
  return (
    <fieldset aria-label={messages.lookTools} className={toolStyles['tools']}>
      <AroundSteps keys={keys} />
      <div className={toolStyles['line']}>
        <PinTool keys={keys} label={messages.pinThem} />
        <HideTool keys={keys} />
        {one !== undefined && other !== undefined && third === undefined && (
          <a className={toolStyles['tool']} href={hashOf({ type: 'path', from: one, to: other, way: 0 })}>
            <Route size={15} aria-hidden="true" />
            {messages.pathBetween}
          </a>
        )}
      </div>
    </fieldset>
  );
}

function HideTool({ keys }: { keys: readonly string[] }) {
  const messages = useMessages();
  const actions = useActions();
  const visible = useAppState(selectVisible);
  const shown = keys.some((key) => visible?.entities.has(key) !== false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <button
      type="button"
      className={toolStyles['tool']}
      onClick={() => (shown ? actions.hideEntities(keys) : actions.showEntities(keys))}
    >
      <Icon size={15} aria-hidden="true" />
      {shown ? messages.hideThem : messages.showThem}
    </button>
  );
}
