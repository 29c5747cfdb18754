import type { GraphIndex } from '../../../graph/graph-index.ts';
import type { StatedRelation } from '../../../reading/number-quotes.ts';
import type { EdgeRecord } from '../../../schema/graph-document.ts';
import { useMessages } from '../../app-context.ts';
import { firstQuote, sayParticulars } from '../tables/relation-columns.tsx';
import styles from './printing.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly relations: readonly StatedRelation[];
}

/** The relations that an article states, each with the numbers of its sentences there. */
export function PrintedRelations({ index, relations }: Props) {
  const messages = useMessages();
  if (relations.length === 0) return null;
  return (
    <section className={styles['relations']}>
      <h2>{messages.printedRelations(relations.length)}</h2>
      <p className={styles['help']}>{messages.printedRelationsHelp}</p>
      <RelationsTable last={messages.quoteColumn}>
        {relations.map(({ relation, status, date, quotes }) => (
          <tr key={JSON.stringify([relation.key, status, date])}>
            <Cells index={index} relation={relation} status={status} date={date} />
            <td className={styles['numbers']}>{quotes.join(', ')}</td>
          </tr>
        ))}
      </RelationsTable>
    </section>
  );
}

/** Relations apart from any article, each with the first sentence that states it. */
export function QuotedRelations({
  index,
  relations,
}: {
  index: GraphIndex;
  relations: readonly EdgeRecord[];
}) {
  const messages = useMessages();
  return (
    <section className={styles['relations']}>
      <h2>{messages.relationCount(relations.length)}</h2>
      <RelationsTable last={messages.quoteTextColumn}>
        {relations.map((relation) => (
          <tr key={relation.key}>
            <Cells index={index} relation={relation} {...relation.attributes} />
            <td lang="zh-Hans">{firstQuote(index, relation)}</td>
          </tr>
        ))}
      </RelationsTable>
    </section>
  );
}

function RelationsTable({ last, children }: { last: string; children: React.ReactNode }) {
  const messages = useMessages();
  const { sourceColumn, relationColumn, targetColumn, status, date } = messages;
  return (
    <table>
      <thead>
        <tr>
          {[sourceColumn, relationColumn, targetColumn, status, date, last].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface CellsProps extends Pick<StatedRelation, 'relation' | 'status' | 'date'> {
  readonly index: GraphIndex;
}

function Cells({ index, relation, status, date }: CellsProps) {
  const messages = useMessages();
  const name = (key: string) => index.entities.get(key)?.attributes.name ?? key;
  const particulars = sayParticulars(relation, messages);
  return (
    <>
      <td lang="zh-Hans">{name(relation.source)}</td>
      <td>
        {messages.relations[relation.attributes.type].name}
        {particulars !== '' && <small lang="zh-Hans">{particulars}</small>}
      </td>
      <td lang="zh-Hans">{name(relation.target)}</td>
      <td data-status={status}>{messages.statuses[status]}</td>
      <td className={styles['date']}>{date ?? ''}</td>
    </>
  );
}
