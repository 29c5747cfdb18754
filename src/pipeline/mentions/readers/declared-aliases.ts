import type { Range } from '../../../schema/span.ts';
import type { DeclaredAlias } from '../article-mentions.ts';
import type { Mention, MentionCandidate } from '../mention.ts';
import { RangeIndex } from '../range-index.ts';
import { candidate, type Reading, WEIGHTS } from './reading.ts';

/** 北京公共交通控股(集团)有限公司(下称北交集团): the words that declare a short form, and the form. */
const DECLARATION =
  /^["]?\((?:以下简称|以下称|下文简称|下称|简称|以下统称|又称|又名|亦称|原名|曾用名)[:"']*([^()"',。;]{2,16})["']*[^()]{0,6}\)/;
/** 路网采集管理(REM), REM(路网采集管理): a name and its twin in Latin letters. */
const TWIN = /^["]?\(([^()。;]{2,30})\)/;
const LATIN_ONLY = /^[A-Za-z][A-Za-z0-9&.\- ]+$/;

export interface DeclaredNames {
  readonly candidates: readonly MentionCandidate[];
  readonly aliases: readonly DeclaredAlias[];
}

/** Names that the text itself declares to be another name of what stands before them. */
export function readDeclaredAliases(
  { article, sentences }: Reading,
  found: readonly Mention[],
): DeclaredNames {
  const candidates: MentionCandidate[] = [];
  const aliases: DeclaredAlias[] = [];
  const index = new RangeIndex(sentences);
  for (const mention of found) {
    const [sentence] = index.overlapping(mention);
    if (sentence === undefined) continue;
    const after = article.normalised.slice(mention.end, sentence.end);
    const short = declaredForm(after, mention, article.normalised);
    if (short === null) continue;
    candidates.push(candidate(short, mention.kind, 'declared-alias', WEIGHTS.title));
    aliases.push({ full: { start: mention.start, end: mention.end }, short });
  }
  return { candidates, aliases };
}

function declaredForm(after: string, mention: Mention, text: string): Range | null {
  const declared = DECLARATION.exec(after);
  if (declared !== null) return place(declared, mention);
  const twin = TWIN.exec(after);
  if (twin === null) return null;
  const name = text.slice(mention.start, mention.end);
  const inner = twin[1] ?? '';
  const oneIsLatin = LATIN_ONLY.test(name) !== LATIN_ONLY.test(inner);
  const isName = LATIN_ONLY.test(inner)
    ? /^[A-Z]/.test(inner)
    : /^[一-鿿]{2,12}$/.test(inner) && !/[的是在了于将已]/.test(inner);
  return oneIsLatin && isName && mention.kind !== 'location' ? place(twin, mention) : null;
}

function place(match: RegExpExecArray, mention: Mention): Range {
  const form = match[1] ?? '';
  const start = mention.end + match[0].indexOf(form);
  return { start, end: start + form.length };
}
