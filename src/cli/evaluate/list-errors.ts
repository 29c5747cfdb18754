import type { Judgement } from './score.ts';

/** One line for each thing that is missed or wrong, with its place in the text. */
export function listErrors({ gold, built, mentions, entities, relations }: Judgement): string[] {
  const goldName = new Map(gold.entities.map(({ id, name }) => [id, name]));
  const builtName = new Map(built.entities.map(({ key, name }) => [key, name]));
  const place = ({ start, end }: { start: number; end: number }) => `${start}–${end}`;
  return [
    ...entities.missed.map((entity) => `missed entity    ${entity.kind} ${entity.name}`),
    ...entities.wrongKind.map(
      ({ entity, built: found }) =>
        `wrong kind       ${entity.name}: ${found.kind}, should be ${entity.kind}`,
    ),
    ...entities.stray.map((entity) => `stray entity     ${entity.kind} ${entity.name}`),
    ...mentions.missed.map((mention) => `missed mention   ${mention.text} ${place(mention)}`),
    ...mentions.wrong.map(
      ({ entity, mention }) => `wrong mention    ${entity.kind} ${entity.name} ${place(mention)}`,
    ),
    ...relations.missed.map(
      ({ type, source, target, evidence }) =>
        `missed relation  ${type} ${goldName.get(source)} → ${goldName.get(target)} ${place(evidence)}`,
    ),
    ...relations.wrong.map(({ relation, goldTypes }) => {
      const ends = `${builtName.get(relation.source)} → ${builtName.get(relation.target)}`;
      return `wrong relation   ${relation.type} ${ends}${explain(goldTypes)}`;
    }),
  ];
}

function explain(goldTypes: readonly string[] | null): string {
  if (goldTypes === null) return ' (an end is no gold entity)';
  return goldTypes.length === 0 ? '' : ` (gold: ${goldTypes.join(', ')})`;
}
