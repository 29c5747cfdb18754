import type { GraphDocument } from '../schema/graph-document.ts';
import type { Article } from './articles/article.ts';
import type { ArticleSource } from './articles/read-article.ts';
import { readArticles } from './articles/read-articles.ts';
import { assembleGraph } from './assemble/assemble-graph.ts';
import { type BuildReport, makeReport } from './assemble/build-report.ts';
import { applyCuration } from './curation/apply-curation.ts';
import type { Curation, CurationText } from './curation/curation.ts';
import { problemsToDiagnostics, warnOfNotApplied } from './curation/curation-diagnostics.ts';
import { findUnbackedAdditions } from './curation/locate-quote.ts';
import { parseCuration } from './curation/parse-curation.ts';
import { withNominals } from './curation/with-nominals.ts';
import type { Diagnostic } from './diagnostic.ts';
import { nominalMentions, readDiscourse } from './discourse/read-discourse.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { type Lexicon, type LexiconFiles, readLexicon } from './lexicon/lexicon.ts';
import { madeOnce } from './lexicon/made-once.ts';
import type { ArticleMentions } from './mentions/article-mentions.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { type KnownNames, knowNames } from './mentions/known-names.ts';
import type { LabelModel } from './mentions/labeller/label-model.ts';
import type { Tagger } from './mentions/tagger/token.ts';
import { findRelations } from './relations/find-relations.ts';
import type { PairModel } from './relations/weigh/pair-model.ts';

/** What the pipeline cannot make itself. */
export interface PipelineTools {
  readonly tagger: Tagger;
  readonly lexicons: LexiconFiles;
  /** What was learnt from annotated articles; without it the rules alone decide. */
  readonly learned?: LearnedModels;
  /** What people have decided about the graph, applied last. */
  readonly curation?: CurationText;
  /** Called before each article is read, with how many are done and how many there are. */
  readonly onProgress?: (progress: PipelineProgress) => void;
}

/** Models that weigh what the rules read, and add what they do not see. */
export interface LearnedModels {
  readonly labels: LabelModel;
  /** Null while they are being learnt themselves. */
  readonly pairs: PairModel | null;
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
 * Articles → graph: read, find mentions, resolve entities, read relations, curate, assemble.
 * What is wrong with an input comes back as a diagnostic, and the other inputs are read all the same. Only a
 * curation that cannot be read, or that adds what no article says, stops the build before the articles are.
 * @throws ContractError if the result breaks the graph's contract, which is a fault of the program
 */
export async function runPipeline(
  sources: readonly ArticleSource[],
  tools: PipelineTools,
): Promise<PipelineResult> {
  const { lexicon, known, diagnostics: lexiconDiagnostics } = prepareLexicon(tools.lexicons);
  const read = readArticles(sources);
  const articles = inStableOrder(read.articles);
  const { curation, problems } = readCuration(tools.curation, articles);
  const diagnostics = [...lexiconDiagnostics, ...read.diagnostics, ...problems];
  if (problems.length > 0) return { document: null, diagnostics, report: makeReport({ document: null }) };
  const readings: ArticleMentions[] = [];
  for (const [done, article] of articles.entries()) {
    tools.onProgress?.({ done, total: articles.length, source: article.source });
    const reading = await findMentions(article, tools.tagger, known, tools.learned?.labels);
    if (reading.mentions.length === 0) diagnostics.push(nothingFound(article));
    readings.push(reading);
  }
  const resolved = resolveEntities(readings, lexicon);
  const discourses = readings.map((reading) => readDiscourse(reading, resolved));
  const {
    relations,
    refused: refusedRelations,
    facts,
  } = findRelations(discourses, resolved.entities, lexicon, tools.learned?.pairs ?? null);
  const found = { entities: resolved.entities, relations, facts };
  const graph = withNominals(found, discourses.map(nominalMentions), articles);
  const curated = applyCuration(curation, graph, articles);
  diagnostics.push(...warnOfNotApplied(curation.source, curated.report));
  const document = articles.length === 0 ? null : assembleGraph(articles, curated.graph);
  const { refusedJoins } = resolved;
  const report = makeReport({
    document,
    readings,
    refusedRelations,
    refusedJoins,
    curation: curated.report,
  });
  return { document, diagnostics, report };
}

interface PreparedLexicon {
  readonly lexicon: Lexicon;
  readonly known: KnownNames;
  readonly diagnostics: readonly Diagnostic[];
}

const prepareLexicon = madeOnce((files: LexiconFiles): PreparedLexicon => {
  const { lexicon, diagnostics } = readLexicon(files);
  return { lexicon, known: knowNames(lexicon), diagnostics };
});

const NO_CURATION: Curation = { source: '', entries: [] };

function readCuration(
  text: CurationText | undefined,
  articles: readonly Article[],
): { curation: Curation; problems: Diagnostic[] } {
  if (text === undefined) return { curation: NO_CURATION, problems: [] };
  const parsed = parseCuration(text);
  const problems = parsed.ok ? findUnbackedAdditions(parsed.curation, articles) : parsed.problems;
  return {
    curation: parsed.ok ? parsed.curation : NO_CURATION,
    problems: problemsToDiagnostics(text.source, problems),
  };
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
