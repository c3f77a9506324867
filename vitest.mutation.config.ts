import { defineConfig } from 'vitest/config';

/** The unit tests that `npm run test:mutation` asks, without what only surfaces need. */
export default defineConfig({
  test: {
    include: ['src/guidance/**/*.test.ts', 'src/detection/**/*.test.ts', 'tests/unit/warnings.test.ts'],
    environment: 'node',
    testTimeout: 180_000,
  },
});
