import type { Meeting } from '#core/meetings/meeting.ts';

/** Placeholder. */
export function LastTime({ meeting: _meeting }: { readonly meeting: Meeting }) {
  return null;
}
