import { Screen } from '../../ui/screen.tsx';

export function LettersScreen() {
  return <Screen title="LettersScreen">{null}</Screen>;
}
