import type { EntityKind } from '../../../schema/ontology.ts';
import type { Word } from '../article-mentions.ts';
import type { MentionCandidate } from '../mention.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** A common noun right before a name says what it is: 明星企业寒武纪, 电动车品牌欧拉. */
const CLASS_BEFORE: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^(?:企业|公司|巨头|厂商|子公司|合资公司|集团|机构|车企|房企|独角兽|龙头|运营商|提供商|服务商|供应商|制造商|开发商|经销商)$/,
    'organisation',
  ],
  [/^(?:品牌|车型|芯片|处理器|平台|系统|软件|机器人|大模型|量产车|手机)$/, 'technology'],
];
/** Tags that the tagger gives to names that it does not know. */
const UNKNOWN_NAME = /^(?:nz|nr|nw|PER|TIME|t|nt|ORG)$/;
/** Relative times are times, whatever stands before them. */
const TIME = /[0-9年月日天今昨明前后时期内中来间初末底]/;

/** Names after the noun that says what they are, and organisations before a title and a person's name. */
export function readApposedNames({ sentences, known }: Reading): MentionCandidate[] {
  return sentences.flatMap(({ words }) =>
    words.flatMap((word, index) => {
      if (!isUnknownName(word)) return [];
      const before = words[index - 1]?.text ?? '';
      const apposed = CLASS_BEFORE.find(([pattern]) => pattern.test(before))?.[1];
      if (apposed !== undefined) return [candidate(word, apposed, 'apposition', WEIGHTS.lexicon)];
      return employs(words, index, known)
        ? [candidate(word, 'organisation', 'title-after-name', WEIGHTS.title)]
        : [];
    }),
  );
}

function isUnknownName(word: Word): boolean {
  return (
    UNKNOWN_NAME.test(word.tag) &&
    /^[一-鿿]{2,8}$/.test(word.text) &&
    !((word.tag === 'TIME' || word.tag === 't') && TIME.test(word.text))
  );
}

/** 罗兰贝格 / 合伙人兼大中华区副总裁 / 江浩: taken for a person, but a title and another person follow. */
function employs(words: readonly Word[], index: number, known: Reading['known']): boolean {
  const [self, next] = [words[index], words[index + 1]];
  if (self?.tag !== 'PER' || next === undefined || known.titleEnd(next.text, 0) !== next.text.length)
    return false;
  for (let at = index + 2; at < Math.min(words.length, index + 7); at += 1) {
    const word = words[at];
    if (word === undefined || /^[,。;:]$/.test(word.text)) return false;
    if (word.tag === 'PER' || word.tag === 'nr') return word.text !== self.text;
  }
  return false;
}
