import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { tableLines } from '../print-table.ts';
import { buildEmptyPage, buildOwnPage } from './build-pages.ts';
import { measureBuild } from './build-time.ts';
import { type Comparison, DRAWN_SIZES, type DrawingTimes, measureDrawing } from './drawing-speed.ts';
import { measureFirstDraws, SLOWDOWN } from './first-draw.ts';
import { stillToCome, totalBytes, type Weight, weigh } from './page-weight.ts';
import { longTextRows } from './reading-pages.ts';
import { measureReading } from './reading-speed.ts';

const RUNS = 5;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const ARTICLE = join(root, 'data/articles/2019-02-25-shanghai-city-brain.md');

type Row = readonly [what: string, figure: string];

const PARTS = ['reading', 'page', 'drawing'] as const;
type Part = (typeof PARTS)[number];

/** Measures everything, in a folder of its own that is gone afterwards, and prints one table. */
async function bench({ quick = false, only }: { quick?: boolean; only?: Part }): Promise<void> {
  const runs = quick ? 1 : RUNS;
  const folder = await mkdtemp(join(tmpdir(), 'yintu-bench-'));
  const wants = (part: Part) => only === undefined || only === part;
  try {
    const rows = [
      ...(wants('reading') ? await readingRows(runs) : []),
      ...(wants('page') ? await buildAndPageRows(folder, runs) : []),
    ];
    const compared = wants('drawing') ? await drawingRows(folder, runs) : [];
    const how = quick ? 'One run' : `Medians of ${RUNS} runs, ratios within a run`;
    console.log(`\n${how}. Node ${process.versions.node}, ${process.platform} ${process.arch}.\n`);
    for (const line of [...tableLines(rows), '', ...tableLines(compared)]) console.log(line);
    warnOfLoad();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readingRows(runs: number): Promise<Row[]> {
  progress('Reading texts of 10 kB, 100 kB and 1 MB');
  const { characters, pipeline, tagger, share, cost, ready, growth } = await measureReading(ARTICLE, runs);
  return [
    [`READING, one core (100 kB are ${count(characters)} characters)`, ''],
    ['whole pipeline', `${count(pipeline)} characters/s`],
    ['tagger alone', `${count(tagger)} characters/s`],
    ['pipeline as a share of the tagger’s speed', share.toFixed(2)],
    ['a character of 10 kB', `${cost.small.toFixed(1)} µs, ${growth.small.toFixed(2)} times that of 100 kB`],
    ['  of which: laying out the graph', `${cost.layout.toFixed(1)} µs`],
    ['a character of 100 kB', `${cost.usual.toFixed(1)} µs`],
    ['not counted, once a process: making lexicon and patterns ready', `${count(ready)} ms`],
    [
      'a character of 1 MB, read once',
      `${cost.large.toFixed(1)} µs, ${growth.large.toFixed(2)} times that of 100 kB`,
    ],
  ];
}

async function buildAndPageRows(folder: string, runs: number): Promise<Row[]> {
  progress('Building the article from cold');
  const build = await measureBuild(ARTICLE, join(folder, 'build'), runs);
  progress('Building the page, and an empty one');
  const own = await buildOwnPage(root, build.graph, folder);
  const empty = await buildEmptyPage(root, folder);
  progress(`Drawing both, with the processor slowed ${SLOWDOWN} times`);
  const draws = await measureFirstDraws(own, empty, runs);
  const loaded = await weigh(own, draws.files.own);
  const later = await weigh(own, await stillToCome(own, draws.files.own));
  const emptyLoaded = await weigh(empty, draws.files.empty);
  return [
    ['', ''],
    ['BUILD of the article, by the clock', ''],
    ['from cold: process start to graph.json written', `${count(build.cold)} ms`],
    ['nothing to do (--if-changed)', `${count(build.upToDate)} ms`],
    ['', ''],
    [`FIRST DRAWN GRAPH, processor slowed ${SLOWDOWN} times`, ''],
    ['this page', `${count(draws.own)} ms`],
    ['empty React page', `${count(draws.empty)} ms`],
    ['ratio', draws.ratio.toFixed(2)],
    ['', ''],
    ['LOADED until then, brotli', bytes(totalBytes(loaded))],
    ...loaded.map(weightRow),
    ['the empty React page for comparison', bytes(totalBytes(emptyLoaded))],
    ['', ''],
    ['LOADED LATER, when it is asked for, brotli', bytes(totalBytes(later))],
    ...later.map(weightRow),
    ...(await longTextRows(own, runs)),
  ];
}

const COMPARED: Readonly<Record<keyof DrawingTimes, string>> = {
  first: 'first drawing',
  panning: 'panning, a frame',
  hiding: 'hiding half',
  choosing: 'choosing an entity: panel, for the bare page only a mark',
};

/** In a table of its own: these figures stand side by side. */
async function drawingRows(folder: string, runs: number): Promise<string[][]> {
  progress(`Drawing graphs of ${DRAWN_SIZES.map(count).join(', ')} entities, and with bare Cytoscape`);
  const { drawing, search } = await measureDrawing(root, join(folder, 'drawing'), runs);
  const rows: string[][] = [['DRAWING, ms, two relations an entity', 'this page', 'bare Cytoscape', 'ratio']];
  for (const [size, compared] of drawing) {
    rows.push([`${count(size)} entities`]);
    for (const [what, label] of Object.entries(COMPARED))
      rows.push([`  ${label}`, ...compareCells(compared[what as keyof DrawingTimes])]);
  }
  rows.push(['searching, a key', search.median.toFixed(1)], ['  the slowest key', search.worst.toFixed(1)]);
  return rows;
}

function compareCells({ own, bare, ratio }: Comparison): string[] {
  return [own.toFixed(1), bare.toFixed(1), ratio.toFixed(2)];
}

/** Processor time and bytes are what they are; the clock runs on while others work. */
function warnOfLoad(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores)
    console.log(
      `\nThe machine was busy (load ${load.toFixed(1)} on ${cores} cores): milliseconds are too many.`,
    );
}

function weightRow(weight: Weight): Row {
  return [`  ${weight.file}`, bytes(weight.bytes)];
}

function bytes(value: number): string {
  return `${count(value)} bytes`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Apart from the table, so that it can be sent to a file. */
function progress(step: string): void {
  console.error(`${step} …`);
}

await new Command('bench')
  .description(
    'Measure reading, building, the page’s weight and first drawing, and drawing beside bare Cytoscape.',
  )
  .option('--quick', 'measure once instead of five times')
  .addOption(new Option('--only <part>', 'measure one part').choices(PARTS))
  .action(bench)
  .parseAsync();
