/** The words of `text` in lower case, without what stands between them: to compare wordings. */
export const plainWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
