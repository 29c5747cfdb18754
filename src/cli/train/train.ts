/**
 * Learns the models that weigh names and relations from the annotated articles, and writes them:
 *
 *     npm run train                    learn from data/corpus/, write public/model/
 *     npm run train -- --folds 5       leave a fifth out at a time and say how well it is read; write nothing
 *     npm run train -- --test DIR      learn, and say how well the articles of DIR are read; write nothing
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { readLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { knowNames } from '../../pipeline/mentions/known-names.ts';
import { CliError } from '../cli-error.ts';
import { type AnnotatedArticle, casesAsCorpus, loadCorpus } from '../corpus/load-corpus.ts';
import { LABEL_MODEL, PAIR_MODEL } from '../load-models.ts';
import { loadTagger } from '../load-tagger.ts';
import { readLexicons } from '../read-lexicons.ts';
import { type LearntFiles, learn } from './learn.ts';
import { type PreparedArticle, prepareArticle, type TrainingTools } from './prepare-article.ts';
import { describeTrial, tryModels } from './try-models.ts';

interface Flags {
  readonly folds?: string;
  readonly test?: string;
}

const say = (what: string) => console.error(`Learning: ${what}`);

async function train({ folds, test }: Flags): Promise<void> {
  const [tagger, lexicons] = await Promise.all([loadTagger(), readLexicons()]);
  const { lexicon } = readLexicon(lexicons);
  const tools: TrainingTools = { tagger, lexicon, known: knowNames(lexicon) };
  const corpus = [...(await casesAsCorpus()), ...(await loadCorpus())];
  const prepared: PreparedArticle[] = [];
  for (const article of corpus) prepared.push(await prepareArticle(article, tools));
  if (folds !== undefined) await tryFolds(Number(folds), corpus, prepared, tools);
  else {
    const learnt = await learn(prepared, tools, say);
    if (test === undefined) await write(learnt);
    else console.log(describeTrial(await tryModels(learnt, await loadCorpus(test), { tagger, lexicons })));
  }
}

async function tryFolds(
  folds: number,
  corpus: readonly AnnotatedArticle[],
  prepared: readonly PreparedArticle[],
  tools: TrainingTools,
): Promise<void> {
  const lexicons = await readLexicons();
  const trials = [];
  for (let fold = 0; fold < folds; fold += 1) {
    say(`fold ${fold + 1} of ${folds}`);
    const learnt = await learn(
      prepared.filter((_, index) => index % folds !== fold),
      tools,
      say,
    );
    const left = corpus.filter((_, index) => index % folds === fold);
    trials.push(...(await tryModels(learnt, left, { tagger: tools.tagger, lexicons })));
  }
  console.log(describeTrial(trials));
}

async function write({ labels, pairs }: LearntFiles): Promise<void> {
  const sums = new URL('SHA256SUMS', LABEL_MODEL);
  const others = (await readFile(sums, 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith('.model'));
  const lines = [];
  for (const [file, bytes] of [
    [LABEL_MODEL, labels],
    [PAIR_MODEL, pairs],
  ] as const) {
    await writeFile(file, bytes);
    lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${basename(file.pathname)}`);
    console.log(`${basename(file.pathname)}: ${bytes.length.toLocaleString('en-US')} bytes`);
  }
  await writeFile(sums, `${[...others, ...lines].join('\n')}\n`);
}

const program = new Command('train')
  .description('Learn the models that weigh names and relations from the annotated articles in data/corpus/.')
  .option('--folds <N>', 'leave an Nth of the articles out at a time, and say how well it is read')
  .option('--test <DIR>', 'say how well the annotated articles of DIR are read')
  .action(train);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = error.exitCode;
}
