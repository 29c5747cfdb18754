import { readLabelModel } from '../../pipeline/mentions/labeller/label-model.ts';
import { readPairModel } from '../../pipeline/relations/weigh/pair-model.ts';
import { type PipelineTools, runPipeline } from '../../pipeline/run-pipeline.ts';
import { CliError } from '../cli-error.ts';
import type { AnnotatedArticle } from '../corpus/load-corpus.ts';
import { describeGroups } from '../evaluate/report.ts';
import { type Judgement, judge } from '../evaluate/score.ts';
import type { LearntFiles } from './learn.ts';

/** An article read by models that have not learnt from it, and by the rules alone. */
export interface Trial {
  readonly name: string;
  readonly learnt: Judgement;
  readonly rules: Judgement;
}

/** Reads articles that were not learnt from. */
export async function tryModels(
  { labels, pairs }: LearntFiles,
  articles: readonly AnnotatedArticle[],
  tools: PipelineTools,
): Promise<Trial[]> {
  const learned = { labels: readLabelModel(labels), pairs: readPairModel(pairs) };
  const trials: Trial[] = [];
  for (const article of articles)
    trials.push({
      name: article.name,
      learnt: await read(article, { ...tools, learned }),
      rules: await read(article, tools),
    });
  return trials;
}

async function read({ name, text, gold }: AnnotatedArticle, tools: PipelineTools): Promise<Judgement> {
  const bytes = new TextEncoder().encode(text);
  const { document } = await runPipeline([{ name: `${name}.txt`, source: `${name}.txt`, bytes }], tools);
  if (document === null) throw new CliError(`${name}.txt cannot be read as an article.`);
  return judge(document, gold);
}

export function describeTrial(trials: readonly Trial[]): string {
  const group = (title: string, of: (trial: Trial) => Judgement) => ({
    title,
    articles: trials.map((trial) => ({
      name: trial.name,
      score: of(trial).score,
      judgement: of(trial),
    })),
  });
  return [
    ...describeGroups([group('By the rules alone', ({ rules }) => rules)], false),
    '',
    ...describeGroups([group('With what was learnt', ({ learnt }) => learnt)], false),
  ].join('\n');
}
