import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const alias = {
  // Importing the real package in plain Node would try to download Electron.
  electron: resolve(root, 'tests/stand-in/electron.ts'),
};

// These start LibreOffice, a validator or other processes: `npm test` only, not `npm run check`.
const documents = ['pages', 'validator', 'determinism'].map(
  (name) => `tests/main/letters/${name}.test.ts`,
);

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    testTimeout: 20_000, // two busy cores: a slow test is no failed one
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false, // half the time: these tests share modules and leave no state in them
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', ...documents],
        },
      },
      {
        extends: true,
        test: { name: 'documents', environment: 'node', include: documents },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
