import type { EntityKind } from '../../../schema/ontology.ts';
import { overlaps } from '../../../schema/span.ts';
import type { NominalMention } from '../article-mentions.ts';
import type { Mention } from '../mention.ts';
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
  { pattern: /(?:该区|该区域|该园区)/g, kinds: ['location'], ending: /(?:[^湾]区|园|岛|城|中心|港)$/ },
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
  return [...readDefinite(reading, mentions), ...readTails(reading, mentions)].sort(
    (a, b) => a.start - b.start,
  );
}

function readDefinite({ article, sentences }: Reading, mentions: readonly Mention[]): NominalMention[] {
  return sentences.flatMap((sentence) =>
    NOMINALS.flatMap(({ pattern, kinds, ending }) =>
      [...article.normalised.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
        const start = sentence.start + match.index;
        const range = { start, end: start + match[0].length };
        if (mentions.some((mention) => overlaps(mention, range))) return [];
        const antecedent = mentions.findLast(
          (mention) =>
            mention.end <= start &&
            start - mention.end < REACH &&
            kinds.includes(mention.kind) &&
            (ending?.test(article.normalised.slice(mention.start, mention.end)) ?? true),
        );
        return antecedent === undefined ? [] : [{ ...range, antecedent, because: 'definite nominal' }];
      }),
    ),
  );
}

function readTails({ article, sentences, known }: Reading, mentions: readonly Mention[]): NominalMention[] {
  const tails = new Map<string, Mention | null>();
  for (const mention of mentions) {
    if (mention.kind === 'person') continue;
    const name = article.normalised.slice(mention.start, mention.end);
    const anchor =
      known.names.matchAt(name, 0) ??
      mentions.find(
        (other) => other !== mention && name.startsWith(article.normalised.slice(other.start, other.end)),
      );
    if (anchor === undefined || anchor === null) continue;
    const tail = name.slice(anchor.end - anchor.start);
    if (tail.length < SHORTEST_TAIL || known.headOf(tail) === null) continue;
    const earlier = tails.get(tail);
    const sameName = earlier && article.normalised.slice(earlier.start, earlier.end) === name;
    tails.set(tail, earlier === undefined || sameName ? (earlier ?? mention) : null);
  }
  return [...tails].flatMap(([tail, antecedent]) => {
    if (antecedent === null) return [];
    return sentences.flatMap((sentence) =>
      occurrences(article.normalised, tail, sentence.start, sentence.end)
        .filter(
          (range) => range.start > antecedent.end && !mentions.some((mention) => overlaps(mention, range)),
        )
        .map((range) => ({ ...range, antecedent, because: 'name without its first word' })),
    );
  });
}

function occurrences(text: string, name: string, from: number, to: number): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (
    let start = text.indexOf(name, from);
    start !== -1 && start + name.length <= to;
    start = text.indexOf(name, start + name.length)
  )
    ranges.push({ start, end: start + name.length });
  return ranges;
}
