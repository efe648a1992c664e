import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';

type Props = {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly rows?: number;
  readonly hint?: string;
  readonly onBlur?: () => void;
  readonly language?: string;
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Several lines typed in one field. Empty lines stay while typing and are not part of the value. */
export function LinesField({ lines, onChange, rows = 3, ...field }: Props) {
  const [typed, setTyped] = useState(lines.join('\n'));
  const isOurs = linesOf(typed).join('\n') === lines.join('\n');
  return (
    <TextField
      {...field}
      lines={rows}
      value={isOurs ? typed : lines.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(linesOf(text));
      }}
    />
  );
}
