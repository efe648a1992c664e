import type { Office } from '../officials/office.ts';
import type { MeetingTemplate } from './template.ts';

/**
 * The kind that such offices are usually met in: the one whose usual group comes first among theirs;
 * the first of all where nobody is chosen.
 */
export function usualTemplate(
  templates: readonly MeetingTemplate[],
  offices: readonly Pick<Office, 'group'>[],
): MeetingTemplate | undefined {
  const groups = offices.map(({ group }) => group);
  return (
    templates.find(({ groups: [usual] }) => usual !== undefined && groups.includes(usual)) ??
    templates[0]
  );
}
