import { defineConfig } from 'vitest/config';

/** The browser tests: the real program, the real Playground, Debian's chromium. */
export default defineConfig({
  test: { include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false },
});
