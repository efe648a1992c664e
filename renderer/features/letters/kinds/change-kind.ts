import type { LetterTemplate, TemplateId } from '#core/letters/template.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { dispatch, useWorkspace } from '../../../state/workspace-store.ts';

type Change = (kind: LetterTemplate) => LetterTemplate;

function change(id: TemplateId, to: Change, merge: string | null): void {
  const kind = useWorkspace
    .getState()
    .workspace.letters.templates.find((template) => template.id === id);
  if (kind) dispatch({ type: 'letters.editTemplate', template: to(kind) }, merge);
}

/** Changes a kind of the user's own; a burst of typing in one `field` is one step of undo. */
export const typeInKind = (id: TemplateId, field: string, to: Change): void =>
  change(id, to, `kind:${id}:${field}`);

/** The same by a choice: what is typed is handed over first. */
export function changeKind(id: TemplateId, to: Change): void {
  flushDrafts();
  change(id, to, null);
}
