import { readText } from '../../pipeline/articles/read-article.ts';
import type { Lexicon } from '../../pipeline/lexicon/lexicon.ts';
import type { ArticleMentions } from '../../pipeline/mentions/article-mentions.ts';
import { findMentions } from '../../pipeline/mentions/find-mentions.ts';
import type { KnownNames } from '../../pipeline/mentions/known-names.ts';
import { readCodes } from '../../pipeline/mentions/labeller/character-codes.ts';
import { featuresOfSentence } from '../../pipeline/mentions/labeller/label-features.ts';
import { firstLabel, furtherLabel } from '../../pipeline/mentions/labeller/labels.ts';
import type { Mention } from '../../pipeline/mentions/mention.ts';
import { STATES } from '../../pipeline/mentions/tagger/emission-model.ts';
import type { Tagger } from '../../pipeline/mentions/tagger/token.ts';
import type { EntityKind } from '../../schema/ontology.ts';
import type { Range } from '../../schema/span.ts';
import { CliError } from '../cli-error.ts';
import type { AnnotatedArticle } from '../corpus/load-corpus.ts';
import type { Gold } from '../evaluate/gold.ts';
import type { LabelledSentence } from './label-trainer.ts';

/** What everything is read with. */
export interface TrainingTools {
  readonly tagger: Tagger;
  readonly known: KnownNames;
  readonly lexicon: Lexicon;
}

/** An article as the rules read it, ready to be learnt from. */
export interface PreparedArticle {
  readonly gold: Gold;
  readonly reading: ArticleMentions;
  readonly sentences: readonly LabelledSentence[];
}

/** Every state for itself. */
const IDENTITY = {
  labels: STATES,
  weights: Float32Array.from({ length: STATES * STATES }, (_, index) =>
    index % STATES === Math.floor(index / STATES) ? 1 : 0,
  ),
};

export async function prepareArticle(
  { name, text, gold }: AnnotatedArticle,
  { tagger, known }: TrainingTools,
): Promise<PreparedArticle> {
  const { article } = readText(name, `${name}.txt`, text);
  if (article === null) throw new CliError(`${name}.txt cannot be read as an article.`);
  const reading = await findMentions(article, tagger, known);
  const { sentences } = reading;
  const codes = readCodes({ article, sentences, known }, reading.mentions, reading.refused);
  const labels = labelsOf(gold, reading.mentions, text.length);
  const states = await tagger.project(
    sentences.map(({ start, end }) => article.normalised.slice(start, end).replaceAll(/\s/g, ' ')),
    IDENTITY,
  );
  return {
    gold,
    reading,
    sentences: sentences.map((sentence, index) => ({
      labels: labels.slice(sentence.start, sentence.end),
      features: featuresOfSentence(codes, sentence),
      states: states[index]?.scores ?? new Float32Array(),
    })),
  };
}

/** What an annotator neither asks for nor calls wrong teaches nothing: there the rules' own names stand. */
function labelsOf({ entities }: Gold, byRules: readonly Mention[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const put = ({ start, end }: Range, kind: EntityKind) => {
    labels.fill(furtherLabel(kind), start, end);
    labels[start] = firstLabel(kind);
  };
  const all = entities.flatMap(({ kind, required, mentions }) =>
    mentions.map((mention) => ({ ...mention, kind, required: required && mention.required })),
  );
  for (const mention of all) if (mention.required) put(mention, mention.kind);
  for (const { start, end } of all.filter(({ required }) => !required))
    for (const mention of byRules)
      if (start <= mention.start && mention.end <= end && labels[mention.start] === 0)
        put(mention, mention.kind);
  return labels;
}
