import type { Article } from '../../../pipeline/articles/article.ts';
import { readPassage } from '../../../pipeline/articles/read-passage.ts';
import { readLexicon } from '../../../pipeline/lexicon/lexicon.ts';
import { findMentions } from '../../../pipeline/mentions/find-mentions.ts';
import { knowNames } from '../../../pipeline/mentions/known-names.ts';
import type { Tagger } from '../../../pipeline/mentions/tagger/token.ts';
import type { PipelineTools } from '../../../pipeline/run-pipeline.ts';
import { SET_KINDS, type SetKind } from './kind-of-label.ts';
import type { MarkedText } from './marked-text.ts';
import type { KindedName } from './score-set.ts';

/** What the tagger alone names, by its tags. */
const KIND_OF_TAG: Readonly<Record<string, SetKind>> = {
  PER: 'person',
  nr: 'person',
  LOC: 'location',
  ns: 'location',
  ORG: 'organisation',
  nt: 'organisation',
};

/** What is found in each text of a set, in their order. */
export interface FoundNames {
  readonly tagger: readonly (readonly KindedName[])[];
  readonly rules: readonly (readonly KindedName[])[];
}

/**
 * Reads each text of a set as an article of its own, by the tagger alone and by the whole mention stage. Texts
 * of a set are shuffled or cut from articles whose ends it does not tell: read as one article, a name of one
 * would be looked for in the others.
 */
export async function readNames(
  texts: readonly MarkedText[],
  { tagger, lexicons, learned }: PipelineTools,
): Promise<FoundNames> {
  const known = knowNames(readLexicon(lexicons).lexicon);
  const alone: KindedName[][] = [];
  const ruled: KindedName[][] = [];
  for (const { text } of texts) {
    const passage = readPassage('text', text);
    alone.push(await tagNames(passage, tagger));
    const { mentions } = await findMentions(passage, tagger, known, learned?.labels);
    ruled.push(
      mentions.flatMap(({ start, end, kind }) => {
        const counted = SET_KINDS.find((candidate) => candidate === kind);
        return counted === undefined ? [] : [{ start, end, kind: counted }];
      }),
    );
  }
  return { tagger: alone, rules: ruled };
}

async function tagNames({ sentences, normalised }: Article, tagger: Tagger): Promise<KindedName[]> {
  const tagged = await tagger.tag(sentences.map(({ start, end }) => normalised.slice(start, end)));
  return tagged.flatMap((tokens, index) =>
    tokens.flatMap(({ start, end, tag }) => {
      const kind = KIND_OF_TAG[tag];
      const from = sentences[index]?.start ?? 0;
      return kind === undefined ? [] : [{ start: from + start, end: from + end, kind }];
    }),
  );
}
