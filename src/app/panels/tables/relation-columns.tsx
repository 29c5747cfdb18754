import type { GraphIndex } from '../../../graph/graph-index.ts';
import { sentenceRange } from '../../../graph/sentence-range.ts';
import type { EdgeRecord } from '../../../schema/graph-document.ts';
import { RELATION_TYPES, STATUSES } from '../../../schema/ontology.ts';
import type { Messages } from '../../messages/zh-hans.ts';
import { LineSample } from '../legend/line-sample.tsx';
import { KindShape } from '../marks/kind-shape.tsx';
import { dateOrder, type TableColumn } from './table-column.ts';

export type RelationColumn = TableColumn<EdgeRecord>;

/** What can be told of each relation. What no relation of this graph has is not shown at first. */
export function relationColumns(index: GraphIndex, messages: Messages): readonly RelationColumn[] {
  const some = (has: (relation: EdgeRecord) => boolean) => index.document.edges.some(has);
  return [
    end('source', messages.sourceColumn, index),
    {
      id: 'type',
      label: messages.relationColumn,
      ...{ width: 6.5, grow: 0.5, atFirst: true, searched: true },
      orderBy: ({ attributes }) => RELATION_TYPES.indexOf(attributes.type),
      say: ({ attributes }) => messages.relations[attributes.type].name,
    },
    end('target', messages.targetColumn, index),
    {
      id: 'status',
      label: messages.status,
      ...{ width: 9.25, grow: 0, atFirst: true, searched: true },
      orderBy: ({ attributes }) => STATUSES.indexOf(attributes.status),
      say: ({ attributes }) => messages.statuses[attributes.status],
      sign: ({ attributes }) => <LineSample status={attributes.status} />,
    },
    {
      id: 'date',
      label: messages.date,
      ...{
        width: 7.25,
        grow: 0,
        atFirst: some(({ attributes }) => attributes.date !== null),
        searched: true,
      },
      orderBy: ({ attributes }) => dateOrder(attributes.date),
      say: ({ attributes }) => attributes.date ?? '',
    },
    {
      id: 'passages',
      label: messages.passagesColumn,
      ...{ width: 6.5, grow: 0, atFirst: true, searched: false, numeric: true, highestFirst: true },
      orderBy: ({ attributes }) => attributes.evidence.length,
      say: ({ attributes }) => `${attributes.evidence.length}`,
    },
    ...furtherColumns(index, messages, some),
  ];
}

function furtherColumns(
  index: GraphIndex,
  messages: Messages,
  some: (has: (relation: EdgeRecord) => boolean) => boolean,
): readonly RelationColumn[] {
  const particulars = (relation: EdgeRecord) => sayParticulars(relation, messages);
  const speaker = ({ attributes }: EdgeRecord) => nameOf(index, attributes.speaker);
  const order = new Map(index.document.attributes.articles.map(({ id }, i) => [id, i]));
  return [
    {
      id: 'particulars',
      label: messages.particularsColumn,
      ...{ width: 9, grow: 1.5, atFirst: some((each) => particulars(each) !== ''), searched: true },
      chinese: true,
      orderBy: (relation) => particulars(relation) || null,
      say: particulars,
    },
    {
      id: 'speaker',
      label: messages.speaker,
      ...{ width: 6, grow: 0.5, atFirst: some(({ attributes }) => attributes.speaker !== null) },
      ...{ searched: true, chinese: true },
      orderBy: (relation) => speaker(relation) || null,
      say: speaker,
    },
    {
      id: 'firstQuote',
      label: messages.firstQuoteColumn,
      ...{ width: 16, grow: 4, atFirst: false, searched: false, chinese: true },
      orderBy: ({ attributes: { evidence } }) =>
        (order.get(evidence[0]?.article ?? '') ?? 0) * 1e9 + (evidence[0]?.start ?? 0),
      say: (relation) => firstQuote(index, relation),
    },
  ];
}

function end(which: 'source' | 'target', label: string, index: GraphIndex): RelationColumn {
  const kindOf = (relation: EdgeRecord) => index.entities.get(relation[which])?.attributes.kind;
  return {
    ...{ id: which, label, width: 7.5, grow: 2.5, atFirst: true, searched: true, chinese: true },
    orderBy: (relation) => nameOf(index, relation[which]),
    say: (relation) => nameOf(index, relation[which]),
    sign: (relation) => {
      const kind = kindOf(relation);
      return kind && <KindShape kind={kind} size={12} />;
    },
  };
}

function nameOf(index: GraphIndex, key: string | null): string {
  return key === null ? '' : (index.entities.get(key)?.attributes.name ?? key);
}

/** Title, sum and share, where the text gives them. */
export function sayParticulars({ attributes }: EdgeRecord, messages: Messages): string {
  const { title, amount, share } = attributes;
  return [title, amount, share].filter(Boolean).join(messages.listSeparator);
}

/** The first sentence that states it, as it stands in the article. */
export function firstQuote(index: GraphIndex, { attributes }: EdgeRecord): string {
  const [first] = attributes.evidence;
  const text = index.articles.get(first?.article ?? '')?.text;
  if (first === undefined || text === undefined) return '';
  const { start, end } = sentenceRange(text, first);
  return text.slice(start, end);
}
