// Makes `tests/golden/letters/`: what a letter of every kind says in every language. Look at what
// changed (`git diff`) before committing: `node tests/golden/letters.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { goldenOf } from '#tests/support/golden-letters.ts';
import { everyKind } from '#tests/support/kinds.ts';

for (const [kind, language, parts] of everyKind(bundledLibrary()))
  writeFileSync(join(import.meta.dirname, 'letters', `${kind}.${language}.txt`), goldenOf(parts));
