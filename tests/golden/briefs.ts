// Makes `tests/golden/briefs/`: what the papers of a packed meeting say in every language. Look at
// what changed (`git diff`) before committing: `node tests/golden/briefs.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefOf } from '#core/briefs/brief.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import { LetterLanguage } from '#core/language.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { goldenOfBrief, packedParts } from '#tests/support/golden-briefs.ts';

const folder = join(import.meta.dirname, 'briefs');
mkdirSync(folder, { recursive: true });
for (const language of LetterLanguage.options) {
  const parts = packedParts(bundledLibrary(), language);
  writeFileSync(join(folder, `brief.${language}.txt`), goldenOfBrief(briefOf(parts)));
  writeFileSync(join(folder, `notes.${language}.txt`), goldenOfBrief(speakingNotesOf(parts)));
}
