import type { NominalMention } from '../article-mentions.ts';
import type { Mention } from '../mention.ts';
import { NameIndex } from '../name-index.ts';
import { RangeIndex } from '../range-index.ts';
import type { Reading } from './reading.ts';

/** Shortest tail of a name that refers to it without its first word (人工智能岛). */
const SHORTEST_TAIL = 4;

/** Names without their first word (人工智能岛 for 张江人工智能岛), with the mention before them that they refer to. */
export function readNominals(reading: Reading, mentions: readonly Mention[]): NominalMention[] {
  return readTails(reading, mentions, new RangeIndex(mentions)).sort((a, b) => a.start - b.start);
}

function readTails(
  { article, sentences, known }: Reading,
  mentions: readonly Mention[],
  index: RangeIndex<Mention>,
): NominalMention[] {
  const nameOf = ({ start, end }: Mention) => article.normalised.slice(start, end);
  const named = new NameIndex(new Map(mentions.map((mention) => [nameOf(mention), mention])));
  const tails = new Map<string, Mention | null>();
  for (const mention of mentions) {
    const name = nameOf(mention);
    const anchor =
      known.names.matchAt(name, 0) ?? named.matchesAt(name, 0).find(({ end }) => end < name.length);
    if (mention.kind === 'person' || anchor === undefined) continue;
    const tail = name.slice(anchor.end);
    if (tail.length < SHORTEST_TAIL || known.headOf(tail) === null) continue;
    const earlier = tails.get(tail);
    const isNew = earlier === undefined || (earlier !== null && nameOf(earlier) === name);
    tails.set(tail, isNew ? (earlier ?? mention) : null);
  }
  const names = [...tails].flatMap(([tail, mention]) => (mention === null ? [] : [[tail, mention] as const]));
  const finder = new NameIndex(names);
  return sentences.flatMap((sentence) =>
    finder
      .findAll(article.normalised, sentence)
      .filter((match) => match.start > match.value.end && index.overlapping(match).length === 0)
      .map(({ start, end, value }) => ({
        start,
        end,
        antecedent: value,
        because: 'name-tail',
      })),
  );
}
