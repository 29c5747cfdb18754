import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ensureBrowser } from './ensure-browser.ts';
import { root, runBin, runCommand } from './run-command.ts';

/** How many checks of a step held and how many did not. A step that is one check counts one. */
export interface Counted {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Counted>;
}

const TYPE_PROJECTS = [
  'src/schema',
  'src/graph',
  'src/reading',
  'src/pipeline',
  'src/export',
  'src/cli',
  'src/app',
  '.',
];
const UNIT_REPORT = 'test-results/unit.json';
const END_TO_END_REPORT = 'test-results/e2e.json';

/** In the order in which a fault is cheapest to find. */
export const STEPS: readonly Step[] = [
  { name: 'browser', run: checkBrowser },
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => check('biome', ['ci', '--error-on-warnings', '.']) },
  { name: 'imports', run: checkImports },
  { name: 'dead-code', run: () => check('knip', []) },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: buildAll },
  { name: 'end-to-end', run: runEndToEndTests },
];

async function checkBrowser(): Promise<Counted> {
  const missing = await ensureBrowser();
  if (missing !== null) console.log(missing);
  return one(missing === null);
}

/** One check a project, two at a time: more would not be faster on two cores. */
async function checkTypes(): Promise<Counted> {
  const waiting = [...TYPE_PROJECTS];
  const results: boolean[] = [];
  const worker = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      const { code, output } = await runBin('tsc', ['-p', project]);
      if (code !== 0) console.log(`${project}:\n${output}`);
      results.push(code === 0);
    }
  };
  await Promise.all([worker(), worker()]);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

/** dependency-cruiser says “no violations” of nothing at all, too: how many modules it saw is part of the check. */
async function checkImports(): Promise<Counted> {
  const { code, output } = await runBin('depcruise', ['src', 'e2e', '--config', '.dependency-cruiser.mjs']);
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  const holds = code === 0 && modules > 50;
  if (!holds) console.log(`${output}\n${modules} modules were looked at.`);
  return one(holds);
}

async function runUnitTests(): Promise<Counted> {
  rmSync(join(root, UNIT_REPORT), { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code, output } = await runBin('vitest', ['run', ...reporters]);
  if (code !== 0) console.log(output);
  const report = z.object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numFailedTestSuites: z.number(),
  });
  const counts = readReport(UNIT_REPORT, report);
  if (counts === null) return one(false);
  const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites > 0 || code !== 0 ? 1 : 0);
  return atLeastOne({ passed: counts.numPassedTests, failed });
}

async function buildAll(): Promise<Counted> {
  const graph = await runCommand(process.execPath, [...process.execArgv, 'src/cli/yintu.ts', 'build']);
  if (graph.code !== 0) console.log(graph.output);
  const page = await runBin('vite', ['build', '--logLevel', 'warn']);
  if (page.code !== 0) console.log(page.output);
  const passed = Number(graph.code === 0) + Number(page.code === 0);
  return { passed, failed: 2 - passed };
}

async function runEndToEndTests(): Promise<Counted> {
  rmSync(join(root, END_TO_END_REPORT), { force: true });
  const { code, output } = await runBin('playwright', ['test']);
  if (code !== 0) console.log(output);
  const stats = z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() });
  const report = readReport(END_TO_END_REPORT, z.object({ stats }));
  if (report === null) return one(false);
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOne({ passed: expected, failed: Math.max(unexpected + flaky, code === 0 ? 0 : 1) });
}

async function check(bin: string, args: readonly string[]): Promise<Counted> {
  const { code, output } = await runBin(bin, args);
  if (code !== 0) console.log(output);
  return one(code === 0);
}

function one(holds: boolean): Counted {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A step that found no test has failed: something has hidden them. */
function atLeastOne(counted: Counted): Counted {
  return counted.passed + counted.failed === 0 ? one(false) : counted;
}

function readReport<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));
  } catch {
    return null;
  }
}
