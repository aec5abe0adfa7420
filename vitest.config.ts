import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machines this runs on are small, and some tests start a worker of 150 MB.
    maxWorkers: 2,
  },
});
