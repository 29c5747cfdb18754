import { useMemo } from 'react';
import type { GraphIndex } from '../../../graph/graph-index.ts';
import { groupRelations } from '../../../graph/group-relations.ts';
import { quoteMentions } from '../../../graph/quote.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { useAppState, useMessages } from '../../app-context.ts';
import { selectVisible } from '../../store/derived.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { QuoteList } from '../quotes/quote-list.tsx';
import { AliasList } from './alias-list.tsx';
import { EntityTools } from './entity-tools.tsx';
import { FactList } from './fact-list.tsx';
import { HiddenLine } from './hidden-line.tsx';
import { RelationGroups } from './relation-groups.tsx';
import styles from './selection.module.css';

/** The source's words come first, but not so many of them that the relations are out of sight. */
const FIRST_QUOTES = 3;

export function EntityDetails({ index, entity }: { index: GraphIndex; entity: NodeRecord }) {
  const messages = useMessages();
  const visible = useAppState(selectVisible);
  const { kind, name, aliases, facts, mentions } = entity.attributes;
  const quotes = useMemo(() => quoteMentions(index, mentions), [index, mentions]);
  const groups = useMemo(() => groupRelations(index, entity.key), [index, entity.key]);
  const relationCount = groups.reduce((sum, group) => sum + group.relations.length, 0);
  return (
    <article aria-label={name}>
      <p className={styles['kind']} style={{ color: `var(--kind-${kind})` }}>
        <KindShape kind={kind} /> {messages.kinds[kind]}
      </p>
      <h2 className={styles['name']} lang="zh-Hans">
        {name}
      </h2>
      {aliases.length > 0 && <AliasList key={entity.key} index={index} aliases={aliases} kind={kind} />}
      <EntityTools index={index} entity={entity} />
      {visible?.entities.has(entity.key) === false && <HiddenLine index={index} entity={entity.key} />}
      {facts.length > 0 && <FactList index={index} facts={facts} kind={kind} />}
      <section>
        <h3 className={styles['heading']}>
          {messages.quotesHeading} <span className={styles['count']}>{quotes.length}</span>
        </h3>
        <QuoteList quotes={quotes} kinds={{ mention: kind }} first={FIRST_QUOTES} />
      </section>
      <section>
        <h3 className={styles['heading']}>
          {messages.relationsHeading} <span className={styles['count']}>{relationCount}</span>
        </h3>
        {relationCount === 0 ? (
          <p className={styles['aside']}>{messages.noRelations}</p>
        ) : (
          <RelationGroups index={index} groups={groups} />
        )}
      </section>
    </article>
  );
}
