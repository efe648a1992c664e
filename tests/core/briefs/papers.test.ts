// What the papers of a packed meeting say, word for word, in every language.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefOf } from '#core/briefs/brief.ts';
import { leaveBehind } from '#core/briefs/leave-behind.ts';
import { blockingInBrief, missingInBrief } from '#core/briefs/missing.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import { LetterId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { assemble } from '#core/letters/assemble.ts';
import { uncheckedFacts } from '#core/letters/facts.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { goldenOfBrief, packedParts } from '#tests/support/golden-briefs.ts';

const library = bundledLibrary();
const golden = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../golden/briefs/${name}.txt`), 'utf8');

describe.each(LetterLanguage.options)('the papers of a packed meeting in %s', (language) => {
  const parts = packedParts(library, language);

  it('say what they said (run tests/golden/briefs.ts and read the diff if they are to say more)', () => {
    expect(goldenOfBrief(briefOf(parts))).toBe(golden(`brief.${language}`));
    expect(goldenOfBrief(speakingNotesOf(parts))).toBe(golden(`notes.${language}`));
  });

  it('can be saved as they are: an ask that nobody there can act on is never packed', () => {
    expect(blockingInBrief(parts)).toEqual([]);
    expect(missingInBrief(parts).map(({ code }) => code)).not.toContain('ask.unfit');
  });

  it('have a letter to leave behind, on the same concerns, case and asks', () => {
    const [appeal] = library.appeals;
    const check = {
      factId: appeal!.cases.find(({ id }) => id === parts.meeting.caseId)!.id,
      verdict: 'stillTrue' as const,
      change: '',
      statement: appeal!.cases.find(({ id }) => id === parts.meeting.caseId)!.status.text,
      on: parts.meeting.on!,
    };
    const names = [{ name: 'Azimjan Askarov', how: 'initials' as const }];
    const notToSay = ['where we heard it'];
    const letter = leaveBehind({
      id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
      at: '2026-11-25T09:00:00.000Z',
      today: '2026-11-25',
      appeal: appeal!,
      template: library.templates[0]!,
      meeting: { ...parts.meeting, names, notToSay, checks: [check] },
      sender: parts.sender,
    });
    expect(letter).toMatchObject({ meetingId: parts.meeting.id, on: '2026-12-01', language });
    const whole = { letter, library, officials: parts.officials };
    expect(blockingParts(whole)).toEqual([]);
    const text = paragraphsOf(assemble(whole)).join('\n');
    expect(text).not.toMatch(/Askarov|where we heard it|\{\w+\}/u);
    expect(letter.asks).toHaveLength(3);
    expect(uncheckedFacts(letter, appeal!).map(({ kind }) => kind)).not.toContain('case');
  });
});
