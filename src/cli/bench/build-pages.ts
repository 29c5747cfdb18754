import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { FIRST_DRAW } from './first-draw.ts';

/**
 * Builds the product's page with the given graph, as it stands in the working tree.
 * @returns the folder of the built page, within `folder`
 */
export async function buildOwnPage(root: string, graph: string, folder: string): Promise<string> {
  const outDir = join(folder, 'own-page');
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  await copyFile(graph, join(outDir, 'graph.json'));
  return outDir;
}

const INDEX = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Empty</title></head>
  <body><div id="root"></div><script type="module" src="./main.tsx"></script></body>
</html>
`;

/** Marks the first frame after React has drawn its one word: what a page of this make cannot do without. */
const MAIN = `import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  useEffect(() => {
    requestAnimationFrame(() => performance.mark('${FIRST_DRAW}'));
  }, []);
  return <p>Empty</p>;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Page /></StrictMode>);
`;

/**
 * Builds a page of React and one word as the product's page is built.
 * @returns the folder of the built page, within `folder`
 */
export async function buildEmptyPage(root: string, folder: string): Promise<string> {
  const source = join(folder, 'empty-page');
  await mkdir(source);
  await symlink(join(root, 'node_modules'), join(source, 'node_modules'), 'junction');
  await writeFile(join(source, 'index.html'), INDEX);
  await writeFile(join(source, 'main.tsx'), MAIN);
  await build({ root: source, base: './', configFile: false, plugins: [react()], logLevel: 'warn' });
  return join(source, 'dist');
}

/** On the page, px. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const BARE_PAGE = fileURLToPath(new URL('in-page/bare-page.ts', import.meta.url));

/**
 * Builds a page of Cytoscape alone, which draws the graph.json beside it.
 * @param place where on the page the graph is drawn, px
 * @returns the folder of the built page, within `folder`
 */
export async function buildBarePage(root: string, folder: string, place: Place): Promise<string> {
  const source = join(folder, 'bare-page');
  await mkdir(source);
  await symlink(join(root, 'node_modules'), join(source, 'node_modules'), 'junction');
  const { left, top, width, height } = place;
  const style = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  const body = `<div id="graph" style="${style}"></div><script type="module" src="./main.ts"></script>`;
  await writeFile(join(source, 'index.html'), INDEX.replace(/<body>.*<\/body>/, `<body>${body}</body>`));
  await copyFile(BARE_PAGE, join(source, 'main.ts'));
  await build({ root: source, base: './', configFile: false, logLevel: 'warn', build: { target: 'es2022' } });
  return join(source, 'dist');
}
