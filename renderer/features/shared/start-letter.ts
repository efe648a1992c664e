import { useCallback } from 'react';
import type { ConcernId } from '#core/appeals/ids.ts';
import { LetterId } from '#core/ids.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { startLanguage } from '#core/letters/own-kind.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { newId, now, today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useTemplates } from '../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';

export type Start = {
  /** A formal letter, if it is not said. */
  readonly template?: LetterTemplate;
  readonly concernIds?: readonly ConcernId[];
  readonly officeIds?: readonly OfficeId[];
};

/** Makes a draft from what is given and the user's own sender, in English if its kind speaks it. */
export function useStartLetter(): (start: Start) => void {
  const appeal = useAppeal();
  const formal = useTemplates()[0];
  return useCallback(
    ({ template = formal, concernIds = [], officeIds = [] }) => {
      if (!template) return;
      const { sender } = useWorkspace.getState().workspace.settings;
      const at = now();
      const id = newId(LetterId);
      const fresh = newLetter({
        id,
        at,
        on: today(),
        appeal,
        template,
        officeIds,
        language: startLanguage(template, 'en'),
        sender,
      });
      dispatch({ type: 'letters.create', letter: { ...fresh, concernIds: [...concernIds] } });
      go({ at: 'letter', letterId: id });
    },
    [appeal, formal],
  );
}
