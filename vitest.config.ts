import { defineConfig } from 'vitest/config';

/** What keeps its state in the database is tested on SQLite and, where there is one, on PostgreSQL. */
const onPostgres = process.env.TEST_DATABASE_URL
  ? [
      {
        extends: true as const,
        test: {
          name: 'on PostgreSQL',
          include: ['test/shelf/**/*.test.ts', 'test/commands/read/**/*.test.ts', 'test/stress/chaos.test.ts'],
          env: { SHELVES_ON: 'postgresql' },
        },
      },
    ]
  : [];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machines this runs on are small, and some tests start a worker of 150 MB.
    maxWorkers: 2,
    projects: [{ extends: true, test: { name: 'Pullquote', include: ['test/**/*.test.ts'] } }, ...onPostgres],
  },
});
