import { Screen } from '../../ui/screen.tsx';

export function ConcernScreen(_: { concernId: string; annotationId: string | null }) {
  return <Screen title="ConcernScreen">{null}</Screen>;
}
