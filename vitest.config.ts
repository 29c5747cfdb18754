import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'e2e/**'],
    // The tagger loads in each file that uses it, on machines that may be busy.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
