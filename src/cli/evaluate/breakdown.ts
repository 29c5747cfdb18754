import { ENTITY_KINDS, RELATION_TYPES } from '../../schema/ontology.ts';
import { type Measure, measure } from './measure.ts';
import type { Judgement } from './score.ts';

export interface BreakdownRow {
  readonly name: string;
  readonly measure: Measure;
}

/** Entities by kind over several articles. What was found as another kind is missed in its own and wrong in that. */
export function byKind(judgements: readonly Judgement[]): BreakdownRow[] {
  const verdicts = judgements.map(({ entities }) => entities);
  return tally(
    ENTITY_KINDS,
    verdicts.flatMap(({ right }) => right.map(({ kind }) => kind)),
    verdicts.flatMap(({ stray, wrongKind }) => [
      ...stray.map(({ kind }) => kind),
      ...wrongKind.map(({ built }) => built.kind),
    ]),
    verdicts.flatMap(({ missed, wrongKind }) => [
      ...missed.map(({ kind }) => kind),
      ...wrongKind.map(({ entity }) => entity.kind),
    ]),
  );
}

/** Relations by type over several articles: right and missed ones by gold's type, wrong ones by their own. */
export function byType(judgements: readonly Judgement[]): BreakdownRow[] {
  const verdicts = judgements.map(({ relations }) => relations);
  return tally(
    RELATION_TYPES,
    verdicts.flatMap(({ right }) => right.map(({ gold }) => gold.type)),
    verdicts.flatMap(({ wrong }) => wrong.map(({ relation }) => relation.type)),
    verdicts.flatMap(({ missed }) => missed.map(({ type }) => type)),
  );
}

/** Names that nothing is said of are left out. */
function tally(
  names: readonly string[],
  right: readonly string[],
  wrong: readonly string[],
  missed: readonly string[],
): BreakdownRow[] {
  const count = (list: readonly string[], name: string) => list.filter((item) => item === name).length;
  return names
    .map((name) => ({ name, measure: measure(count(right, name), count(wrong, name), count(missed, name)) }))
    .filter(({ measure: { tp, fp, fn } }) => tp + fp + fn > 0);
}
