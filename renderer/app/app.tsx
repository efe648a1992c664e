import { useActions } from './actions.ts';
import { Closing } from './closing.tsx';
import { Opening } from './opening.tsx';
import { Shell } from './shell.tsx';
import { useTheme } from './theme.ts';

export function App() {
  useTheme();
  return (
    <>
      <Opening>
        <Open />
      </Opening>
      <Closing />
    </>
  );
}

function Open() {
  useActions();
  return <Shell />;
}
