import { Screen } from '../../ui/screen.tsx';

export function SearchScreen() {
  return <Screen title="SearchScreen">{null}</Screen>;
}
