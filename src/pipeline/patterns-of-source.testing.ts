import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression of the pipeline, and where it stands. */
export interface SourcePattern {
  readonly pattern: RegExp;
  readonly where: string;
}

const STORY = {
  name: 'a.md',
  source: 'a.md',
  bytes: new TextEncoder().encode('---\ntitle: 云岭科技上市\n---\n云岭科技与上海市政府签约。'),
};
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Every regular expression of the pipeline: the literals as its source has them, and those that its modules
 * make of strings while they load. Modules that make theirs later, from what they are given, are not seen.
 */
export async function patternsOfSource(): Promise<SourcePattern[]> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.testing|\.d)\.ts$/.test(file))
    .sort();
  const literals = files.flatMap((file) => literalsOf(file, readFileSync(FOLDER + file, 'utf8')));
  return [...literals, ...(await madeWhileLoading(files))];
}

function literalsOf(file: string, source: string): SourcePattern[] {
  const patterns: SourcePattern[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
      const line = tree.getLineAndCharacterOfPosition(node.pos).line + 1;
      patterns.push({ pattern: new RegExp(body, flags), where: `${file}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

async function madeWhileLoading(files: readonly string[]): Promise<SourcePattern[]> {
  const patterns: SourcePattern[] = [];
  const Original = globalThis.RegExp;
  let where = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      if (typeof source === 'string') patterns.push({ pattern, where });
      return pattern;
    },
  });
  try {
    for (where of files) await import(/* @vite-ignore */ FOLDER + where);
    const [{ runPipeline }, { realTools }] = await Promise.all([
      import('./run-pipeline.ts'),
      import('./real-tools.testing.ts'),
    ]);
    where = 'reading an article';
    await runPipeline([STORY], await realTools());
  } finally {
    globalThis.RegExp = Original;
  }
  return patterns;
}
