import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppErrorData, ErrorCode } from '#core/errors.ts';
import { useFailureWords } from '#renderer/app/failures.tsx';
import { startLanguage } from '#renderer/app/language.ts';

startLanguage();
const path = '/home/me/vault';

const each: { readonly [C in ErrorCode]: Omit<Extract<AppErrorData, { code: C }>, 'code'> } = {
  'vault.corrupt': { path, detail: '' },
  'vault.newerVersion': { path, found: 2, supported: 1 },
  'vault.unwritable': { reason: 'other', path },
  'vault.locked': {},
  'vault.absent': { path },
  'vault.missing': { path },
  'vault.exists': { path },
  'vault.wrongPassphrase': {},
  'vault.weakPassphrase': {},
  'vault.recoveryKeySlip': { group: null },
  'vault.wrongRecoveryKey': {},
  'vault.inUse': { path },
  'vault.viewOnly': {},
  'vault.conflict': { keptAs: 'conflict-1' },
  'vault.rolledBack': { found: 1, lastSeen: 2 },
  'vault.untrustedKeystore': {},
  'backup.unreadable': { path, detail: '' },
  'backup.unwritable': { reason: 'full', path },
  'travel.refused': { reason: 'unknownTrip' },
  'travel.samePassphrase': {},
  'library.unreadable': { detail: '' },
  'workspace.stale': { revision: 1 },
  'workspace.missing': { what: 'letter', id: '1' },
  'workspace.exists': { what: 'letter', id: '1' },
  'letters.incomplete': { missing: [] },
  'meetings.incomplete': { missing: [] },
  'letters.unwritable': { reason: 'full', path },
  'calendar.unwritable': { reason: 'full', path },
  'commitments.unwritable': { reason: 'full', path },
  'letters.withdrawn': { path },
  'letterhead.unreadable': { path },
  'letterhead.refused': { name: 'Ours' },
  'letters.unreadable': { reason: 'damaged' },
  'letters.notLaidOut': { reason: 'failed' },
  'input.tooLarge': { limit: 1 },
  'input.invalid': { path: 'name', detail: '' },
  'pictures.unwritable': { reason: 'other', path: '/p' },
  'pictures.refused': {},
  internal: { reference: 'abc' },
};

test('every failure says what happened and what to do next, with nothing left to fill in', () => {
  const { result } = renderHook(useFailureWords);
  for (const [code, details] of Object.entries(each)) {
    const { what, next } = result.current({ code, ...details } as AppErrorData);
    for (const words of [what, next]) {
      expect(words, code).toMatch(/^[^{}]+\.$/);
      expect(words, code).not.toMatch(/^[a-z]+\.[a-zA-Z.]+$/); // a key instead of words
    }
  }
});
