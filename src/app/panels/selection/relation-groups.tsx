import { ChevronDown } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { Direction, RelationFromHere, RelationGroup } from '../../../graph/group-relations.ts';
import { narrowRelations } from '../../../graph/narrow-relations.ts';
import { useMessages } from '../../app-context.ts';
import type { RelationWords } from '../../messages/zh-hans.ts';
import { hashOf } from '../../url/address.ts';
import { EntityLink } from '../marks/entity-link.tsx';
import { relationSentence } from '../marks/relation-sentence.ts';
import { useShowMore } from '../marks/use-show-more.ts';
import { openAtFirst } from './open-at-first.ts';
import styles from './relations.module.css';
import panelStyles from './selection.module.css';

const STEP = 12;
/** From more relations than these one is found by its words rather than by looking. */
const MANY = 30;

interface Props {
  readonly index: GraphIndex;
  readonly groups: readonly RelationGroup[];
}

/** An entity's relations under headings that say the type and the direction in words. */
export function RelationGroups({ index, groups }: Props) {
  const total = countIn(groups);
  return (
    <div className={styles['groups']}>
      {total > MANY ? (
        <ManyGroups index={index} groups={groups} />
      ) : (
        groups.map((group) => (
          <section key={keyOf(group)} className={styles['group']}>
            <h4 className={styles['group-heading']}>
              <GroupName group={group} />
            </h4>
            <Rows index={index} relations={group.relations} />
          </section>
        ))
      )}
    </div>
  );
}

/** More than can be looked through: found by words, and each type can be folded away. */
function ManyGroups({ index, groups }: Props) {
  const messages = useMessages();
  const [words, setWords] = useState('');
  const found = useMemo(() => narrowRelations(index, groups, words), [index, groups, words]);
  const searching = words.trim() !== '';
  const open = openAtFirst(found.map(({ relations }) => Math.min(relations.length, STEP)));
  return (
    <>
      <div className={styles['narrow']}>
        <input
          type="search"
          aria-label={messages.findRelation}
          placeholder={messages.findRelation}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p role="status">{searching && messages.relationsFound(countIn(found))}</p>
      </div>
      {found.map((group, at) => (
        // What is looked for is shown even if its group was folded away before.
        <FoldingGroup key={`${keyOf(group)} ${searching}`} index={index} group={group} open={open.has(at)} />
      ))}
    </>
  );
}

function FoldingGroup({ index, group, open: openFirst }: FoldingGroupProps) {
  const id = useId();
  const [open, setOpen] = useState(openFirst);
  return (
    <section className={styles['group']}>
      <h4 className={styles['group-heading']}>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <ChevronDown size={14} aria-hidden="true" />
          <GroupName group={group} /> <span className={panelStyles['count']}>{group.relations.length}</span>
        </button>
      </h4>
      <div id={id} hidden={!open}>
        {open && <Rows index={index} relations={group.relations} />}
      </div>
    </section>
  );
}

interface FoldingGroupProps {
  readonly index: GraphIndex;
  readonly group: RelationGroup;
  /** Whether it stands open before anyone folds it. */
  readonly open: boolean;
}

function GroupName({ group: { type, direction } }: { group: RelationGroup }) {
  const messages = useMessages();
  return wordsFor(messages.relations[type], direction);
}

function wordsFor(words: RelationWords, direction: Direction): string {
  return direction === 'incoming' ? words.incoming : words.outgoing;
}

function keyOf({ type, direction }: RelationGroup): string {
  return `${type} ${direction}`;
}

function countIn(groups: readonly RelationGroup[]): number {
  return groups.reduce((sum, { relations }) => sum + relations.length, 0);
}

function Rows({ index, relations }: { index: GraphIndex; relations: readonly RelationFromHere[] }) {
  const messages = useMessages();
  const { shown, more, showMore } = useShowMore(relations, STEP);
  return (
    <>
      <ul>
        {shown.map((row) => (
          <Row key={row.relation.key} index={index} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={panelStyles['more']} onClick={showMore}>
          {messages.showMore(more)}
        </button>
      )}
    </>
  );
}

function Row({ index, row: { relation, other } }: { index: GraphIndex; row: RelationFromHere }) {
  const messages = useMessages();
  const entity = index.entities.get(other);
  if (entity === undefined) return null;
  const { status, date, title } = relation.attributes;
  const details = [date, status === 'actual' ? null : messages.statuses[status]].filter(Boolean);
  return (
    <li className={styles['row']}>
      <span className={styles['row-name']}>
        <EntityLink entity={entity} />
        {title !== null && (
          <span className={styles['row-details']} lang="zh-Hans">
            {title}
          </span>
        )}
      </span>
      {details.length > 0 && <span className={styles['row-when']}>{details.join(' · ')}</span>}
      <a
        className={styles['row-source']}
        href={hashOf({ type: 'relation', key: relation.key })}
        aria-label={messages.openRelationLabel(relationSentence(index, relation, messages))}
      >
        {messages.openRelation}
      </a>
    </li>
  );
}
