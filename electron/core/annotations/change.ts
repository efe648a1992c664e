import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import type { Annotation, AnnotationsPart } from './annotation.ts';
import type { AnnotationCommand } from './commands.ts';

const WHAT = 'annotation';

/** Applies a command to the annotations of its appeal and says what would undo it. */
export function changeAnnotations(
  part: AnnotationsPart,
  command: AnnotationCommand,
): { part: AnnotationsPart; inverse: AnnotationCommand } {
  const { appealId } = command;
  const { annotations } = part;
  const of = (list: Annotation[]) => ({ ...part, annotations: list });
  switch (command.type) {
    case 'annotations.add': {
      const { annotation, index } = command;
      return {
        part: of(insert(annotations, annotation, WHAT, index)),
        inverse: { type: 'annotations.remove', appealId, id: annotation.id },
      };
    }
    case 'annotations.remove': {
      const index = indexOf(annotations, command.id, WHAT);
      const annotation = annotations[index] as Annotation;
      return {
        part: of(removeAt(annotations, index)),
        inverse: { type: 'annotations.add', appealId, annotation, index },
      };
    }
    case 'annotations.rewrite': {
      const { id, content, at } = command;
      const rewritten = replace(annotations, id, WHAT, (note) => ({
        ...note,
        content,
        changedAt: at,
      }));
      const { content: old, changedAt } = rewritten.before;
      return {
        part: of(rewritten.list),
        inverse: { type: 'annotations.rewrite', appealId, id, content: old, at: changedAt },
      };
    }
    case 'annotations.reanchor': {
      const { id, anchor, at } = command;
      const moved = replace(annotations, id, WHAT, (note) => ({ ...note, anchor, changedAt: at }));
      const { anchor: old, changedAt } = moved.before;
      return {
        part: of(moved.list),
        inverse: { type: 'annotations.reanchor', appealId, id, anchor: old, at: changedAt },
      };
    }
    default:
      return assertNever(command);
  }
}
