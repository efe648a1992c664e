// Messages to start from, until the user has put them in words of their own.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { sayings } from '../appeals/sayings.ts';
import { groupByCountry } from '../letters/group-concerns.ts';
import { dayInWords, say } from '../letters/words.ts';
import { agendaConcerns } from '../meetings/agenda.ts';
import { type Meeting, MOST_MESSAGES } from '../meetings/meeting.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/**
 * The meeting with a message for each of the first concerns on its agenda: what was reported, by whom
 * and when, since a heading alone would claim it as of today.
 */
export function withDraftMessages(meeting: Meeting, appeal: Appeal): Meeting {
  const messages = agendaConcerns(meeting.agenda)
    .flatMap((id) => appeal.concerns.find((one) => one.id === id) ?? [])
    .slice(0, MOST_MESSAGES)
    .map((concern) => messageOf(concern, appeal, meeting.language));
  return { ...meeting, messages };
}

function messageOf(concern: Concern, appeal: Appeal, language: Meeting['language']): string {
  const { sender, date } = appeal;
  const [group] = groupByCountry([concern], appeal, language);
  return say(
    briefPhrasesOf(language).message,
    {
      where: group?.heading.text ?? '',
      heading: sayings(appeal, language).heading(concern).text,
      sender: sender.acronym ?? sender.name,
      day: dayInWords(date, language),
    },
    language,
  );
}
