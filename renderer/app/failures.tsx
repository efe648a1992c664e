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
  'vault.closed': (t) => ({
    what: t('vault.closed.what'),
    next: t('vault.closed.next'),
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
  'letters.unwritable': (t, { reason, path }) => ({
    what: t('letters.unwritable.what', { path }),
    next: t(`letters.unwritable.${reason}`),
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
