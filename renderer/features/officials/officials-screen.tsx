import { Screen } from '../../ui/screen.tsx';

export function OfficialsScreen(_: { officeId: string | null }) {
  return <Screen title="OfficialsScreen">{null}</Screen>;
}
