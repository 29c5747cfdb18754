import { type ModelParts, writeModel } from '../../pipeline/learned/model-file.ts';
import { findMentions } from '../../pipeline/mentions/find-mentions.ts';
import { readLabelModel } from '../../pipeline/mentions/labeller/label-model.ts';
import { trainLabels } from './label-trainer.ts';
import { examplesAsAnnotated, examplesAsRead, type RelationLessons } from './pair-examples.ts';
import { type PairExample, trainPairs } from './pair-trainer.ts';
import type { PreparedArticle, TrainingTools } from './prepare-article.ts';

/** What was learnt, as the bytes of its files. */
export interface LearntFiles {
  readonly labels: Uint8Array;
  readonly pairs: Uint8Array;
}

/** In how many parts the articles are read by a labeller that has not learnt from them. */
const PARTS = 3;

/**
 * Learns both models. The weigher learns from each article twice: with its names as annotated, and with its
 * names as a labeller finds them that has learnt from other articles only, so that it knows what names are
 * worth that nobody has checked.
 */
export async function learn(
  articles: readonly PreparedArticle[],
  tools: TrainingTools,
  say: (what: string) => void,
): Promise<LearntFiles> {
  const examples: PairExample[] = [];
  const judged: RelationLessons['judged'][number][] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const isLeftOut = (_: unknown, index: number) => index % PARTS === part;
    say(`names, without part ${part + 1} of ${PARTS}`);
    const others = articles.filter((article, index) => !isLeftOut(article, index));
    const labels = readLabelModel(writeModel(trainOn(others)));
    for (const { gold, reading } of articles.filter(isLeftOut)) {
      const read = await findMentions(reading.article, tools.tagger, tools.known, labels);
      examples.push(...examplesAsRead(read, gold, tools.lexicon).examples);
      const annotated = examplesAsAnnotated(reading, gold, tools.lexicon);
      examples.push(...annotated.examples);
      judged.push(...annotated.judged);
    }
  }
  say('names, of all articles');
  const labels = writeModel(trainOn(articles));
  say(`${examples.length.toLocaleString('en-US')} pairs of names`);
  return { labels, pairs: writeModel(trainPairs(examples, trustInRules(judged))) };
}

function trainOn(articles: readonly PreparedArticle[]): ModelParts {
  return trainLabels(articles.flatMap(({ sentences }) => sentences));
}

/** The share of a rule's readings that are right, one right and one wrong added, so that few say little. */
function trustInRules(judged: RelationLessons['judged']): Map<string, number> {
  const counts = new Map<string, { right: number; all: number }>();
  for (const { rule, right } of judged) {
    const count = counts.get(rule) ?? { right: 1, all: 2 };
    counts.set(rule, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
  }
  return new Map([...counts].map(([rule, { right, all }]) => [rule, right / all]));
}
