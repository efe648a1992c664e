// How long the papers of a packed meeting are, as the file is laid out.
import { expect, it } from 'vitest';
import { briefOf } from '#core/briefs/brief.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import { LetterLanguage } from '#core/language.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { packedParts } from '#tests/support/golden-briefs.ts';

const library = bundledLibrary();

it.each(LetterLanguage.options)(
  'a packed brief is one or two pages, its notes have one or more for each length of speech (%s)',
  async (language) => {
    const parts = packedParts(library, language);
    const brief = (await layOut(briefOf(parts))).pages;
    const notes = (await layOut(speakingNotesOf(parts))).pages;
    expect([brief.stoppedAt, notes.stoppedAt]).toEqual([null, null]);
    expect(brief.pages.length).toBeLessThanOrEqual(2);
    expect(notes.pages.length).toBeGreaterThanOrEqual(3);
  },
);
