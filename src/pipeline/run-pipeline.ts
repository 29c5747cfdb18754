import type { GraphDocument } from '../schema/graph-document.ts';
import type { Article } from './articles/article.ts';
import type { ArticleSource } from './articles/read-article.ts';
import { readArticles } from './articles/read-articles.ts';
import { assembleGraph } from './assemble/assemble-graph.ts';
import { type BuildReport, makeReport } from './assemble/build-report.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nominalMentions, readDiscourse } from './discourse/read-discourse.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { type LexiconFiles, readLexicon } from './lexicon/lexicon.ts';
import type { ArticleMentions } from './mentions/article-mentions.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { knowNames } from './mentions/known-names.ts';
import type { Tagger } from './mentions/tagger/token.ts';
import { findRelations } from './relations/find-relations.ts';

/** What the pipeline cannot make itself. */
export interface PipelineTools {
  readonly tagger: Tagger;
  readonly lexicons: LexiconFiles;
  /** Called before each article is read, with how many are done and how many there are. */
  readonly onProgress?: (progress: PipelineProgress) => void;
}

export interface PipelineProgress {
  readonly done: number;
  readonly total: number;
  readonly source: string;
}

export interface PipelineResult {
  /** Null if no article could be read. */
  readonly document: GraphDocument | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: BuildReport;
}

/**
 * Articles → graph: read, find mentions, resolve entities, read relations, assemble.
 * What is wrong with an input comes back as a diagnostic, and the other inputs are read all the same.
 * @throws ContractError if the result breaks the graph's contract, which is a fault of the program
 */
export async function runPipeline(
  sources: readonly ArticleSource[],
  tools: PipelineTools,
): Promise<PipelineResult> {
  const { lexicon, diagnostics: lexiconDiagnostics } = readLexicon(tools.lexicons);
  const read = readArticles(sources);
  const diagnostics = [...lexiconDiagnostics, ...read.diagnostics];
  const articles = inStableOrder(read.articles);
  const known = knowNames(lexicon);
  const readings: ArticleMentions[] = [];
  for (const [done, article] of articles.entries()) {
    tools.onProgress?.({ done, total: articles.length, source: article.source });
    const reading = await findMentions(article, tools.tagger, known);
    if (reading.mentions.length === 0) diagnostics.push(nothingFound(article));
    readings.push(reading);
  }
  const resolved = resolveEntities(readings, lexicon);
  const discourses = readings.map((reading) => readDiscourse(reading, resolved));
  const {
    relations,
    refused: refusedRelations,
    facts,
  } = findRelations(discourses, resolved.entities, lexicon);
  const nominals = discourses.map(nominalMentions);
  const document =
    articles.length === 0 ? null : assembleGraph(articles, resolved.entities, relations, facts, nominals);
  const { refusedJoins } = resolved;
  const report = makeReport({ document, readings, refusedRelations, refusedJoins });
  return { document, diagnostics, report };
}

/** By id, so that the graph does not depend on the order of the files. */
function inStableOrder(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function nothingFound(article: Article): Diagnostic {
  return {
    severity: 'warning',
    code: 'no-entity',
    message: 'No organisation, person, place, policy or technology was found in it. Is it a Chinese article?',
    source: article.source,
  };
}
