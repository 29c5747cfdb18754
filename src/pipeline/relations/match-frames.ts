import { type EntityKind, isSymmetric, RELATIONS } from '../../schema/ontology.ts';
import { toSimplified } from '../articles/normalise.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { itemAt, wordRuns } from '../discourse/grammar.ts';
import type { SentenceView, Slot } from '../discourse/sentence-view.ts';
import { NameIndex } from '../mentions/name-index.ts';
import { findRole } from './arguments.ts';
import type { Frame, Role } from './patterns/frame.ts';
import { FRAMES } from './patterns/frames.ts';
import type { RelationCandidate } from './relation.ts';
import type { VerbPlace } from './verb-place.ts';

const byTrigger = new Map<string, Frame[]>();
for (const frame of FRAMES)
  for (const trigger of frame.triggers) byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), frame]);
const triggers = new NameIndex(byTrigger);

/**
 * What the verb frames read out of one sentence.
 * @param normalised the whole article's normalised text
 * @param discourse what the article has been about so far
 */
export function matchFrames(
  view: SentenceView,
  normalised: string,
  discourse: Discourse,
): RelationCandidate[] {
  return view.clauses.flatMap((range, clause) => {
    const candidates: RelationCandidate[] = [];
    for (const { from, to } of wordRuns(view, range)) {
      const [start, end] = [view.items[from]?.start ?? 0, view.items[to - 1]?.end ?? 0];
      for (const match of triggers.findAll(normalised, { start, end })) {
        if (isPartOfNoun(view, match)) continue;
        const place: VerbPlace = {
          view,
          discourse,
          clause,
          from: itemAt(view, match.start),
          to: itemAt(view, match.end),
        };
        const clauseStart = view.items[range.from]?.start ?? view.start;
        const clauseEnd = view.items[range.to - 1]?.end ?? view.end;
        const before = normalised.slice(clauseStart, match.start);
        const rest = normalised.slice(match.end, clauseEnd);
        for (const frame of match.value)
          if (suits(frame, before, rest)) candidates.push(...readFrame(frame, place, match));
      }
    }
    return candidates;
  });
}

/** 生产线, 研究员: the verb only begins a word that is none. */
function isPartOfNoun(view: SentenceView, { end }: { end: number }): boolean {
  const item = view.items[itemAt(view, end - 1)];
  return item?.type === 'word' && item.end > end && /^(?:n|nz|nw|nr|ns|nt|s|f)$/.test(item.tag);
}

function suits({ needs, after, not }: Frame, before: string, rest: string): boolean {
  return (needs?.test(rest) ?? true) && (after?.test(before) ?? true) && !(not?.test(rest) ?? false);
}

function readFrame(
  frame: Frame,
  place: VerbPlace,
  trigger: { start: number; end: number },
): RelationCandidate[] {
  const definition = RELATIONS[frame.type];
  const targetKinds: readonly EntityKind[] = frame.targetKinds ?? definition.target;
  const sources = firstFilled(frame.source, place, frame.sourceKinds ?? definition.source).filter(
    (slot) => frame.sourceName?.test(toSimplified(slot.entity.name)) ?? true,
  );
  const targets = firstFilled(frame.target, place, targetKinds).filter(
    (slot) => frame.targetName?.test(toSimplified(slot.entity.name)) ?? true,
  );
  const candidates: RelationCandidate[] = [];
  for (const source of sources)
    for (const target of targets) {
      if (source.entity === target.entity) continue;
      if (
        isSymmetric(frame.type) &&
        targets.includes(source) &&
        sources.includes(target) &&
        source.start > target.start
      )
        continue;
      candidates.push({
        type: frame.type,
        source,
        target,
        trigger: { start: trigger.start, end: trigger.end },
        rule: frame.rule,
      });
    }
  return candidates;
}

function firstFilled(
  roles: readonly Role[],
  place: VerbPlace,
  kinds: readonly EntityKind[],
): readonly Slot[] {
  for (const role of roles) {
    const found = findRole(role, place, kinds);
    if (found.length > 0) return found;
  }
  return [];
}
