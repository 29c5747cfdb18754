import type { Range } from '../../../schema/span.ts';
import type { DeclaredAlias } from '../article-mentions.ts';
import type { Mention, MentionCandidate } from '../mention.ts';
import { RangeIndex } from '../range-index.ts';
import { isGenericLatin } from './latin-names.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** The bracket right after a name, in which its other names stand: (下称北交集团), (REM), (Lumen,下称"光瞳"). */
const BRACKET = /^["》]?\(([^()。;]{2,40})\)/;
/** The words that declare a short form, and the form. */
const DECLARED =
  /^(?:以下简称|以下称|下文简称|下文称|下称|简称|以下统称|又称|又名|亦称|也称|原名|曾用名|英文名|英文名称)(?:为|是)?[:"'《]*([^()"'《》,。;]{2,20})["'》]*(?:[^()"'《》,。;]{0,6})$/;
const LATIN_ONLY = /^[A-Za-z][A-Za-z0-9&.\- ]+$/;
const SHORTEST_OF_ABBREVIATED = 4;

export interface DeclaredNames {
  readonly candidates: readonly MentionCandidate[];
  readonly aliases: readonly DeclaredAlias[];
}

/** Names that the text itself declares to be another name of what stands before them. */
export function readDeclaredAliases(
  { article, sentences, known }: Reading,
  found: readonly Mention[],
): DeclaredNames {
  const candidates: MentionCandidate[] = [];
  const aliases: DeclaredAlias[] = [];
  const index = new RangeIndex(sentences);
  // 《意见》 is a name between its marks only: elsewhere 意见 is a word.
  const isSpreadable = ({ start, end }: Range) => {
    const name = article.normalised.slice(start, end);
    return known.headOf(name)?.word !== name;
  };
  for (const mention of found) {
    const [sentence] = index.overlapping(mention);
    if (sentence === undefined) continue;
    const after = article.normalised.slice(mention.end, sentence.end);
    const bracket = BRACKET.exec(after)?.[0] ?? '';
    const declaration = {
      start: startWithMark(article.normalised, mention, bracket),
      end: mention.end + bracket.length,
    };
    for (const short of declaredForms(after, mention, article.normalised)) {
      candidates.push(candidate(short, mention.kind, 'declared-alias', WEIGHTS.title, isSpreadable(short)));
      aliases.push({ full: { start: mention.start, end: mention.end }, short, declaration });
    }
  }
  return { candidates, aliases };
}

/** A name in 《》 or quotation marks is quoted with both of them. */
function startWithMark(text: string, { start }: Range, bracket: string): number {
  const isMarked = /^["》]/.test(bracket) && /["《]/.test(text.charAt(start - 1));
  return isMarked ? start - 1 : start;
}

/** Every other name that the bracket after a mention declares. */
function declaredForms(after: string, mention: Mention, text: string): Range[] {
  const bracket = BRACKET.exec(after);
  const inside = bracket?.[1];
  if (bracket === null || inside === undefined) return [];
  const name = text.slice(mention.start, mention.end);
  const from = mention.end + bracket[0].length - 1 - inside.length;
  return [...inside.matchAll(/[^,;、]+/g)].flatMap(({ 0: part, index }) => {
    const trimmed = part.trim();
    const form = DECLARED.exec(trimmed)?.[1] ?? (isTwin(name, trimmed, mention) ? trimmed : null);
    if (form === null) return [];
    const start = from + index + part.indexOf(form);
    return [{ start, end: start + form.length }];
  });
}

/** 路网采集管理(REM), REM(路网采集管理), 医院管理局(医管局): the other script, or some of the characters in order. */
function isTwin(name: string, other: string, mention: Mention): boolean {
  if (mention.kind === 'location') return false;
  if (LATIN_ONLY.test(other)) return !LATIN_ONLY.test(name) && /^[A-Z]/.test(other) && !isGenericLatin(other);
  if (!/^[一-鿿]{2,12}$/.test(other)) return false;
  if (LATIN_ONLY.test(name)) return !/[的是在了于将已]/.test(other);
  return name.length >= SHORTEST_OF_ABBREVIATED && mention.kind !== 'person' && abbreviates(other, name);
}

function abbreviates(short: string, full: string): boolean {
  if (short.length >= full.length || full.startsWith(short)) return false;
  let at = -1;
  return [...short].every((character) => {
    at = full.indexOf(character, at + 1);
    return at !== -1;
  });
}
