import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PipelineTools } from '../../../pipeline/run-pipeline.ts';
import { CliError } from '../../cli-error.ts';
import { loadTools } from '../build-case.ts';
import { evaluateSets } from './evaluate-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'sets-'));
afterAll(() => rmSync(folder, { recursive: true }));
let tools: PipelineTools;
beforeAll(async () => {
  tools = await loadTools();
});

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('evaluateSets', () => {
  it('prints the tagger alone beside the rules, and what the rules change', async () => {
    const file = write('marks.txt', '{{location:中}}{{location:美}}两国的企业都在{{location:上海}}设厂。\n');
    const report = await evaluateSets([file], tools, { errors: true, json: false });
    expect(report[0]).toContain('marks.txt: 1 texts');
    expect(report.find((line) => line.startsWith('location'))).toMatch(
      /0\.500 +0\.333 +0\.400 +1\.000 +1\.000 +1\.000 +3$/,
    );
    expect(report.filter((line) => line.includes('better'))).toEqual([
      '  better: - location [中美]两国的企业都在上',
      '  better: + location [中]美两国的企业都在',
      '  better: + location 中[美]两国的企业都在上',
    ]);
  });

  it('prints JSON, a set for each file', async () => {
    const file = write('bio.txt', '大 B-LOC\n连 I-LOC\n');
    const [json = ''] = await evaluateSets([file, file], tools, { errors: false, json: true });
    expect(JSON.parse(json)).toMatchObject([
      { file, texts: 1, tagger: { all: { tp: 1 } }, rules: { all: { tp: 1 } } },
      { file },
    ]);
  });

  it('says which file cannot be read, and where and why', async () => {
    const options = { errors: false, json: false };
    await expect(evaluateSets([join(folder, 'none')], tools, options)).rejects.toThrow(
      /none cannot be read: it does not exist/,
    );
    const prose = evaluateSets([write('prose.txt', '今天天气很好。')], tools, options);
    await expect(prose).rejects.toThrow(CliError);
    await expect(prose).rejects.toThrow(/prose\.txt, line 1: it is in no known form/);
  });
});
