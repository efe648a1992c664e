import { useMemo } from 'react';
import type { Annotation } from '#core/annotations/annotation.ts';
import type { ConcernId } from '#core/appeals/ids.ts';
import { annotationsOf } from '#core/workspace/workspace.ts';
import { useAppeal } from '../library.ts';
import { useWorkspace } from '../workspace-store.ts';

/** The notes on the open appeal, in the order they were made. */
export function useAnnotations(): readonly Annotation[] {
  const { id } = useAppeal();
  const workspace = useWorkspace((mirror) => mirror.workspace);
  return useMemo(() => annotationsOf(workspace, id).annotations, [workspace, id]);
}

/** The notes on one concern. */
export function useConcernAnnotations(concernId: ConcernId): readonly Annotation[] {
  const annotations = useAnnotations();
  return useMemo(
    () => annotations.filter((annotation) => annotation.concernId === concernId),
    [annotations, concernId],
  );
}
