// The free texts of a value, found by its schema: strings that may say anything, unlike ids, days and
// moments. A field that is added to a schema is found without anybody thinking of it here.
import * as z from 'zod';

/** `letters.letters.0.subject`; in a schema `*` stands for the number. */
export type Path = string;

const below = (path: Path, key: string | number): Path =>
  path === '' ? `${key}` : `${path}.${key}`;

const isFree = (schema: z.ZodString): boolean =>
  schema.format === null &&
  !(schema.def.checks ?? []).some((check) => check._zod.def.check === 'custom');

const inner = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? schema.unwrap() : null;

/** Where `schema` has a free text, whatever a value of it holds. */
export function freeTextsOf(schema: unknown, path: Path = ''): ReadonlySet<Path> {
  if (schema instanceof z.ZodString) return new Set(isFree(schema) ? [path] : []);
  const parts: [unknown, Path][] = [];
  if (schema instanceof z.ZodObject)
    for (const [key, part] of Object.entries(schema.shape)) parts.push([part, below(path, key)]);
  if (schema instanceof z.ZodRecord) parts.push([schema.valueType, below(path, '*')]);
  if (schema instanceof z.ZodArray) parts.push([schema.element, below(path, '*')]);
  if (schema instanceof z.ZodUnion) for (const part of schema.options) parts.push([part, path]);
  if (inner(schema)) parts.push([inner(schema), path]);
  return new Set(parts.flatMap(([part, at]) => [...freeTextsOf(part, at)]));
}

type Leaf = { readonly path: Path; readonly text: string; readonly isFree: boolean };
/** What to put in the place of a string. */
type Say = (leaf: Leaf) => string;

/** `value`, which `schema` has parsed, with each of its strings as `say` has it. */
export function withStrings<T>(schema: z.ZodType<T>, value: T, say: Say): T {
  return schema.parse(replaced(schema, value, say, ''));
}

function replaced(schema: unknown, value: unknown, say: Say, path: Path): unknown {
  if (inner(schema)) return replaced(inner(schema), value, say, path);
  if (typeof value === 'string')
    return say({ path, text: value, isFree: schema instanceof z.ZodString && isFree(schema) });
  if (typeof value !== 'object' || value === null) return value;
  if (schema instanceof z.ZodUnion) {
    const fitting = schema.options.find((option) => z.safeParse(option, value).success);
    return replaced(fitting, value, say, path);
  }
  if (Array.isArray(value)) {
    const element = schema instanceof z.ZodArray ? schema.element : null;
    return value.map((part, at) => replaced(element, part, say, below(path, at)));
  }
  const partOf = (key: string): unknown =>
    schema instanceof z.ZodObject
      ? schema.shape[key]
      : schema instanceof z.ZodRecord
        ? schema.valueType
        : null;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      replaced(partOf(key), part, say, below(path, key)),
    ]),
  );
}

/** Every string of `value`. */
export function stringsIn<T>(schema: z.ZodType<T>, value: T): readonly Leaf[] {
  const found: Leaf[] = [];
  withStrings(schema, value, (leaf) => {
    found.push(leaf);
    return leaf.text;
  });
  return found;
}
