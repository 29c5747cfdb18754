import type { DateRange } from '../../graph/date-range.ts';
import type { Filter } from '../../graph/filter-graph.ts';
import type { activeFocusParts, Focus } from '../../graph/focus.ts';
import type { GraphIndex } from '../../graph/graph-index.ts';
import type { Messages } from './zh-hans.ts';

/** More names than these make a chip too long to be read at a glance. */
const NAMED = 3;

/** In words: what one part of the filter leaves out. */
export function describeFilterPart(
  part: keyof Filter,
  filter: Filter,
  index: GraphIndex,
  messages: Messages,
): string {
  switch (part) {
    case 'hiddenKinds':
      return messages.hiddenOnes(list([...filter.hiddenKinds], (kind) => messages.kinds[kind], messages));
    case 'hiddenTypes':
      return messages.hiddenRelations(
        list([...filter.hiddenTypes], (type) => messages.relations[type].name, messages),
      );
    case 'hiddenStatuses':
      return messages.hiddenOnes(
        list([...filter.hiddenStatuses], (status) => messages.statuses[status], messages),
      );
    case 'hiddenArticles':
      return describeArticles(filter.hiddenArticles, index, messages);
    case 'dates':
      return describeDates(filter.dates, messages);
    case 'leastQuotes':
      return messages.quotesAtLeast(filter.leastQuotes);
    case 'leastConnections':
      return messages.connectionsAtLeast(filter.leastConnections);
  }
}

/** In words: what one part of the focus does. */
export function describeFocusPart(
  part: ReturnType<typeof activeFocusParts>[number],
  focus: Focus,
  index: GraphIndex,
  messages: Messages,
): string {
  switch (part) {
    case 'centres': {
      const { centres, steps } = focus;
      const [only = ''] = centres;
      if (centres.length > 1) return messages.onlyAroundSeveral(centres.length, steps);
      return messages.onlyAround(index.entities.get(only)?.attributes.name ?? only, steps);
    }
    case 'expanded':
      return messages.expandedByHand(focus.expanded.size);
    case 'pinned':
      return messages.pinnedByHand(focus.pinned.size);
    case 'hidden':
      return messages.countHiddenByHand(focus.hidden.size);
  }
}

/** In words: a range of dates, each as exact as it was set; null is all time. */
export function describeDates(range: DateRange | null, messages: Messages): string {
  const { from = null, to = null } = range ?? {};
  if (from === null) return to === null ? messages.datesAny : messages.datesUntil(to);
  if (to === null) return messages.datesSince(from);
  return from === to ? from : `${from} – ${to}`;
}

function describeArticles(hidden: ReadonlySet<string>, index: GraphIndex, messages: Messages): string {
  const shown = [...index.articles.values()].filter(({ id }) => !hidden.has(id));
  const [only] = shown;
  return only !== undefined && shown.length === 1
    ? messages.onlyArticle(only.title || messages.untitled)
    : messages.hiddenArticles(hidden.size);
}

function list<Value>(values: readonly Value[], name: (value: Value) => string, messages: Messages): string {
  const names = values.slice(0, NAMED).map(name).join(messages.listSeparator);
  return values.length > NAMED ? messages.andMore(names, values.length - NAMED, values.length) : names;
}
