import { defineConfig } from '@playwright/test';
import { chooseElectron } from './stand-in/use.ts';

const program = chooseElectron();
process.env.STANDIN_HEADLESS ??= '1'; // STANDIN_HEADLESS=0 shows the windows

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'stand-in/**/*.spec.ts'],
  // What only Electron itself can show: not started on the stand-in, so never shown as passed there.
  testIgnore: program === 'stand-in' ? ['e2e/real/**'] : [],
  outputDir: '../test-results',
  timeout: 30_000,
  expect: { timeout: 7_500 },
  workers: 1, // two cores, and each app is a browser of its own
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
});
