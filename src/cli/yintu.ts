import { programFingerprint } from './build/program-fingerprint.ts';
import { realFiles } from './build/real-files.ts';
import { createScreen } from './build/screen.ts';
import { CliError } from './cli-error.ts';
import { loadModels } from './load-models.ts';
import { runProgram } from './program.ts';
import { readLexicons } from './read-lexicons.ts';

// Tagger and pipeline are loaded only when they are needed: help and a graph that is up to date come at once.
process.exitCode = await runProgram(process.argv.slice(2), {
  folder: process.cwd(),
  files: realFiles,
  screen: createScreen(process.stdout, process.stderr),
  now: () => performance.now(),
  async loadTagger() {
    try {
      const { loadTagger } = await import('./load-tagger.ts');
      return await loadTagger();
    } catch (error) {
      throw new CliError(error instanceof Error ? error.message : String(error));
    }
  },
  loadModels,
  readLexicons,
  async runPipeline(sources, tools) {
    const { runPipeline } = await import('../pipeline/run-pipeline.ts');
    return runPipeline(sources, tools);
  },
  programFingerprint: () => programFingerprint(),
});
