import type { Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** An academy and the institute of it that follows: the tagger cuts 中科院|院长|春. */
const INSTITUTE =
  /(?:中科院|中国科学院|中国社科院|中国社会科学院|中国工程物理研究院)(?!院)(?<own>[一-鿿]{2,10}?(?:研究所|研究院|研究中心|天文台|植物园|[^一厂会场]所))(?![长属有以谓])/g;
const NOT_OF_A_NAME = /[的了与和在是将已说称由]|院士|院长|所长/;
/** 局长 after 某某局, 厅长 after 某某厅: the head of an office stands after its name. */
const CHIEF = /^(?:常务)?(?:副|代)?([局厅署])长$/;
const OFFICE_WORD = /^(?:n|vn|nz|an|j|ns|LOC|nt|ORG)$/;
const OFFICE_VERB = /^(?:创新|规划|发展|管理|监督|运输|建设|保护|统计|开发)$/;
const SHORTEST_OFFICE = 5;
const MOST_WORDS = 7;

/** Offices and institutes by the form of their names: academies' institutes, and what a chief's title stands after. */
export function readOffices({ article, sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ start, end, words }) => {
    const institutes = [...article.normalised.slice(start, end).matchAll(INSTITUTE)]
      .filter((match) => !NOT_OF_A_NAME.test(match.groups?.['own'] ?? ''))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
    const led = words.flatMap((_, index) => officeBefore(words, index, known) ?? []);
    return [...institutes, ...led].map((range) =>
      candidate(range, 'organisation', 'name-head', WEIGHTS.heads),
    );
  });
}

function officeBefore(
  words: readonly Word[],
  index: number,
  known: Reading['known'],
): { start: number; end: number } | null {
  const unit = CHIEF.exec(words[index]?.text ?? '')?.[1];
  const last = words[index - 1];
  if (unit === undefined || last === undefined || !last.text.endsWith(unit)) return null;
  if (!/^(?:PER|nr)$/.test(words[index + 1]?.tag ?? '')) return null;
  let first = index - 1;
  while (first > 0 && index - first < MOST_WORDS && isOfOffice(words, first - 1, known)) first -= 1;
  const [begin] = words.slice(first, index);
  if (begin === undefined || /^[及和与]$/.test(begin.text)) return null;
  const text = words
    .slice(first, index)
    .map((word) => word.text)
    .join('');
  if (text.length < SHORTEST_OFFICE || known.headOf(text)?.word === text) return null;
  return { start: begin.start, end: last.end };
}

function isOfOffice(words: readonly Word[], index: number, known: Reading['known']): boolean {
  const word = words[index];
  if (word === undefined || word.text.trim() === '') return false;
  const before = words[index - 1];
  if (/^[及和与]$/.test(word.text))
    return before !== undefined && OFFICE_WORD.test(before.tag) && known.headOf(before.text)?.strong !== true;
  return OFFICE_WORD.test(word.tag) || (word.tag === 'v' && OFFICE_VERB.test(word.text));
}
