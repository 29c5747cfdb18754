import type { ArticleSource } from '../../pipeline/articles/read-article.ts';
import type { Tagger } from '../../pipeline/mentions/tagger/token.ts';
import type { LearnedModels, PipelineResult, PipelineTools } from '../../pipeline/run-pipeline.ts';

/** What a path is, links followed. */
export type PathKind = 'file' | 'folder' | 'other';

/** The file system as the build needs it. Every method rejects with Node's errors. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Names in a folder, in no order. */
  list(path: string): Promise<string[]>;
  /** Null if nothing is there. */
  kindOf(path: string): Promise<PathKind | null>;
  /** The path without links, to tell whether two paths are one folder. */
  realPath(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
}

/** Where the command's words go. */
export interface Screen {
  /** A line of the result. */
  print(line: string): void;
  /** A line about what is wrong. */
  warn(line: string): void;
  /** Where the work is; on a terminal each call replaces the last, in a pipe each step is a line. */
  progress(line: string): void;
}

/** All that `build` does to the world around it, so that tests can take any of it over. */
export interface BuildEffects {
  /** The folder that relative paths start from, absolute. */
  readonly folder: string;
  readonly files: Files;
  readonly screen: Screen;
  /** Milliseconds since some fixed moment. */
  now(): number;
  loadTagger(): Promise<Tagger>;
  /** What was learnt from annotated articles; null to let the rules alone decide. */
  loadModels(): Promise<LearnedModels | null>;
  readLexicons(): Promise<ReadonlyMap<string, string>>;
  runPipeline(sources: readonly ArticleSource[], tools: PipelineTools): Promise<PipelineResult>;
  /** Identifies program, lexicon and model: the same fingerprint builds the same graph from the same articles. */
  programFingerprint(): Promise<string>;
}
