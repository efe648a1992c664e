// Every private field of a whole workspace holds a word of its own. The papers of a meeting hold the
// words that they print, and of the others not one: nothing of other meetings but what they are about.
import { describe, expect, it } from 'vitest';
import { among, NAME_IN_MEETING } from '#tests/support/filled-workspace.ts';
import { briefPrints, paths, speakingNotesPrint } from '#tests/support/printed-fields.ts';
import { privatePaper, shownIn } from '#tests/support/private-papers.ts';

const languages = ['en', 'fr', 'ru'] as const;

describe.each(languages)('of all private words, in %s', (language) => {
  it('a brief holds those it prints and no others', () => {
    const found = among(paths, shownIn(privatePaper('brief', language)));
    expect(new Set(found)).toEqual(new Set(briefPrints(language)));
  });

  it('speaking notes hold those they print and no others', () => {
    const found = among(paths, shownIn(privatePaper('speakingNotes', language)));
    expect(new Set(found)).toEqual(new Set(speakingNotesPrint));
  });
});

describe('a name that the papers are not to give', () => {
  it.each(languages)('is left out of the aim that says it, in %s', (language) => {
    const shown = shownIn(privatePaper('brief', language));
    expect(shown).not.toContain(NAME_IN_MEETING);
    for (const part of NAME_IN_MEETING.split(' ')) expect(shown).not.toContain(part);
  });
});
