import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');
const alias = {
  // Importing the real package in plain Node would try to download Electron.
  electron: resolve(root, 'tests/stand-in/electron.ts'),
};

// These start LibreOffice, a validator or other processes, or make hundreds of thousands of calls:
// `npm test` only, not `npm run check`.
const slow = [
  ...['pages', 'validator', 'determinism', 'hostile-letters', 'kinds', 'two-hundred'].map(
    (name) => `tests/main/letters/${name}.test.ts`,
  ),
  'tests/main/letters/letterhead/office.test.ts',
  'tests/main/letters/returned/libre-office.test.ts',
  'tests/main/bridge-fuzz.test.ts',
  'tests/cli/process.test.ts',
];

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
          exclude: ['tests/renderer/**', 'tests/durability/**', ...slow],
        },
      },
      {
        extends: true,
        test: { name: 'slow', environment: 'node', include: slow },
      },
      {
        extends: true,
        test: {
          name: 'durability',
          environment: 'node',
          include: ['tests/durability/**/*.test.ts'],
        },
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
