import type { Article } from '../articles/article.ts';
import { type Attribution, attributionAt, type SaidBy } from '../discourse/attribution.ts';
import { itemAt } from '../discourse/grammar.ts';
import type { SentenceView } from '../discourse/sentence-view.ts';
import type { Qualifiers, RelationCandidate } from './relation.ts';
import { type DateExpression, findDates } from './resolve-dates.ts';
import { statusOf } from './status.ts';

const AMOUNT =
  /(?:超过?|逾|近|约|至少|最多|总计|共)?\d[\d.,]{0,20}(?:多|余)?(?:万亿|千亿|百亿|亿|千万|百万|万)?(?:多|余)?(?:元|美元|港元|欧元|日元|英镑|人民币|美金)/;
const SHARE = /\d[\d.]{0,20}%(?=的?(?:股份|股权|份额|权益|股))/;
/** Kinds of relation that a sum belongs to. */
const WITH_AMOUNT = new Set(['invests_in', 'acquires', 'launches', 'signs']);

/** What the sentence says of when, how surely, by whom and how much. `view` is undefined only for a candidate without a sentence. */
export function qualify(
  candidate: RelationCandidate,
  view: SentenceView | undefined,
  article: Article,
  attributions: readonly Attribution[],
): Qualifiers {
  const { type, trigger } = candidate;
  const clause = clauseAround(candidate, view);
  const text = article.normalised.slice(clause.start, clause.end);
  const saidBy = isByName(candidate) ? null : attributionAt(trigger.start, attributions);
  return {
    status: isByName(candidate) ? 'actual' : statusOf(wordsOfStatus(candidate, clause, article.normalised)),
    date: isByName(candidate) ? null : dateOf(candidate, view, clause, article),
    title: candidate.title ?? null,
    speaker: speakerOf(saidBy, candidate),
    saidBy,
    amount: WITH_AMOUNT.has(type) ? (AMOUNT.exec(text)?.[0] ?? null) : null,
    share: type === 'owns' ? (SHARE.exec(text)?.[0] ?? null) : null,
  };
}

/**
 * The words that tell the status: of the clause up to the verb, the verb included (将以…为核心). A verb that
 * only describes a noun (甲自主研发的平台) is not touched by what stands before its own subject.
 */
function wordsOfStatus(
  { trigger, source }: RelationCandidate,
  clause: { start: number; end: number },
  normalised: string,
): string {
  const describes =
    /^的/.test(normalised.slice(trigger.end, clause.end)) ||
    /的/.test(normalised.slice(trigger.start, trigger.end));
  const start =
    describes && clause.start <= source.end && source.end <= trigger.start ? source.end : clause.start;
  return normalised.slice(start, Math.max(start, trigger.end));
}

/** A relation that a name states holds whenever the name is used: no clause dates or qualifies it. */
function isByName({ rule }: RelationCandidate): boolean {
  return rule.endsWith('/name-in-name');
}

/** The clause of the verb; from the subject's clause on, where that is an earlier one. */
function clauseAround(
  { trigger, source, target }: RelationCandidate,
  view: SentenceView | undefined,
): { start: number; end: number } {
  if (view === undefined) return trigger;
  const index = itemAt(view, trigger.start);
  const own = view.clauses.find(({ from, to }) => from <= index && index < to);
  const start = own === undefined ? view.start : (view.items[own.from]?.start ?? view.start);
  const end = own === undefined ? view.end : (view.items[own.to - 1]?.end ?? view.end);
  return { start, end: Math.max(end, Math.min(view.end, Math.max(source.end, target.end))) };
}

/**
 * The date nearest before the verb in its clause, else in its sentence: 今年1月17日，某大楼启用. A period's
 * border (2017年以来, 到2020年) dates nothing.
 */
function dateOf(
  { trigger }: RelationCandidate,
  view: SentenceView | undefined,
  clause: { start: number; end: number },
  article: Article,
): string | null {
  if (view === undefined) return null;
  const dates = findDates(
    article.normalised.slice(view.start, view.end),
    view.start,
    article.publishedAt,
  ).filter(({ bound }) => bound === 'at');
  const inClause = dates.filter((date) => clause.start <= date.start && date.end <= clause.end);
  return (
    (nearestBefore(inClause, trigger.start) ?? inClause[0] ?? nearestBefore(dates, clause.start))?.iso ?? null
  );
}

function nearestBefore(dates: readonly DateExpression[], offset: number): DateExpression | undefined {
  return dates.findLast((date) => date.end <= offset);
}

/** Whose words these are. What a person says of himself has no other speaker worth naming. */
function speakerOf(saidBy: SaidBy | null, { source }: RelationCandidate): Qualifiers['speaker'] {
  const speaker = saidBy?.speaker ?? null;
  return speaker === source.entity ? null : speaker;
}
