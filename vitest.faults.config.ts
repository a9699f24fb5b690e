import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: the real program killed again and again; minutes, so apart from `npm test`. */
export default defineConfig({
  test: { include: ['test/**/*.fault.ts'], testTimeout: 1_200_000, hookTimeout: 120_000 },
});
