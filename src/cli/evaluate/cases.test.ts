import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PipelineTools } from '../../pipeline/run-pipeline.ts';
import type { GraphDocument } from '../../schema/graph-document.ts';
import { buildCase, loadTools } from './build-case.ts';
import { belowFloors, type Floors } from './floors.ts';
import { committedCases } from './gold-cases.ts';
import { listReading } from './list-reading.testing.ts';
import { meanOf } from './measure.ts';
import { judge, type Score } from './score.ts';

const MAIN_CASE = '2019-02-25-shanghai-city-brain';
const MAIN_FLOORS: Floors = { mentions: 0.95, entities: 0.95, relations: 0.9 };
/** Of the mean F1 over the other cases: three points under what was measured when they were set. */
const MEAN_FLOORS = { mentions: 0.94, entities: 0.92, relations: 0.61 } as const;

const cases = await committedCases();
const documents = new Map<string, GraphDocument>();
let tools: PipelineTools;

function documentOf(name: string): GraphDocument {
  const document = documents.get(name);
  if (document === undefined) throw new Error(`${name} was not built`);
  return document;
}

const scoreOf = ({ name, gold }: (typeof cases)[number]): Score => judge(documentOf(name), gold).score;

// The real tagger reads every article here, on machines that may be busy.
beforeAll(async () => {
  tools = await loadTools();
  for (const goldCase of cases) documents.set(goldCase.name, await buildCase(goldCase, tools));
}, 300_000);

describe('the golden cases', () => {
  it('include the article that the figures are about, and others', () => {
    expect(cases.map(({ name }) => name)).toContain(MAIN_CASE);
    expect(cases.length).toBeGreaterThan(1);
  });

  it.each(cases)('$name is read as before', (goldCase) => {
    const file = join(goldCase.folder ?? '', 'expected.json');
    const reading = listReading(documentOf(goldCase.name));
    const isNew = !existsSync(file);
    if (isNew && process.env['CI'] !== undefined)
      throw new Error(
        `${goldCase.name} has no expected.json; run the tests with UPDATE_CASES=1 and commit it.`,
      );
    if (isNew || process.env['UPDATE_CASES'] === '1')
      writeFileSync(file, `${JSON.stringify(reading, null, 1)}\n`);
    expect(reading, 'if this is meant, run again with UPDATE_CASES=1 and look at the diff').toEqual(
      JSON.parse(readFileSync(file, 'utf8')),
    );
  });

  it(`are found as well as is asked for in ${MAIN_CASE}`, () => {
    const main = cases.filter(({ name }) => name === MAIN_CASE);
    expect(main.flatMap((goldCase) => belowFloors(scoreOf(goldCase), MAIN_FLOORS))).toEqual([]);
  });

  it.each(['mentions', 'entities', 'relations'] as const)('are found on the whole: %s', (measure) => {
    const others = cases.filter(({ name }) => name !== MAIN_CASE).map(scoreOf);
    expect(meanOf(others.map((score) => score[measure].f1))).toBeGreaterThanOrEqual(MEAN_FLOORS[measure]);
  });
});
