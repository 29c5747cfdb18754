import type { EntityKind } from '../../../schema/ontology.ts';
import type { TaggedSentence } from '../article-mentions.ts';
import type { Mention, RefusedMention } from '../mention.ts';
import type { Reading } from '../readers/reading.ts';
import { bestLabels } from './best-labels.ts';
import { type CharacterCodes, readCodes } from './character-codes.ts';
import { followChain } from './label-chain.ts';
import { featuresOfSentence, TEMPLATES } from './label-features.ts';
import type { LabelModel } from './label-model.ts';
import { kindBegunBy, LABELS } from './labels.ts';

/** What the rules read, and what they refused. */
export interface RuleNames {
  readonly kept: readonly Mention[];
  readonly refused: readonly RefusedMention[];
}

/** How much a rule's word counts beside the labeller's belief, which runs from 0 to 1. */
const RULE = 0.5;
/** What a name must weigh to be kept; measured on articles that the labeller had not learnt from. */
const ENOUGH = 0.65;

interface WeighedName extends Mention {
  readonly weight: number;
  readonly belief: number;
}

/**
 * Judges the rules' names by what was learnt from annotated articles, and adds names that no rule sees.
 * @param projected for each sentence the tagger's states, projected by the model
 */
export function weighNames(
  reading: Reading,
  rules: RuleNames,
  projected: readonly Float32Array[],
  model: LabelModel,
): RuleNames {
  const codes = readCodes(reading, rules.kept, rules.refused);
  const kept: Mention[] = [];
  const refused: RefusedMention[] = [...rules.refused];
  let next = 0;
  reading.sentences.forEach((sentence, index) => {
    const own: Mention[] = [];
    for (; (rules.kept[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; next += 1) {
      const mention = rules.kept[next];
      if (mention !== undefined) own.push(mention);
    }
    const weighed = weighSentence(sentence, own, codes, projected[index] ?? new Float32Array(), model);
    const chosen = choose(weighed);
    kept.push(...chosen.map(({ start, end, kind, because }) => ({ start, end, kind, because })));
    for (const name of weighed)
      if (!chosen.includes(name) && name.because !== 'learned')
        refused.push({
          start: name.start,
          end: name.end,
          kind: name.kind,
          because: name.because,
          refusedFor: 'unlikely',
          belief: name.belief,
        });
  });
  return { kept, refused };
}

function weighSentence(
  sentence: TaggedSentence,
  own: readonly Mention[],
  codes: CharacterCodes,
  projected: Float32Array,
  model: LabelModel,
): WeighedName[] {
  const { start, end } = sentence;
  if (end <= start) return [];
  const scores = scoreSentence(codes, sentence, projected, model);
  const isRule = new Set(own.map(keyOf));
  const learned = namesOf(bestLabels(scores, model.transitions), start)
    .map((name): Mention => ({ ...name, because: 'learned' }))
    .filter((name) => !isRule.has(keyOf(name)) && isWhole(codes.text.slice(name.start, name.end)));
  const names = [...own, ...learned];
  if (names.length === 0) return [];
  const chain = followChain(scores, model.transitions);
  return names.map((mention) => {
    const belief = chain.nameProbability(mention.start - start, mention.end - start, mention.kind);
    return { ...mention, belief, weight: belief + (mention.because === 'learned' ? 0 : RULE) };
  });
}

/** No bracket or mark is open at an end of a name, and it neither begins nor ends with a mark. */
function isWhole(name: string): boolean {
  const count = (mark: string) => name.split(mark).length - 1;
  return (
    count('(') === count(')') &&
    count('《') === count('》') &&
    count('"') % 2 === 0 &&
    !/^[\s,.;:!?、。)\]》·-]|[\s,;:!?、。([《·-]$/.test(name)
  );
}

const keyOf = ({ start, end, kind }: Mention) => `${start}-${end}-${kind}`;

export function scoreSentence(
  codes: CharacterCodes,
  sentence: TaggedSentence,
  projected: Float32Array,
  model: LabelModel,
): Float64Array {
  const features = featuresOfSentence(codes, sentence);
  const scores = Float64Array.from(projected);
  features.forEach((feature, index) => {
    model.table.addWeights(feature, scores, Math.floor(index / TEMPLATES) * LABELS);
  });
  return scores;
}

function namesOf(labels: Uint8Array, offset: number): { start: number; end: number; kind: EntityKind }[] {
  const names: { start: number; end: number; kind: EntityKind }[] = [];
  labels.forEach((label, at) => {
    const kind = kindBegunBy(label);
    if (kind === null) return;
    let end = at + 1;
    while (labels[end] === label + 1) end += 1;
    names.push({ start: offset + at, end: offset + end, kind });
  });
  return names;
}

/** The weightiest names that do not overlap, in the order of the text; of equal ones the earlier. */
function choose(names: readonly WeighedName[]): WeighedName[] {
  const chosen: WeighedName[] = [];
  const order = [...names]
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  for (const name of order)
    if (chosen.every((other) => other.end <= name.start || name.end <= other.start)) chosen.push(name);
  return chosen.sort((a, b) => a.start - b.start);
}
