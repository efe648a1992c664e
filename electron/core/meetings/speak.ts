import type { LetterLanguage } from '../language.ts';
import type { MeetingRevision } from './commands.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingTemplate } from './template.ts';

const FIELDS = ['title', 'neutralName', 'aim'] as const;

/**
 * What sets the language of a meeting, and with it the words of its kind that nobody has touched; the
 * user's own are left as they are. `template` undefined: the kind is no longer there.
 */
export function speakIn(
  meeting: Meeting,
  language: LetterLanguage,
  template: MeetingTemplate | undefined,
): readonly MeetingRevision[] {
  if (language === meeting.language) return [];
  const untouched = FIELDS.filter(
    (field) => template?.texts[meeting.language][field] === meeting[field],
  );
  const words = template?.texts[language];
  return [
    ...(words ? untouched.map((field) => ({ field, value: words[field] })) : []),
    { field: 'language', value: language },
  ];
}
