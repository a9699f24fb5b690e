import { defineConfig } from 'vitest/config';

/**
 * `npm run test:faults`: the real program killed again and again; minutes, so apart from `npm test`.
 * Nearly all of them are fifty starts of the program: the limit is for a slow machine with other work.
 */
export default defineConfig({
  test: { include: ['test/**/*.fault.ts'], testTimeout: 2_400_000, hookTimeout: 120_000 },
});
