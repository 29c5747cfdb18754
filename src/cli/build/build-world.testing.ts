import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import { readArticles } from '../../pipeline/articles/read-articles.ts';
import { makeReport } from '../../pipeline/assemble/build-report.ts';
import type { PipelineResult } from '../../pipeline/run-pipeline.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { parseGraph } from '../../schema/parse-graph.ts';
import type { ExitCode } from '../exit-codes.ts';
import { runProgram } from '../program.ts';
import type { BuildEffects } from './effects.ts';
import { realFiles } from './real-files.ts';

/** A real temporary folder with the command run in it, and all that it said. */
export class BuildWorld {
  folder = '';
  printed: string[] = [];
  warned: string[] = [];
  progress: string[] = [];
  /** How often the pipeline was run. */
  runs = 0;

  /** Runs `yintu` with these arguments; `changes` take over single effects. */
  run(args: readonly string[], changes: Partial<BuildEffects> = {}): Promise<ExitCode> {
    return runProgram(args, { ...this.effects(), ...changes });
  }

  build(args: readonly string[] = [], changes: Partial<BuildEffects> = {}): Promise<ExitCode> {
    return this.run(['build', ...args], changes);
  }

  path(inside: string): string {
    return join(this.folder, inside);
  }

  async put(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), content);
  }

  async graph(path = 'public/graph.json'): Promise<GraphDocument> {
    const parsed = parseGraph(await readFile(this.path(path), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problem.reason);
    return parsed.document;
  }

  /** The files that the graph was made of. */
  async sources(path?: string): Promise<string[]> {
    return (await this.graph(path)).attributes.articles.map((article) => article.source);
  }

  private effects(): BuildEffects {
    let time = 0;
    return {
      folder: this.folder,
      files: realFiles,
      screen: {
        print: (line) => this.printed.push(line),
        warn: (line) => this.warned.push(line),
        progress: (line) => this.progress.push(line),
      },
      now: () => {
        time += 1250;
        return time;
      },
      loadTagger: async () => ({
        tag: async (sentences) => sentences.map(() => []),
        project: async (sentences) => sentences.map(() => ({ tokens: [], scores: new Float32Array() })),
      }),
      loadModels: async () => null,
      readLexicons: async () => new Map(),
      runPipeline: (sources) => {
        this.runs++;
        return findShanghai(sources);
      },
      programFingerprint: async () => 'program 1',
    };
  }
}

/** A world that is new for every test of the file. */
export function setUpBuildWorld(): BuildWorld {
  const world = new BuildWorld();
  beforeEach(async () => {
    Object.assign(world, new BuildWorld(), { folder: await mkdtemp(join(tmpdir(), 'yintu-build-')) });
    await mkdir(world.path('data/articles'), { recursive: true });
  });
  afterEach(() => rm(world.folder, { recursive: true }));
  return world;
}

/** Reads the articles for real and names every 上海 in them; the stages between have tests of their own. */
export async function findShanghai(sources: readonly ArticleSource[]): Promise<PipelineResult> {
  const { articles, diagnostics } = readArticles(sources);
  const mentions = articles.flatMap(({ id, text }) =>
    Array.from(text.matchAll(/上海/gu), ({ index }) => ({ article: id, start: index, end: index + 2 })),
  );
  const document: GraphDocument = {
    attributes: {
      format: 'yintu',
      version: 1,
      articles: articles.map(({ id, title, byline, publishedAt, source, sha256, text }) => ({
        id,
        title,
        byline,
        publishedAt,
        source,
        sha256,
        text,
      })),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes:
      mentions.length === 0
        ? []
        : [
            {
              key: 'location:上海',
              attributes: { kind: 'location', name: '上海', aliases: [], mentions, facts: [], x: 0, y: 0 },
            },
          ],
    edges: [],
  };
  const reports = articles.map(({ id, title, source, text, furniture, sentences }) => ({
    article: id,
    title,
    source,
    characters: text.length,
    sentences: sentences.length,
    furniture: furniture.map((piece) => ({
      text: '',
      because: piece.because,
      names: false,
      span: { article: id, ...piece },
    })),
    refusedMentions: [
      {
        text: '今年',
        kind: 'person' as const,
        because: 'tagger',
        refusedFor: 'overlap' as const,
        lostTo: { text: '今年', because: 'lexicon', span: spanOfYear(id, text) },
        belief: null,
        span: spanOfYear(id, text),
      },
    ],
    refusedRelations: [],
  }));
  return {
    document: articles.length === 0 ? null : document,
    diagnostics,
    report: { ...makeReport({ document: null }), entities: { location: 1 }, articles: reports },
  };
}

function spanOfYear(article: string, text: string) {
  return { article, start: text.indexOf('今年'), end: text.indexOf('今年') + 2 };
}
