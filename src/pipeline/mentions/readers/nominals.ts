import type { EntityKind } from '../../../schema/ontology.ts';
import type { NominalMention } from '../article-mentions.ts';
import type { Mention } from '../mention.ts';
import { NameIndex } from '../name-index.ts';
import { RangeIndex } from '../range-index.ts';
import type { Reading } from './reading.ts';

interface Nominal {
  readonly pattern: RegExp;
  readonly kinds: readonly EntityKind[];
  /** The antecedent's name must end like this. */
  readonly ending?: RegExp;
}

const NOMINALS: readonly Nominal[] = [
  { pattern: /(?:该|这家|本)(?:公司|企业|集团|机构)/g, kinds: ['organisation'] },
  { pattern: /该(?:项目|工程)/g, kinds: ['technology', 'policy', 'location'], ending: /(?:项目|工程)$/ },
  { pattern: /该(?:平台|系统|产品|芯片)/g, kinds: ['technology'] },
  { pattern: /(?:该区域|该园区|该区)/g, kinds: ['location'], ending: /(?:[^湾]区|园|岛|新城)$/ },
  { pattern: /(?:该市)/g, kinds: ['location'] },
  { pattern: /该(?:规划|纲要|条例|办法|意见|计划|协议)/g, kinds: ['policy'] },
];

/** How far back an antecedent may stand, in characters. */
const REACH = 300;
/** Shortest tail of a name that refers to it without its first word (人工智能岛). */
const SHORTEST_TAIL = 4;

/**
 * Definite nominals (该公司, 该项目) with the mention before them that they refer to, and names without
 * their first word (人工智能岛 for 张江人工智能岛).
 */
export function readNominals(reading: Reading, mentions: readonly Mention[]): NominalMention[] {
  const index = new RangeIndex(mentions);
  return [...readDefinite(reading, index), ...readTails(reading, mentions, index)].sort(
    (a, b) => a.start - b.start,
  );
}

function readDefinite({ article, sentences }: Reading, mentions: RangeIndex<Mention>): NominalMention[] {
  return sentences.flatMap((sentence) =>
    NOMINALS.flatMap(({ pattern, kinds, ending }) =>
      [...article.normalised.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
        const start = sentence.start + match.index;
        const range = { start, end: start + match[0].length };
        if (mentions.overlapping(range).length > 0) return [];
        const antecedent = findAntecedent(article.normalised, start, kinds, ending, mentions);
        return antecedent === undefined ? [] : [{ ...range, antecedent, because: 'definite-nominal' }];
      }),
    ),
  );
}

function findAntecedent(
  text: string,
  offset: number,
  kinds: readonly EntityKind[],
  ending: RegExp | undefined,
  mentions: RangeIndex<Mention>,
): Mention | undefined {
  for (const mention of mentions.before(offset)) {
    if (offset - mention.end >= REACH) return undefined;
    if (kinds.includes(mention.kind) && (ending?.test(text.slice(mention.start, mention.end)) ?? true))
      return mention;
  }
  return undefined;
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
