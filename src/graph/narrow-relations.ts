import type { GraphIndex } from './graph-index.ts';
import type { RelationFromHere, RelationGroup } from './group-relations.ts';
import { letterForms } from './letter-forms.ts';

/**
 * Of each group only the relations in which the words stand: in the other end's name or an alias of it, in the
 * position that is held, in the date, whichever of their letters' forms. Groups of which nothing is left are
 * left out. Blank words leave everything.
 */
export function narrowRelations(
  index: GraphIndex,
  groups: readonly RelationGroup[],
  words: string,
): readonly RelationGroup[] {
  const { fold } = letterForms(index.document);
  const wanted = fold(words.trim());
  if (wanted === '') return groups;
  return groups
    .map((group) => ({
      ...group,
      relations: group.relations.filter((row) =>
        wordsOf(index, row).some((word) => fold(word).includes(wanted)),
      ),
    }))
    .filter(({ relations }) => relations.length > 0);
}

function wordsOf(index: GraphIndex, { relation, other }: RelationFromHere): string[] {
  const { title, date } = relation.attributes;
  const { name, aliases } = index.entities.get(other)?.attributes ?? { name: other, aliases: [] };
  return [name, ...aliases.map(({ text }) => text), title, date].filter((word) => word !== null);
}
