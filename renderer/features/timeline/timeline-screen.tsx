import { Screen } from '../../ui/screen.tsx';

export function TimelineScreen() {
  return <Screen title="TimelineScreen">{null}</Screen>;
}
