import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { GraphDocument } from '../../schema/graph-document.ts';
import type { Score } from './score.ts';

const measureSchema = z.object({
  p: z.number(),
  r: z.number(),
  f1: z.number(),
  tp: z.number(),
  fp: z.number(),
  fn: z.number(),
});
const scoreSchema = z.object({
  article: z.string(),
  mentions: measureSchema,
  entities: measureSchema,
  relations: measureSchema,
  pairs: z.object({ r: z.number() }),
  evidence: z.object({ overlapping: z.number() }),
});

/**
 * Scores a graph with a `score.mjs` that lies elsewhere, in a process of its own.
 * @throws if it fails or says what is no score
 */
export async function scoreElsewhere(
  script: string,
  document: GraphDocument,
  goldFile: string,
): Promise<Score> {
  const folder = await mkdtemp(join(tmpdir(), 'yintu-evaluate-'));
  try {
    const graph = join(folder, 'graph.json');
    await writeFile(graph, JSON.stringify(document));
    const { stdout } = await promisify(execFile)(process.execPath, [script, graph, goldFile, '--json']);
    return z.parse(scoreSchema, JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}
