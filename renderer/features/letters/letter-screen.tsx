import { Screen } from '../../ui/screen.tsx';

export function LetterScreen(_: { letterId: string }) {
  return <Screen title="LetterScreen">{null}</Screen>;
}
