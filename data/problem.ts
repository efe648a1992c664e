/** A file of data as read: `name` is relative to `data/`, with forward slashes. */
export type SourceFile = { readonly name: string; readonly text: string };

/** Something wrong with the data, in plain words. `id` is the item it was found in. */
export type Problem = {
  readonly file: string | null;
  readonly id: string | null;
  readonly text: string;
};

export const problem = (id: string | null, text: string): Problem => ({ file: null, id, text });

/** One line for a person: file, item, what is wrong. */
export function problemLine({ file, id, text }: Problem): string {
  const where = [file === null ? null : `data/${file}`, id].filter((part) => part !== null);
  return where.length > 0 ? `${where.join(', ')}: ${text}` : text;
}
