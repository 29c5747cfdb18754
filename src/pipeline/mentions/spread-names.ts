import type { EntityKind } from '../../schema/ontology.ts';
import type { MentionCandidate } from './mention.ts';
import { NameIndex } from './name-index.ts';
import { standsAlone } from './readers/from-lexicon.ts';
import type { Reading } from './readers/reading.ts';

/** A name as the article uses it, by the votes of its mentions. */
interface VotedName {
  readonly kind: EntityKind;
  readonly weight: number;
}

/** What the text itself declares to be a name of something outvotes what it looks like elsewhere. */
const DECLARED_VOTES = 20;

/**
 * Consistency within an article: a name that was seen once is found everywhere, and has one kind
 * everywhere, the one that most of its mentions (weighted by their readers) give it.
 */
export function spreadNames(
  { article, sentences }: Reading,
  kept: readonly MentionCandidate[],
): MentionCandidate[] {
  const votes = voteOnNames(article.normalised, kept);
  const index = new NameIndex([...votes].filter(([name]) => name.length >= 2));
  const spread = sentences.flatMap((sentence) =>
    index
      .findAll(article.normalised, sentence)
      .filter((match) => standsAlone(match, sentence))
      .map(
        ({ start, end, value }): MentionCandidate => ({
          start,
          end,
          kind: value.kind,
          weight: value.weight - 1,
          because: 'consistency',
          spreads: true,
        }),
      ),
  );
  const agreed = kept.map((mention) => {
    const voted = votes.get(article.normalised.slice(mention.start, mention.end));
    return voted === undefined || voted.kind === mention.kind ? mention : { ...mention, kind: voted.kind };
  });
  return [...agreed, ...spread];
}

function voteOnNames(text: string, kept: readonly MentionCandidate[]): Map<string, VotedName> {
  const tallies = new Map<string, Map<EntityKind, { count: number; weight: number }>>();
  for (const { start, end, kind, weight, spreads, because } of kept) {
    if (!spreads) continue;
    const name = text.slice(start, end);
    const tally = tallies.get(name) ?? new Map<EntityKind, { count: number; weight: number }>();
    tallies.set(name, tally);
    const { count, weight: best } = tally.get(kind) ?? { count: 0, weight: 0 };
    const votes = because === 'declared-alias' ? DECLARED_VOTES : 1;
    tally.set(kind, { count: count + votes * weight, weight: Math.max(best, weight) });
  }
  return new Map(
    [...tallies].flatMap(([name, tally]) => {
      const [winner] = [...tally].sort((a, b) => b[1].count - a[1].count);
      return winner === undefined ? [] : [[name, { kind: winner[0], weight: winner[1].weight }] as const];
    }),
  );
}
