import { allows, type RelationType } from '../../../schema/ontology.ts';
import type { RuleReading } from '../read-rules.ts';
import type { RelationCandidate } from '../relation.ts';
import { CLASSES, itemThatSpeaks, type PairModel, trustIn, weigh } from './pair-model.ts';
import { type PairWords, type SignedPair, signedPairs } from './pairs.ts';

/** How much the word of a rule that is always right counts beside the weigher's belief, which runs from 0 to 1. */
const RULE = 0.5;
/** What a relation of a rule must weigh to be kept; measured on articles that the weigher had not learnt from. */
const ENOUGH = 0.4;
/** What one that no rule reads must be believed; the second more where a rule relates the two by another type. */
const ENOUGH_ALONE = 0.5;
const ENOUGH_BESIDE = 0.7;
/** Less belief than this is as good as none. */
const LEAST = 0.01;

/** A candidate that was outweighed, and what was believed of it. */
export interface Outweighed {
  readonly candidate: RelationCandidate;
  readonly belief: number;
}

export interface WeighedSentence {
  readonly kept: readonly RelationCandidate[];
  readonly outweighed: readonly Outweighed[];
}

/**
 * Judges what the rules read in a sentence by what was learnt from annotated articles, and adds relations
 * that no rule reads. `longestTitle` finds the job title in a stretch of words, for positions.
 */
export function weighPairs(
  reading: RuleReading,
  words: PairWords,
  model: PairModel,
  longestTitle: (text: string) => string | null,
): WeighedSentence {
  const beliefs = new Map<string, Belief>();
  for (const pair of signedPairs(reading, words)) believe(pair, model, beliefs);
  const kept: RelationCandidate[] = [];
  const outweighed: Outweighed[] = [];
  const byRule = new Set<string>();
  const related = new Set<string>();
  for (const candidate of reading.candidates) {
    const key = keyOf(candidate.type, candidate);
    byRule.add(key);
    const belief = beliefs.get(key)?.belief ?? 0;
    const isImplied = candidate.follows !== undefined && kept.includes(candidate.follows);
    if (isImplied || belief + RULE * trustIn(candidate.rule, model) >= ENOUGH) {
      kept.push(candidate);
      related.add(endsOf(candidate));
    } else outweighed.push({ candidate, belief });
  }
  for (const [key, { pair, type, belief }] of beliefs)
    if (
      belief >= (related.has(endsOf(pair)) ? ENOUGH_BESIDE : ENOUGH_ALONE) &&
      !byRule.has(key) &&
      !areListed(pair, reading)
    )
      kept.push(toCandidate(pair, type, triggerOf(pair, type, reading, model), longestTitle, reading));
  return { kept, outweighed };
}

/** The two ends, in whatever direction. */
function endsOf({ source, target }: Ends): string {
  return [source.entity.key, target.entity.key].sort().join(' ');
}

/** Members of one list (甲、乙、丙) have something in common and nothing to do with each other. */
function areListed({ source, target }: SignedPair, { view }: RuleReading): boolean {
  return view.groups.some(
    ({ slots, heads }) =>
      slots.length > 2 && heads === slots.length && slots.includes(source) && slots.includes(target),
  );
}

interface Ends {
  readonly source: { readonly entity: { readonly key: string } };
  readonly target: { readonly entity: { readonly key: string } };
}

interface Belief {
  readonly pair: SignedPair;
  readonly type: RelationType;
  readonly belief: number;
}

/** The best belief in each type between two entities, of all the places in the sentence that name them. */
function believe(pair: SignedPair, model: PairModel, beliefs: Map<string, Belief>): void {
  const chances = weigh(pair.signs.hashes, model);
  CLASSES.forEach((type, index) => {
    const belief = chances[index] ?? 0;
    if (belief < LEAST || type === 'none') return;
    if (!allows(type, pair.source.entity.kind, pair.target.entity.kind)) return;
    const key = keyOf(type, pair);
    if (belief > (beliefs.get(key)?.belief ?? 0)) beliefs.set(key, { pair, type, belief });
  });
}

function keyOf(type: RelationType, { source, target }: Ends): string {
  return `${type} ${source.entity.key} ${target.entity.key}`;
}

type Trigger = RelationCandidate['trigger'];

/** The word that speaks most for the relation; the stretch between the two names if no word does. */
function triggerOf(pair: SignedPair, type: RelationType, { view }: RuleReading, model: PairModel): Trigger {
  const isWord = (item: number) => view.items[item]?.type === 'word';
  const at = itemThatSpeaks(pair.signs, isWord, type, model);
  const item = at === null ? undefined : view.items[at];
  if (item !== undefined) return { start: item.start, end: item.end };
  const { source, target } = pair;
  const inside = [source, target].filter(({ start, end }) => view.start <= start && end <= view.end);
  const start = Math.min(...inside.map((slot) => slot.start), view.end);
  return { start, end: Math.max(start, ...inside.map((slot) => slot.end)) };
}

function toCandidate(
  { source, target }: SignedPair,
  type: RelationType,
  trigger: Trigger,
  longestTitle: (text: string) => string | null,
  { view }: RuleReading,
): RelationCandidate {
  const title = /^(?:holds_position|formerly_at)$/.test(type)
    ? longestTitle(wordsAround(source, target, view))
    : null;
  return { type, source, target, trigger, rule: `${type}/learned`, ...(title === null ? {} : { title }) };
}

/** Longest stretch after the later of two names in which a title may stand, in UTF-16 units. */
const AFTER = 14;

/** The words between a person and an organisation, and right after the later of the two. */
function wordsAround(
  a: { start: number; end: number },
  b: { start: number; end: number },
  { items }: RuleReading['view'],
): string {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.end, b.end) + AFTER];
  return items
    .filter((item) => item.start >= from && item.start < to)
    .map((item) => (item.type === 'word' ? item.text : '□'))
    .join('');
}
