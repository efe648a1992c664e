import type { Unwritable } from '#core/errors.ts';

const REASONS: Readonly<Record<string, Unwritable>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EBUSY: 'inUse',
  EEXIST: 'exists',
};

/** Why the system refused to write, in the words of `AppErrorData`. */
export function unwritableReason(error: unknown): Unwritable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? 'other';
}
