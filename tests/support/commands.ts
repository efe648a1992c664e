// Commands that tests of the store give it.
import { randomUUID } from 'node:crypto';
import { AppealId } from '#core/appeals/ids.ts';
import { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';

export const noteAppeal = AppealId.parse('alpha-2013');
export const otherAppeal = AppealId.parse('beta-2014');
export const noteAppeals = [noteAppeal, otherAppeal];
// Any moment will do.
const AT = '2026-11-24T10:00:00.000Z';

/** A new note with this text. */
export const aNote = (body: string, appealId: string = noteAppeal, id: string = randomUUID()) =>
  Command.parse({
    type: 'annotations.add',
    appealId,
    annotation: {
      id,
      concernId: 'kz-one',
      anchor: null,
      content: { kind: 'note', body, tags: [], colour: 'yellow' },
      createdAt: AT,
      changedAt: AT,
    },
  });

/** A choice of theme: an edit of a part that every screen needs. */
export const aTheme = (theme: 'system' | 'light' | 'dark', lockAfter = 5) =>
  Command.parse({
    type: 'settings.choose',
    settings: {
      theme,
      sender: {
        organisation: '',
        addressLines: [],
        contact: '',
        place: '',
        signatory: '',
        role: '',
      },
      hasSeenPointer: false,
      lockAfter,
    },
  });

/** That the user has checked how an office is addressed in French. */
export const aCheckedForm = () =>
  Command.parse({
    type: 'officials.confirmForm',
    form: {
      id: randomUUID(),
      officeId: 'kz-fm',
      language: 'fr',
      style: {
        title: 'Ministre',
        salutation: 'Excellence,',
        salutationByName: null,
        close: 'Veuillez agréer.',
      },
      confirmedOn: '2026-11-24',
    },
  });

/** The texts of all notes, in the order they stand. */
export const bodiesOf = ({ annotations }: Workspace): readonly string[] =>
  annotations.flatMap((part) => part.annotations.map(({ content }) => content.body));
