// From the text of a file to checked values, with errors that name the file and the item.
import type * as z from 'zod';
import type { Problem, SourceFile } from './problem.ts';

export type Parsed<T> = { readonly value: T | null; readonly problems: readonly Problem[] };

/** The id of the item an error path leads to, so that a person can search for it. */
function idAlong(value: unknown, path: readonly PropertyKey[]): string | null {
  let here: unknown = value;
  let id: string | null = null;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) break;
    here = (here as Record<PropertyKey, unknown>)[key];
    const found = (here as { id?: unknown } | null | undefined)?.id;
    if (typeof found === 'string') id = found;
  }
  return id;
}

const pathWords = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(' > ');

export function parseFile<T>(file: SourceFile, schema: z.ZodType<T>): Parsed<T> {
  let raw: unknown;
  try {
    raw = JSON.parse(file.text);
  } catch (error) {
    const text = `is not JSON (${error instanceof Error ? error.message : String(error)})`;
    return { value: null, problems: [{ file: file.name, id: null, text }] };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file: file.name,
    id: idAlong(raw, issue.path),
    text: `${pathWords(issue.path) || 'the whole file'}: ${issue.message}`,
  }));
  return { value: null, problems };
}
