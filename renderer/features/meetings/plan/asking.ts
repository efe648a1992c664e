import { agendaAsks, agendaConcerns } from '#core/meetings/agenda.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { today } from '../../../app/clock.ts';

/** A meeting as what asks are chosen and written for: as if it were a letter to those who attend. */
export const askingOf = ({ attending, agenda, language, on }: Meeting) => ({
  officeIds: attending.map(({ officeId }) => officeId),
  concernIds: [...agendaConcerns(agenda)],
  asks: agendaAsks(agenda),
  language,
  on: on ?? today(),
});
