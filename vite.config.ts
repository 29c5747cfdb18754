import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rebuildGraph } from './src/cli/vite-rebuild-graph.ts';

export default defineConfig({
  // Relative addresses: the built page works under any path.
  base: './',
  // A missing file is answered with 404 and not with the page, as any static server would.
  appType: 'mpa',
  plugins: [react(), optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), rebuildGraph()],
  worker: { format: 'es' },
});
