import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { type GraphDocument, graphDocumentSchema } from '../../schema/graph-document.ts';
import { parseGraph } from '../../schema/parse-graph.ts';
import { CliError, reasonOf } from '../cli-error.ts';
import type { Files } from './effects.ts';

/**
 * The text of graph.json: the same document gives the same bytes.
 * @throws CliError if the document breaks its own contract, so that no such file is ever written
 */
export function serialiseGraph(document: GraphDocument): string {
  const json = `${JSON.stringify(document)}\n`;
  const parsed = parseGraph(json);
  if (parsed.ok) return json;
  const detail = 'detail' in parsed.problem ? parsed.problem.detail : parsed.problem.reason;
  throw new CliError(
    `The graph that was built breaks its own contract (${detail}), so it was not written. ` +
      'This is a fault of the program, not of the articles; please report it with the article.',
  );
}

/** The JSON Schema of graph.json, made from the schema that the code itself reads with. */
export function serialiseSchema(): string {
  const schema = z.toJSONSchema(graphDocumentSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Yintu graph', ...schema }, null, 2)}\n`;
}

/** Where the schema of a graph lies: `graph.json` → `graph.schema.json`. */
export function schemaPath(graphPath: string): string {
  return `${graphPath.replace(/\.json$/iu, '')}.schema.json`;
}

/**
 * Makes sure before any work is done that the file can be written: its folder is there (or is made), it is
 * no folder itself, and a file can be created beside it.
 * @throws CliError naming the place
 */
export async function checkDestination(path: string, files: Files): Promise<void> {
  const partial = `${path}.partial`;
  try {
    if ((await files.kindOf(path)) === 'folder')
      throw new CliError(`${path} is a folder; name a file to write.`);
    await files.makeFolder(dirname(path));
    await files.write(partial, '');
    await files.remove(partial);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/**
 * Writes beside the file and then renames, so that whatever goes wrong, a file that was there before is
 * there still, and nobody ever reads half a file.
 * @throws CliError naming the place
 */
export async function writeWhole(path: string, text: string, files: Files): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await files.write(partial, text);
    await files.rename(partial, path);
  } catch (error) {
    await files.remove(partial).catch(() => undefined);
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): CliError {
  if (error instanceof CliError) return error;
  return new CliError(
    `${path} cannot be written: ${reasonOf(error)}. Name another place (--out, --report), or make this one writable.`,
  );
}
