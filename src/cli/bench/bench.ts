import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../exit-codes.ts';
import { buildPage } from '../start/build-page.ts';
import { measureColdBuild } from './cold-build.ts';
import { buildEmptyPage } from './empty-page.ts';
import { measureFirstDraws, SLOWDOWN } from './first-draw.ts';
import { RUNS } from './median.ts';
import { totalBytes, type Weight, weighPage } from './page-weight.ts';
import { measureReadingSpeed } from './reading-speed.ts';

const ARTICLE = 'data/articles/2019-02-25-shanghai-city-brain.md';
const SIZE = 100_000;
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** `npm run bench`: prints the numbers as they are measured; every time is a median, every ratio is of one run. */
async function bench(): Promise<void> {
  console.log(`Medians of ${RUNS} on Node ${process.versions.node}, ${process.platform} ${process.arch}.\n`);
  await benchReading();
  row(
    'Build of the article from cold',
    `${(await measureColdBuild(root, join(root, ARTICLE))).toFixed(2)} s`,
  );
  await benchPage();
}

async function benchReading(): Promise<void> {
  const speed = await measureReadingSpeed(join(root, ARTICLE), SIZE);
  console.log(`Reading ${count(speed.bytes)} bytes of UTF-8, ${count(speed.characters)} characters:`);
  row('whole pipeline, one core', `${count(speed.pipeline)} characters/s`);
  row('tagger alone, one core', `${count(speed.tagger)} characters/s`);
  row('pipeline to tagger', (speed.pipeline / speed.tagger).toFixed(2));
  console.log();
}

async function benchPage(): Promise<void> {
  buildGraph();
  const dist = join(root, 'dist');
  await buildPage(root);
  const emptyPage = await buildEmptyPage(root);
  const [ours, empty] = await measureFirstDraws([dist, emptyPage]);
  if (ours === undefined || empty === undefined) throw new Error('A page was not measured.');
  const [all, allEmpty] = await Promise.all([weighPage(dist), weighPage(emptyPage)]);
  const loaded = all.filter(({ file }) => ours.files.includes(file));

  console.log(`\nThe page, beside one of React and one word; processor slowed ${SLOWDOWN} times:`);
  row('first drawn graph', `${count(ours.milliseconds)} ms`);
  row('empty page', `${count(empty.milliseconds)} ms`);
  row('ratio', (ours.milliseconds / empty.milliseconds).toFixed(2));
  row('loaded until then, brotli', `${count(totalBytes(loaded))} bytes`);
  row('empty page, brotli', `${count(totalBytes(allEmpty))} bytes`);
  printWeights('\nLoaded:', loaded);
  printWeights(
    '\nLoaded later, if asked for:',
    all.filter((weight) => !loaded.includes(weight)),
  );
}

/** The page is measured with the graph of the articles that lie in the repository. */
function buildGraph(): void {
  const program = join(root, 'src/cli/yintu.ts');
  const args = [...process.execArgv, program, 'build', '--if-changed'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== EXIT.done)
    throw new Error('The graph could not be built; what is said above is the reason.');
}

function printWeights(title: string, weights: readonly Weight[]): void {
  console.log(title);
  for (const { file, bytes } of weights) row(file, `${count(bytes)} bytes`);
}

function row(label: string, value: string): void {
  console.log(`  ${label.padEnd(42)}${value.padStart(24)}`);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

await bench();
