import { Command, CommanderError } from 'commander';
import { type BuildOptions, build } from './build/build.ts';
import type { BuildEffects } from './build/effects.ts';
import type { CurationChoice } from './build/read-curation.ts';
import { CliError } from './cli-error.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

const DEFAULT_ARTICLES = 'data/articles/';
const DEFAULT_CURATION = 'data/curation.yaml';
const DEFAULT_GRAPH = 'public/graph.json';

const EXIT_CODES = `
Exit codes:
  ${EXIT.done}  everything was built
  ${EXIT.incomplete}  the graph was written, but something was left out of it (each such file is named)
  ${EXIT.usage}  the command line is wrong
  ${EXIT.failed}  nothing was written; a graph that was there before is as it was`;

const EXAMPLES = `
Examples:
  yintu build                                    every article in ${DEFAULT_ARTICLES}
  yintu build news/ extra.txt --out out/graph.json
  yintu build --report out/report.json           and out/report.html: what was kept and refused, and why`;

/**
 * Runs `yintu` with the arguments that follow its name, and returns the exit code. Everything that goes wrong
 * ends here: a `CliError` as its message, anything else as a fault of the program.
 */
export async function runProgram(args: readonly string[], effects: BuildEffects): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = createProgram(effects, async (options) => {
    exitCode = await build(options, effects);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof CliError) {
      effects.screen.warn(`error: ${error.message}`);
      return error.exitCode;
    }
    effects.screen.warn('error: The program failed, and nothing was written. This is its fault, not yours:');
    for (const line of (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'))
      effects.screen.warn(line);
    return EXIT.failed;
  }
}

interface BuildFlags {
  readonly out: string;
  readonly report?: string;
  /** False for --no-curation, true or absent if nothing is said. */
  readonly curation?: string | boolean;
  readonly ifChanged?: boolean;
}

function createProgram(effects: BuildEffects, onBuild: (options: BuildOptions) => Promise<void>): Command {
  const program = new Command('yintu')
    .description('Read Chinese articles into a graph in which everything opens at the words that back it.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printLines(text, effects.screen.print),
      writeErr: (text) => printLines(text, effects.screen.warn),
    })
    .showHelpAfterError('(yintu --help tells what there is)');
  program
    .command('build')
    .description('read articles and write graph.json, with its JSON Schema beside it')
    .argument(
      '[FILES...]',
      `articles (.md with front matter, .txt) and folders of them (default: ${DEFAULT_ARTICLES})`,
    )
    .option('-o, --out <FILE>', 'where to write the graph', DEFAULT_GRAPH)
    .option(
      '--report <FILE>',
      'write what was found and why, and what was refused and why: FILE.json, and FILE.html to read',
    )
    .option(
      '--curation <FILE>',
      `what people have decided about the graph, applied last (default: ${DEFAULT_CURATION}, if it is there)`,
    )
    .option('--no-curation', 'build what the articles alone say')
    .option(
      '--if-changed',
      'do nothing if articles, curation, lexicon, model and program are what the graph was built from',
    )
    .addHelpText('after', `${EXAMPLES}\n${EXIT_CODES}`)
    .action((paths: string[], flags: BuildFlags) =>
      onBuild({
        paths: paths.length === 0 ? [DEFAULT_ARTICLES] : paths,
        out: flags.out,
        report: flags.report ?? null,
        curation: chooseCuration(flags.curation),
        ifChanged: flags.ifChanged === true,
      }),
    );
  return program.addHelpText('after', EXIT_CODES);
}

function chooseCuration(flag: string | boolean | undefined): CurationChoice | null {
  if (flag === false) return null;
  return typeof flag === 'string'
    ? { path: flag, isNamed: true }
    : { path: DEFAULT_CURATION, isNamed: false };
}

function printLines(text: string, print: (line: string) => void): void {
  for (const line of text.replace(/\n$/u, '').split('\n')) print(line);
}
