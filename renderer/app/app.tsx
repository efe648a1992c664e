import { useActions } from './actions.ts';
import { useClosing } from './closing.ts';
import { Opening } from './opening.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

export function App() {
  useTheme();
  useClosing();
  return (
    <Opening>
      <Open />
    </Opening>
  );
}

function Open() {
  useActions();
  return <Shell />;
}
