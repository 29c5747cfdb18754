import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { FIRST_DRAW } from './first-draw.ts';

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
 * @returns the folder of the built page; it lies under `node_modules`, where React is found
 */
export async function buildEmptyPage(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/yintu/empty-page');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), INDEX);
  await writeFile(join(folder, 'main.tsx'), MAIN);
  await build({ root: folder, base: './', configFile: false, plugins: [react()], logLevel: 'warn' });
  return join(folder, 'dist');
}
