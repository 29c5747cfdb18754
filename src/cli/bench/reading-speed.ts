import { readFile } from 'node:fs/promises';
import { type ArticleSource, readArticle } from '../../pipeline/articles/read-article.ts';
import { layoutGraph } from '../../pipeline/assemble/layout/layout-graph.ts';
import { KnownThings } from '../../pipeline/entities/known-things.ts';
import { type LexiconFiles, readLexicon } from '../../pipeline/lexicon/lexicon.ts';
import { knowNames } from '../../pipeline/mentions/known-names.ts';
import { ConstructionMatcher } from '../../pipeline/relations/match-constructions.ts';
import { titleFinder } from '../../pipeline/relations/title-finder.ts';
import { pairWords } from '../../pipeline/relations/weigh/pairs.ts';
import { type PipelineTools, runPipeline } from '../../pipeline/run-pipeline.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { loadModels } from '../load-models.ts';
import { loadTagger } from '../load-tagger.ts';
import { readLexicons } from '../read-lexicons.ts';
import { median, repeat } from './median.ts';
import { repeatArticle } from './repeated-article.ts';

/** Bytes of UTF-8. The largest is read once only. */
const SIZES = { small: 10_000, usual: 100_000, large: 1_000_000 } as const;

export interface ReadingSpeed {
  /** UTF-16 units of the usual size's text. */
  readonly characters: number;
  /** Characters a second of processor time, over all threads; the usual size. */
  readonly pipeline: number;
  readonly tagger: number;
  /** The pipeline's speed as a part of the tagger's, within a run. */
  readonly share: number;
  /** Microseconds of processor time a character, by size. */
  readonly cost: {
    readonly small: number;
    /** The part of the small one's cost that depends on no text's length: laying out the graph. */
    readonly layout: number;
    readonly usual: number;
    readonly large: number;
  };
  /** Milliseconds of processor time for what a process makes once, before the runs that count: lexicon and patterns. */
  readonly ready: number;
  /** By how much a character costs more than one of the usual size, within a run (of the large one: than the median). */
  readonly growth: { readonly small: number; readonly large: number };
}

/** How fast an article is read that is made of the given one's story again and again, after one run to warm up. */
export async function measureReading(file: string, runs: number): Promise<ReadingSpeed> {
  const [tagger, lexicons, learned, article] = await Promise.all([
    loadTagger(),
    readLexicons(),
    loadModels(),
    readFile(file, 'utf8'),
  ]);
  const tools = { tagger, lexicons, learned };
  const small = readable(repeatArticle(article, SIZES.small));
  const usual = readable(repeatArticle(article, SIZES.usual));
  const large = readable(repeatArticle(article, SIZES.large));
  const { document: graph } = await runPipeline([small.source], tools);
  await runPipeline([usual.source], tools);
  const measured = await repeat(runs, async () => ({
    small: await costOfPipeline(small, tools),
    layout: await costOf(small.characters, async () => layOut(graph)),
    ready: await costOf(1000, async () => makeReady(lexicons)),
    usual: await costOfPipeline(usual, tools),
    tagger: await costOf(usual.characters, () => tagger.tag(usual.sentences)),
  }));
  const cost = {
    small: median(measured.map((run) => run.small)),
    layout: median(measured.map((run) => run.layout)),
    usual: median(measured.map((run) => run.usual)),
    large: await costOfPipeline(large, tools),
  };
  await tagger.release();
  return {
    characters: usual.characters,
    pipeline: 1e6 / cost.usual,
    tagger: 1e6 / median(measured.map((run) => run.tagger)),
    share: median(measured.map((run) => run.tagger / run.usual)),
    cost,
    ready: median(measured.map((run) => run.ready)),
    growth: { small: median(measured.map((run) => run.small / run.usual)), large: cost.large / cost.usual },
  };
}

interface Readable {
  readonly source: ArticleSource;
  readonly characters: number;
  /** As the tagger gets them. */
  readonly sentences: readonly string[];
}

function readable(source: ArticleSource): Readable {
  const { article } = readArticle(source);
  if (article === null) throw new Error(`${source.source} cannot be read.`);
  const sentences = article.sentences.map(({ start, end }) => article.normalised.slice(start, end));
  return { source, characters: article.text.length, sentences };
}

function costOfPipeline({ source, characters }: Readable, tools: PipelineTools): Promise<number> {
  return costOf(characters, () => runPipeline([source], tools));
}

function makeReady(files: LexiconFiles): void {
  const { lexicon } = readLexicon(files);
  knowNames(lexicon);
  new KnownThings(lexicon);
  new ConstructionMatcher(lexicon);
  pairWords(lexicon);
  titleFinder(lexicon);
}

function layOut(graph: GraphDocument | null): void {
  if (graph !== null)
    layoutGraph(
      graph.nodes.map(({ key, attributes: { name } }) => ({ key, name })),
      graph.edges,
    );
}

/** Microseconds of processor time, over all threads, a character. */
async function costOf(characters: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / characters;
}
