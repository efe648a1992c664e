import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FactCheck } from '#core/appeals/fact-check.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import { migrateCommand, migratePart, migrateWhole } from '#core/workspace/migrate.ts';
import { partsOf, readPart } from '#core/workspace/parts.ts';
import { defaultSettings } from '#core/workspace/settings.ts';
import { emptyWorkspace, WORKSPACE_VERSION, type Workspace } from '#core/workspace/workspace.ts';
import { workspace } from '#tests/support/arbitraries.ts';
import { aNote, aTheme } from '#tests/support/commands.ts';
import { aLetter } from '#tests/support/letters.ts';

/** As version 4 stored a letter, version 3, and version 2. */
const asVersion4 = ({ meetingId, ...old }: Letter) => old;
const asVersion3 = (letter: Letter) => {
  const { templateId, blocks, follows, delivery, ownParts, letterheadId, ...rest } =
    asVersion4(letter);
  const { caseIds, replyBy, signatories, enclosures, copyIds, ...old } = rest;
  return old;
};
const asVersion2 = (letter: Letter) => {
  const { checks, names, readyAt, ...old } = asVersion3(letter);
  return old;
};

/** As version 1 stored it. */
const asVersion1 = (now: Workspace) => {
  const { settings, officials, letters, letterheads, register, ...others } = now;
  const { meetings, commitments, travel, ...rest } = others;
  const { lockAfter, ...oldSettings } = settings;
  const { forms, ...oldOfficials } = officials;
  return {
    ...rest,
    version: 1,
    settings: oldSettings,
    officials: oldOfficials,
    letters: { letters: letters.letters.map(asVersion2) },
  };
};

const asUnchecked = (letter: Letter): Letter => ({
  ...letter,
  checks: [],
  names: [],
  readyAt: null,
});

describe('a workspace of version 1', () => {
  it('becomes this version’s with nothing else changed, whatever it holds', () => {
    fc.assert(
      fc.property(workspace, (now) => {
        const { lockAfter } = defaultSettings;
        const expected = {
          ...now,
          settings: { ...now.settings, lockAfter },
          officials: { ...now.officials, forms: [] },
          letters: { letters: now.letters.letters.map(asUnchecked), templates: [] },
          letterheads: { letterheads: [] },
          register: { versions: [] },
          meetings: { meetings: [], answers: [] },
          commitments: { commitments: [] },
          travel: { trips: [], here: null },
        };
        expect(migrateWhole(JSON.parse(JSON.stringify(asVersion1(now))))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['another program’s', { hello: 'world' }],
    ['cut short', { version: 1, revision: 3 }],
    ['of a version to come', { ...emptyWorkspace, version: WORKSPACE_VERSION + 1 }],
    ['with a field too many', { ...asVersion1(emptyWorkspace), extra: 1 }],
    ['with annotations that are none', { ...asVersion1(emptyWorkspace), annotations: 'none' }],
  ])('that is %s is refused', (_what, stored) => {
    expect(() => migrateWhole(stored)).toThrow();
  });
});

describe('a part or command', () => {
  it('of this version stays as it is', () => {
    fc.assert(
      fc.property(workspace, (now) => {
        for (const id of partsOf(now)) {
          const part = readPart(now, id);
          expect(migratePart(WORKSPACE_VERSION, id, part)).toBe(part);
        }
      }),
    );
    const command = aTheme('dark');
    expect(migrateCommand(WORKSPACE_VERSION, command)).toBe(command);
  });

  it('of version 1 that chooses settings gets the time until locking, and keeps one it has', () => {
    const { lockAfter, ...old } = defaultSettings;
    const choose = (settings: unknown) => ({ type: 'settings.choose', settings });
    expect(migrateCommand(1, choose(old))).toEqual(choose(defaultSettings));
    expect(migrateCommand(1, aTheme('dark', 40))).toEqual(aTheme('dark', 40));
    expect(migratePart(1, 'settings', old)).toEqual(defaultSettings);
  });

  it('of version 1 that is no setting stays as it is, even one that is none at all', () => {
    const note = aNote('a note');
    expect(migrateCommand(1, note)).toBe(note);
    for (const stored of [null, 'text', 7, [], undefined]) {
      expect(migrateCommand(1, stored)).toEqual(stored);
      expect(migratePart(1, 'settings', stored)).toEqual(stored);
    }
  });

  it('of version 2 that holds officials or letters gets nothing checked, and keeps all else', () => {
    const { forms: _forms, ...officials } = emptyWorkspace.officials;
    expect(migratePart(2, 'officials', officials)).toEqual(emptyWorkspace.officials);
    const old = asVersion2(aLetter());
    const now = { letters: [aLetter()], templates: [] };
    expect(migratePart(2, 'letters', { letters: [old] })).toEqual(now);
    const create = (letter: unknown) => ({ type: 'letters.create', letter });
    expect(migrateCommand(2, create(old))).toEqual(create(aLetter()));
  });

  it('of version 3 keeps what was found on a fact, and was a formal letter', () => {
    const found = { verdict: 'stillTrue', change: '', statement: 'So.', on: '2026-11-24' };
    const [old] = [{ concernId: 'uz-one', ...found }];
    const now = { factId: ConcernId.parse('uz-one'), ...found };
    const letter = aLetter({ checks: [FactCheck.parse(now)] });
    const stored = { letters: [{ ...asVersion3(letter), checks: [old] }] };
    expect(migratePart(3, 'letters', stored)).toEqual({ letters: [letter], templates: [] });
    const revise = (value: unknown) => ({
      type: 'letters.revise',
      revision: { field: 'checks', value },
    });
    expect(migrateCommand(3, revise([old]))).toEqual(revise([now]));
    for (const odd of [null, 'text', { type: 'letters.revise' }, revise('none'), revise([7])])
      expect(migrateCommand(3, odd)).toEqual(odd);
  });

  it('of version 4 that holds letters came from no meeting, and keeps all else', () => {
    const letter = aLetter({ meetingId: null });
    const old = asVersion4(letter);
    const stored = { letters: [old], templates: [] };
    expect(migratePart(4, 'letters', stored)).toEqual({ letters: [letter], templates: [] });
    const create = (one: unknown) => ({ type: 'letters.create', letter: one });
    expect(migrateCommand(4, create(old))).toEqual(create(letter));
    const revise = { type: 'letters.revise', revision: { field: 'subject', value: 'Case' } };
    expect(migrateCommand(4, revise)).toBe(revise);
    for (const odd of [null, 'text', { letters: 'none' }, { letters: [7] }])
      expect(migratePart(4, 'letters', odd)).toEqual(odd);
    expect(migrateCommand(4, create(7))).toEqual(create(7));
  });
});
