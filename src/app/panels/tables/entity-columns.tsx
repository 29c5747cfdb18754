import type { GraphIndex } from '../../../graph/graph-index.ts';
import { connections } from '../../../graph/rank-entities.ts';
import type { NodeRecord } from '../../../schema/graph-document.ts';
import { ENTITY_KINDS } from '../../../schema/ontology.ts';
import type { Messages } from '../../messages/zh-hans.ts';
import { KindShape } from '../marks/kind-shape.tsx';
import { dateOrder, type TableColumn } from './table-column.ts';

export type EntityColumn = TableColumn<NodeRecord>;

/** What can be told of each entity. Of a single article all are named on the same day, so that is not shown. */
export function entityColumns(index: GraphIndex, messages: Messages): readonly EntityColumn[] {
  const several = index.articles.size > 1;
  return [
    {
      id: 'name',
      label: messages.nameColumn,
      ...{ width: 9, grow: 3, atFirst: true, searched: true, chinese: true },
      orderBy: ({ attributes }) => attributes.name,
      say: ({ attributes }) => attributes.name,
      sign: ({ attributes }) => <KindShape kind={attributes.kind} size={12} />,
    },
    {
      id: 'kind',
      label: messages.kindColumn,
      ...{ width: 5.75, grow: 0.5, atFirst: true, searched: true },
      orderBy: ({ attributes }) => ENTITY_KINDS.indexOf(attributes.kind),
      say: ({ attributes }) => messages.kinds[attributes.kind],
    },
    numbers('connections', messages.connectionsColumn, true, ({ key }) => connections(index, key)),
    numbers('mentions', messages.mentionsColumn, true, ({ attributes }) => attributes.mentions.length),
    {
      id: 'firstNamed',
      label: messages.firstNamedColumn,
      ...{ width: 7, grow: 0, atFirst: several, searched: false },
      orderBy: (entity) => dateOrder(firstNamed(index, entity)),
      say: (entity) => firstNamed(index, entity) ?? '',
    },
    numbers('articles', messages.articlesColumn, several, ({ key }) => index.articlesOf.get(key)?.size ?? 0),
    {
      id: 'aliases',
      label: messages.aliases,
      ...{ width: 9, grow: 2, atFirst: false, searched: true, chinese: true },
      orderBy: ({ attributes }) => attributes.aliases[0]?.text ?? null,
      say: ({ attributes }) => attributes.aliases.map(({ text }) => text).join(messages.listSeparator),
    },
  ];
}

function numbers(
  id: string,
  label: string,
  atFirst: boolean,
  count: (entity: NodeRecord) => number,
): EntityColumn {
  return {
    ...{ id, label, width: 5.5, grow: 0, atFirst, searched: false, numeric: true, highestFirst: true },
    orderBy: count,
    say: (entity) => `${count(entity)}`,
  };
}

/** The day of the earliest article that names it; null if none of those has a date. */
export function firstNamed(index: GraphIndex, { key }: NodeRecord): string | null {
  let first: string | null = null;
  for (const id of index.articlesOf.get(key) ?? []) {
    const date = index.articles.get(id)?.publishedAt ?? null;
    if (date !== null && (first === null || date < first)) first = date;
  }
  return first;
}
