import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ArticleSource, readArticle } from '../../pipeline/articles/read-article.ts';
import { runPipeline } from '../../pipeline/run-pipeline.ts';
import { loadTagger } from '../load-tagger.ts';
import { readLexicons } from '../read-lexicons.ts';
import { median, RUNS } from './median.ts';

export interface ReadingSpeed {
  /** What was read: bytes of UTF-8 and characters (UTF-16 units) of the text. */
  readonly bytes: number;
  readonly characters: number;
  /** Characters of the text a second of processor time, over all threads. */
  readonly pipeline: number;
  readonly tagger: number;
}

/**
 * How fast an article of at least `size` bytes is read, made of the given one's body again and again:
 * the whole pipeline and the tagger alone in turn, after one run to warm up.
 */
export async function measureReadingSpeed(file: string, size: number): Promise<ReadingSpeed> {
  const [tagger, lexicons, article] = await Promise.all([
    loadTagger(),
    readLexicons(),
    readFile(file, 'utf8'),
  ]);
  const text = repeatBody(article, size);
  const source: ArticleSource = { name: basename(file), source: file, bytes: new TextEncoder().encode(text) };
  const sentences = sentencesOf(source);
  const runTagger = () => tagger.tag(sentences);
  const runAll = () => runPipeline([source], { tagger, lexicons });
  await runAll();
  const seconds = { pipeline: [] as number[], tagger: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    seconds.pipeline.push(await processorSeconds(runAll));
    seconds.tagger.push(await processorSeconds(runTagger));
  }
  return {
    bytes: source.bytes.length,
    characters: text.length,
    pipeline: text.length / median(seconds.pipeline),
    tagger: text.length / median(seconds.tagger),
  };
}

const FRONT_MATTER = /^---\r?\n.*?\r?\n---\r?\n/su;

function repeatBody(article: string, size: number): string {
  const head = FRONT_MATTER.exec(article)?.[0] ?? '';
  const body = article.slice(head.length);
  const times = Math.max(1, Math.ceil(size / Buffer.byteLength(body)));
  return head + Array.from({ length: times }, () => body).join('\n\n');
}

function sentencesOf(source: ArticleSource): string[] {
  const { article } = readArticle(source);
  if (article === null) throw new Error(`${source.source} cannot be read.`);
  return article.sentences.map(({ start, end }) => article.normalised.slice(start, end));
}

async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
