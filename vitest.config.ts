import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      // Tests, their examples and support, and commands, which the tests start as processes of their own.
      exclude: ['**/*.test.{ts,tsx}', '**/*.examples.ts', 'src/cli/**'],
      reporter: ['json-summary', 'html'],
    },
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/unit/**/*.test.ts'],
          // Files that need a DOM say so in their first line: // @vitest-environment happy-dom
          environment: 'node',
          setupFiles: ['tests/support/english.ts'],
          // Tests of commands start processes of their own, which a busy machine delays.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Two browsers share a machine with whatever else runs there. What failed once and passed then is named in the report; `--retry 0`
          // is for whoever looks for the cause (docs/testing.md).
          retry: 1,
        },
      },
    ],
  },
});
