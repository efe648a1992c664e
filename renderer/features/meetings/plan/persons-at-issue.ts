import type { Appeal } from '#core/appeals/appeal.ts';
import { addedName, type KnownName, namesOf } from '#core/letters/names.ts';
import { agendaConcerns } from '#core/meetings/agenda.ts';
import type { Meeting } from '#core/meetings/meeting.ts';

/** Whom the meeting speaks of: persons of its case and concerns, and those its writer added. */
export function personsAtIssue(
  { agenda, caseId, names }: Pick<Meeting, 'agenda' | 'caseId' | 'names'>,
  appeal: Appeal,
): readonly KnownName[] {
  const concernIds = new Set(agendaConcerns(agenda));
  const concerns = appeal.concerns.filter(({ id }) => concernIds.has(id));
  const ids = new Set<string | null>([
    caseId,
    ...concerns.flatMap((one) => [...one.caseIds, ...one.entityIds]),
  ]);
  const spoken = new Set(
    [...appeal.cases, ...appeal.entities].filter(({ id }) => ids.has(id)).map(({ name }) => name),
  );
  const chosen = names.map(({ name }) => name);
  const known = namesOf(appeal);
  return [
    ...known.filter(({ name }) => spoken.has(name) || chosen.includes(name)),
    ...chosen.filter((name) => !known.some((one) => one.name === name)).map(addedName),
  ];
}
