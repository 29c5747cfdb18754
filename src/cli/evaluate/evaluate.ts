import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Command } from 'commander';
import type { PipelineTools } from '../../pipeline/run-pipeline.ts';
import { CliError } from '../cli-error.ts';
import { buildCase, loadTools } from './build-case.ts';
import { belowFloors, type Floors, parseFloors } from './floors.ts';
import { committedCases, type GoldCase, sharedCases } from './gold-cases.ts';
import { describeGroups, type Evaluated, type EvaluatedGroup, reportAsJson } from './report.ts';
import { judge } from './score.ts';
import { evaluateSets } from './sets/evaluate-sets.ts';
import { scoreElsewhere } from './shared-scorer.ts';

/** The article that `--at-least` is about. */
const MEASURED = '2019-02-25-shanghai-city-brain';
const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));

interface Flags {
  readonly shared?: string;
  readonly set?: readonly string[];
  readonly errors?: true;
  readonly json?: true;
  readonly atLeast?: Floors;
}

/** Returns the exit code. */
async function evaluate({ shared, set, errors, json, atLeast }: Flags): Promise<number> {
  const tools = await loadTools();
  if (set !== undefined) {
    const options = { errors: errors === true, json: json === true };
    for (const line of await evaluateSets(set, tools, options)) console.log(line);
    return 0;
  }
  const groups = await evaluateAll(shared, tools);
  if (json === true) console.log(reportAsJson(groups));
  else for (const line of describeGroups(groups, errors === true)) console.log(line);
  if (atLeast === undefined) return 0;
  const measured = groups.flatMap(({ articles }) => articles).filter(({ name }) => name === MEASURED);
  if (measured.length === 0) throw new CliError(`There is no gold for ${MEASURED}.`);
  const failures = new Set(measured.flatMap(({ score }) => belowFloors(score, atLeast)));
  for (const failure of failures) console.error(`${MEASURED}: ${failure}`);
  return failures.size === 0 ? 0 : 1;
}

async function evaluateAll(shared: string | undefined, tools: PipelineTools): Promise<EvaluatedGroup[]> {
  const groups: EvaluatedGroup[] = [];
  const folder = shared === undefined ? SHARED : resolve(shared);
  if (existsSync(join(folder, 'gold')))
    groups.push({
      title: 'Shared gold, scored by its score.mjs',
      articles: await evaluateShared(folder, tools),
    });
  else if (shared !== undefined) throw new CliError(`There is no folder gold/ in ${shared}.`);
  const articles: Evaluated[] = [];
  for (const goldCase of await committedCases()) articles.push(await evaluateOwn(goldCase, tools));
  groups.push({ title: 'Cases of the repository', articles });
  return groups;
}

async function evaluateOwn(goldCase: GoldCase, tools: PipelineTools): Promise<Evaluated> {
  const judgement = judge(await buildCase(goldCase, tools), goldCase.gold);
  return { name: goldCase.name, score: judgement.score, judgement };
}

/** The figures are the shared scorer's, the list of errors is ours; so the two have to agree. */
async function evaluateShared(folder: string, tools: PipelineTools): Promise<Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for (const { name, gold, goldFile, ...rest } of await sharedCases(folder)) {
    const document = await buildCase({ name, gold, goldFile, ...rest }, tools);
    const judgement = judge(document, gold);
    const score = await scoreElsewhere(join(folder, 'bench/score.mjs'), document, goldFile);
    if (!isDeepStrictEqual(score, judgement.score))
      console.error(
        `${name}: our scorer and the shared one differ; src/cli/evaluate/score.ts is out of date.`,
      );
    evaluated.push({ name, score, judgement });
  }
  return evaluated;
}

const program = new Command('evaluate')
  .description(
    'Build each gold article by itself and score what was read against what a careful reader found.',
  )
  .option(
    '--shared <DIR>',
    'folder with gold/, articles/ and bench/score.mjs (default: ../shared, if it is there)',
  )
  .option(
    '--set <FILE...>',
    'score persons, places and organisations on public sets instead, by the tagger alone and with the rules: BIO or BIOES a token a line, CLUENER’s JSON lines, Boson’s {{location:…}}',
  )
  .option('--errors', 'list everything missed or wrong (in a set: what the rules change)')
  .option('--json', 'print JSON')
  .option(
    '--at-least <FLOORS>',
    `exit with 1 if the F1 of ${MEASURED} is below, as in mentions=0.85`,
    parseFloors,
  )
  .action(async (flags: Flags) => {
    process.exitCode = await evaluate(flags);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = error.exitCode;
}
