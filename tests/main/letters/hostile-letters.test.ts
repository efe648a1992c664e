// Hostile text in every field: with those in tests/core/letters and hostile-text.test.ts 10,000 cases.
import { it } from 'vitest';
import { assembled, written } from '#tests/support/hostile-cases.ts';

const ASSEMBLED = 8500;
const WRITTEN = 600;

it(`a letter holds what is typed into any of its fields, in ${ASSEMBLED} cases`, async () => {
  await assembled(ASSEMBLED);
}, 240_000);

it(`its file is sound and holds it, too, and nothing else, in ${WRITTEN} cases`, async () => {
  await written(WRITTEN);
}, 240_000);
