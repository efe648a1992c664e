// Words for every failure: what happened and what to do next. A code without words does not
// compile.
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AppErrorData, ErrorCode } from '#core/errors.ts';

type Failure = { readonly what: string; readonly next: string };
type WordsOf<C extends ErrorCode> = (
  t: TFunction<'failures'>,
  error: Extract<AppErrorData, { code: C }>,
) => Failure;

const words: { readonly [C in ErrorCode]: WordsOf<C> } = {
  'vault.corrupt': (t, { path }) => ({
    what: t('vault.corrupt.what'),
    next: t('vault.corrupt.next', { path }),
  }),
  'vault.newerVersion': (t, { path, found, supported }) => ({
    what: t('vault.newerVersion.what'),
    next: t('vault.newerVersion.next', { path, found, supported }),
  }),
  'vault.unwritable': (t, { reason, path }) => ({
    what: t('vault.unwritable.what'),
    next: t(`vault.unwritable.${reason}`, { path }),
  }),
  'vault.locked': (t) => ({ what: t('vault.locked.what'), next: t('vault.locked.next') }),
  'vault.absent': (t, { path }) => ({
    what: t('vault.absent.what'),
    next: t('vault.absent.next', { path }),
  }),
  'vault.missing': (t, { path }) => ({
    what: t('vault.missing.what'),
    next: t('vault.missing.next', { path }),
  }),
  'vault.exists': (t, { path }) => ({
    what: t('vault.exists.what'),
    next: t('vault.exists.next', { path }),
  }),
  'vault.wrongPassphrase': (t) => ({
    what: t('vault.wrongPassphrase.what'),
    next: t('vault.wrongPassphrase.next'),
  }),
  'vault.weakPassphrase': (t) => ({
    what: t('vault.weakPassphrase.what'),
    next: t('vault.weakPassphrase.next'),
  }),
  'vault.recoveryKeySlip': (t, { group }) => ({
    what:
      group === null
        ? t('vault.recoveryKeySlip.length')
        : t('vault.recoveryKeySlip.group', { group }),
    next: t('vault.recoveryKeySlip.next'),
  }),
  'vault.wrongRecoveryKey': (t) => ({
    what: t('vault.wrongRecoveryKey.what'),
    next: t('vault.wrongRecoveryKey.next'),
  }),
  'vault.inUse': (t, { path }) => ({
    what: t('vault.inUse.what'),
    next: t('vault.inUse.next', { path }),
  }),
  'vault.viewOnly': (t) => ({ what: t('vault.viewOnly.what'), next: t('vault.viewOnly.next') }),
  'vault.conflict': (t, { keptAs }) => ({
    what: t('vault.conflict.what'),
    next: t('vault.conflict.next', { keptAs }),
  }),
  'vault.rolledBack': (t, { found, lastSeen }) => ({
    what: t('vault.rolledBack.what'),
    next: t('vault.rolledBack.next', { found, lastSeen }),
  }),
  'vault.untrustedKeystore': (t) => ({
    what: t('vault.untrustedKeystore.what'),
    next: t('vault.untrustedKeystore.next'),
  }),
  'backup.unreadable': (t, { path }) => ({
    what: t('backup.unreadable.what'),
    next: t('backup.unreadable.next', { path }),
  }),
  'backup.unwritable': (t, { reason, path }) => ({
    what: t('backup.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
  }),
  'travel.refused': (t, { reason }) => ({
    what: t('travel.refused.what'),
    next: t(`travel.refused.${reason}`),
  }),
  'travel.samePassphrase': (t) => ({
    what: t('travel.samePassphrase.what'),
    next: t('travel.samePassphrase.next'),
  }),
  'library.unreadable': (t) => ({
    what: t('library.unreadable.what'),
    next: t('library.unreadable.next'),
  }),
  'workspace.stale': (t) => ({
    what: t('workspace.stale.what'),
    next: t('workspace.stale.next'),
  }),
  'workspace.missing': (t) => ({
    what: t('workspace.missing.what'),
    next: t('workspace.missing.next'),
  }),
  'workspace.exists': (t) => ({
    what: t('workspace.exists.what'),
    next: t('workspace.exists.next'),
  }),
  'letters.incomplete': (t) => ({
    what: t('letters.incomplete.what'),
    next: t('letters.incomplete.next'),
  }),
  'meetings.incomplete': (t) => ({
    what: t('meetings.incomplete.what'),
    next: t('meetings.incomplete.next'),
  }),
  'letters.unwritable': (t, { reason, path }) => ({
    what: t('letters.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
  }),
  'letters.withdrawn': (t, { path }) => ({
    what: t('letters.withdrawn.what', { path }),
    next: t('letters.withdrawn.next'),
  }),
  'calendar.unwritable': (t, { reason, path }) => ({
    what: t('calendar.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
  }),
  'commitments.unwritable': (t, { reason, path }) => ({
    what: t('commitments.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
  }),
  'letterhead.unreadable': (t, { path }) => ({
    what: t('letterhead.unreadable.what', { path }),
    next: t('letterhead.unreadable.next'),
  }),
  'letterhead.refused': (t, { name }) => ({
    what: t('letterhead.refused.what', { name }),
    next: t('letterhead.refused.next'),
  }),
  'letters.unreadable': (t, { reason }) => ({
    what: t('letters.unreadable.what'),
    next: t(`letters.unreadable.${reason}`),
  }),
  'letters.notLaidOut': (t, { reason }) => ({
    what: t('letters.notLaidOut.what'),
    next: t(`letters.notLaidOut.${reason}`),
  }),
  'pictures.unwritable': (t, { reason, path }) => ({
    what: t('pictures.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
  }),
  'pictures.refused': (t) => ({
    what: t('pictures.refused.what'),
    next: t('pictures.refused.next'),
  }),
  'input.tooLarge': (t, { limit }) => ({
    what: t('input.tooLarge.what'),
    next: t('input.tooLarge.next', { limit }),
  }),
  'input.invalid': (t, { path }) => ({
    what: t('input.invalid.what', { path }),
    next: t('input.invalid.next'),
  }),
  internal: (t, { reference }) => ({
    what: t('internal.what'),
    next: t('internal.next', { reference }),
  }),
};

/** What happened and what to do next, in the language of the screen. */
export function useFailureWords(): (error: AppErrorData) => Failure {
  const { t } = useTranslation('failures');
  return (error) => (words[error.code] as WordsOf<ErrorCode>)(t, error);
}
