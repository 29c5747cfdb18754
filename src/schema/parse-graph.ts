import { checkGrounding } from './check-grounding.ts';
import { FORMAT_VERSION, type GraphDocument, graphDocumentSchema } from './graph-document.ts';

/** Why a text is no graph that we can show. `detail` is for whoever made the file. */
export type GraphProblem =
  | { readonly reason: 'not-json'; readonly detail: string }
  | { readonly reason: 'not-yintu'; readonly detail: string }
  | { readonly reason: 'unknown-version'; readonly version: string; readonly supported: number }
  | { readonly reason: 'breaks-contract'; readonly detail: string };

export type ParsedGraph =
  | { readonly ok: true; readonly document: GraphDocument }
  | { readonly ok: false; readonly problem: GraphProblem };

/**
 * Reads the text of a graph.json. Never throws: what is wrong comes back as a value, the version
 * before anything else, so that a newer file is called newer and not broken.
 */
export function parseGraph(json: string): ParsedGraph {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refuse({ reason: 'not-json', detail: error instanceof Error ? error.message : String(error) });
  }
  return parseGraphValue(value);
}

/** The same for a value that has been parsed already. */
export function parseGraphValue(value: unknown): ParsedGraph {
  const head = readHead(value);
  if (head === null) return refuse({ reason: 'not-yintu', detail: 'attributes.format is not "yintu"' });
  if (head.version !== FORMAT_VERSION)
    return refuse({
      reason: 'unknown-version',
      version: String(head.version),
      supported: FORMAT_VERSION,
    });
  const parsed = graphDocumentSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse({
      reason: 'breaks-contract',
      detail: issue === undefined ? 'unknown' : `${issue.path.join('.')}: ${issue.message}`,
    });
  }
  const [breach] = checkGrounding(parsed.data);
  if (breach !== undefined)
    return refuse({ reason: 'breaks-contract', detail: `${breach.where}: ${breach.what}` });
  return { ok: true, document: parsed.data };
}

function refuse(problem: GraphProblem): ParsedGraph {
  return { ok: false, problem };
}

function readHead(value: unknown): { version: unknown } | null {
  if (!isRecord(value) || !isRecord(value['attributes'])) return null;
  const { format, version } = value['attributes'];
  return format === 'yintu' ? { version } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
