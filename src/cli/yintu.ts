import { runPipeline } from '../pipeline/run-pipeline.ts';
import { programFingerprint } from './build/program-fingerprint.ts';
import { realFiles } from './build/real-files.ts';
import { createScreen } from './build/screen.ts';
import { CliError } from './cli-error.ts';
import { loadTagger } from './load-tagger.ts';
import { runProgram } from './program.ts';
import { readLexicons } from './read-lexicons.ts';

process.exitCode = await runProgram(process.argv.slice(2), {
  folder: process.cwd(),
  files: realFiles,
  screen: createScreen(process.stdout, process.stderr),
  now: () => performance.now(),
  async loadTagger() {
    try {
      return await loadTagger();
    } catch (error) {
      throw new CliError(error instanceof Error ? error.message : String(error));
    }
  },
  readLexicons,
  runPipeline,
  programFingerprint: () => programFingerprint(),
});
