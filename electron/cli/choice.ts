import { CommandError, EXIT } from './exit.ts';

type Checked<T> = {
  safeParse: (value: unknown) => { success: true; data: T } | { success: false };
};

/** `value` as `schema` has it; otherwise a usage error that says what `option` takes. */
export function choice<T>(value: string, schema: Checked<T>, option: string, wanted: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CommandError(EXIT.usage, `${option} takes ${wanted}, not "${value}".`);
}
