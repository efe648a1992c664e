// Answers a mistyped id with the ids that look most like it.

/** Edits of one letter between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [at, letter] of Array.from(a).entries()) {
    const next = [at + 1];
    for (const [column, other] of Array.from(b).entries())
      next.push(
        Math.min(
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Ids share words: one that holds a word of what was typed is near, whatever its length. */
const sharesWord = (typed: string, id: string): boolean =>
  typed.split('-').some((word) => word.length > 3 && id.split('-').includes(word));

/** At most three ids, nearest first. */
export function nearest(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  return ids
    .map((id) => {
      const edits = distance(wanted, id) / Math.max(wanted.length, id.length);
      return { id, far: sharesWord(wanted, id) ? edits - 0.3 : edits };
    })
    .filter(({ far }) => far < 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ id }) => id);
}
