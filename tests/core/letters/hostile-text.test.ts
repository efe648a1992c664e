// Some of the cases whose rest is in tests/main/letters/hostile-letters.test.ts.
import { expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { runningHead } from '#core/letters/running-head.ts';
import { assembled } from '#tests/support/hostile-cases.ts';
import { letterParts } from '#tests/support/letters.ts';

const CASES = 800;

it(`a letter holds what is typed into any of its fields, or says what it left out, in ${CASES} cases`, async () => {
  await assembled(CASES);
}, 60_000);

it('a running head ends with a whole character', () => {
  for (let before = 0; before < 3; before += 1) {
    const head = runningHead('', 'x'.repeat(before) + '\u{1f54a}'.repeat(100));
    expect(head).toMatch(/^x*\u{1f54a}+…$/u);
  }
});

it.each([
  ['full stops', '.'],
  ['spaces', ' '],
  ['figures in threes', '111 '],
])('100,000 %s within a line are no more work than other characters', (_, piece) => {
  const text = `a${piece.repeat(100_000 / piece.length)}z`;
  const asks = [{ type: 'own' as const, text }];
  const before = process.cpuUsage().user;
  for (const language of ['en', 'fr', 'ru'] as const)
    assemble(letterParts({ language, subject: text, asks }));
  expect(process.cpuUsage().user - before).toBeLessThan(2_000_000); // µs; all pairs take minutes
});
