import type { EntityKind } from '../../schema/ontology.ts';
import type { Entity } from '../entities/entity.ts';
import type { Discourse } from './discourse.ts';
import { governorOf, isGiver, isReporter, itemAt, wordsBetween } from './grammar.ts';
import { findReferringExpressions, type ReferringExpression } from './referring-expressions.ts';
import type { Group, SentenceView, Slot } from './sentence-view.ts';

/**
 * The slots for words that refer to what was named before (该公司, 双方, 他): one for each thing referred to,
 * so 双方 gives two of one range. What has no antecedent gives none.
 * @param view the sentence with its names
 * @param discourse what the sentences before it were about
 * @param viewWith the sentence with further slots: 双方 of 该公司与某某签约 are who 该公司 is, and 某某
 */
export function resolveReferences(
  view: SentenceView,
  normalised: string,
  discourse: Discourse,
  viewWith: (references: readonly Slot[]) => SentenceView,
): Slot[] {
  const expressions = findReferringExpressions(view, normalised);
  const toOne = resolve(
    expressions.filter(({ count }) => count === 1),
    view,
    normalised,
    discourse,
  );
  const toMany = expressions.filter(({ count }) => count > 1);
  if (toMany.length === 0) return toOne;
  const fuller = toOne.length === 0 ? view : viewWith(toOne);
  return [...toOne, ...resolve(toMany, fuller, normalised, discourse)].sort((a, b) => a.start - b.start);
}

function resolve(
  expressions: readonly ReferringExpression[],
  view: SentenceView,
  normalised: string,
  discourse: Discourse,
): Slot[] {
  const former = expressions.find(({ prefers }) => prefers === 'former');
  return expressions.flatMap((expression) => {
    const { start, end, form, count } = expression;
    // 前者…, 后者…: the other of the same two.
    if (former !== undefined && former.start < start && normalised.startsWith('后者', start))
      return partiesOf(2, former.start, view, discourse)
        .slice(1)
        .map((entity) => ({ start, end, entity, form }));
    const entities =
      count === 1 ? one(antecedentOf(expression, view, discourse)) : partiesOf(count, start, view, discourse);
    return entities.map((entity) => ({ start, end, entity, form }));
  });
}

const one = (entity: Entity | null): Entity[] => (entity === null ? [] : [entity]);

function antecedentOf(
  expression: ReferringExpression,
  view: SentenceView,
  discourse: Discourse,
): Entity | null {
  const { start, kinds, prefers, phraseFrom = start } = expression;
  const fits = ({ entity }: Slot) =>
    kinds.includes(entity.kind) && (expression.name?.test(entity.name) ?? true);
  const before = view.groups.filter((group) => group.end <= phraseFrom);
  // 还有甲——这家某地企业
  const beside = before.at(-1);
  if (expression.phraseFrom !== undefined && beside !== undefined && phraseFrom - beside.end <= 2) {
    const slot = beside.slots.findLast(fits);
    if (slot !== undefined) return slot.entity;
  }
  if (prefers === 'former') return partiesOf(2, start, view, discourse)[0] ?? null;
  if (prefers === 'last') {
    const named = before.flatMap((group) => group.slots).findLast(fits);
    return named?.entity ?? discourse.lastOf(kinds, expression.name) ?? null;
  }
  const passedOver = ownClause(view, start);
  const free = before
    .filter((group) => isFree(view, group) && !isReporter(view, group) && !isGiver(view, group))
    .filter((group) => passedOver === null || group.from < passedOver)
    .reverse();
  const acting = free.filter((group) => !isPossessor(view, group));
  for (const group of [...acting, ...free]) {
    const slot = group.slots.find(fits);
    if (slot !== undefined) return slot.entity;
    const employer = employerOf(group, kinds, discourse);
    if (employer !== null && (expression.name?.test(employer.name) ?? true)) return employer;
  }
  return (
    discourse.topicOf(kinds, expression.name)?.entity ??
    (expression.form === 'nominal' && expression.phraseFrom === undefined
      ? discourse.lastOf(kinds, expression.name)
      : null)
  );
}

function isPossessor(view: SentenceView, group: Group): boolean {
  return governorOf(view, group, 0) === 'possessive';
}

/** Words before a pronoun after which it cannot mean who its own clause is about: 甲是它的客户, 甲由其供应. */
const REFLECTS_ELSEWHERE = /(?:由|是|成为|成了|为|给|替|被)[^□]{0,2}$/;
/** Words before a pronoun after which it means somebody else only if it goes on with a verb: 甲与其续约, but 甲与其子公司. */
const ACTS_WITH = /[与和同跟向]$/;

/** The first item of a pronoun's clause, if nothing in that clause can be its antecedent. */
function ownClause(view: SentenceView, offset: number): number | null {
  const at = itemAt(view, offset);
  const clause = view.clauses.find(({ from, to }) => from <= at && at < to);
  if (clause === undefined) return null;
  const word = view.items[at];
  const own = word?.type === 'word' ? word.text.slice(0, Math.max(0, offset - word.start)) : '';
  const before = wordsBetween(view, clause.from, at) + own;
  const next = view.items[at + 1];
  const isPartner =
    ACTS_WITH.test(before) && next?.type === 'word' && /^(?:v|d|ad|vd)$/.test(next.tag) && next.text !== '说';
  return isPartner || REFLECTS_ELSEWHERE.test(before) ? clause.from : null;
}

/** Who acts, or whose something is: 甲公司的产品…，公司…. */
function isFree(view: SentenceView, group: Group): boolean {
  const clause = view.clauses.find(({ from, to }) => from <= group.from && group.from < to);
  return /^(?:none|possessive)$/.test(governorOf(view, group, clause?.from ?? 0));
}

/** 某公司董事长某某表示，公司…: his company. */
function employerOf(group: Group, kinds: readonly EntityKind[], discourse: Discourse): Entity | null {
  if (!kinds.includes('organisation') || kinds.includes('person')) return null;
  const [person] = group.slots;
  return person?.entity.kind === 'person' ? (discourse.employers.get(person.entity) ?? null) : null;
}

/** The last parties named together, as many as are asked for: A与B签约，双方…. */
function partiesOf(count: number, offset: number, view: SentenceView, discourse: Discourse): Entity[] {
  for (const clause of [...view.clauses].reverse()) {
    const groups = view.groups.filter(
      (group) => clause.from <= group.from && group.to < clause.to && group.end <= offset,
    );
    const entities = discourse.partiesIn(view, groups);
    if (entities.length >= count) return entities.slice(0, count);
  }
  return discourse.lastParties(count);
}
