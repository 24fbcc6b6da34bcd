import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Four kinds of test: pure modules beside their code, the built site read as files, builds of other content, and real pages in a browser. */
export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ['default', `${here}closing-line.ts`],
    projects: [
      {
        extends: true,
        // Pages know the whole address readers write about.
        test: { name: 'unit', include: ['src/**/*.test.ts'], env: { SITE: 'https://elven.example' } },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['tests/builds/*.test.ts'],
          // One at a time: Astro keeps what it knows of the content in one folder.
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/*.test.ts'], testTimeout: 600_000, hookTimeout: 60_000 },
      },
    ],
    globalSetup: [`${here}chromium.ts`],
    maxWorkers: 2,
  },
});
