// Words that no line of the data may say, each with the reason: the list for people and programs.
export type Forbidden = { readonly pattern: RegExp; readonly because: string };

/** In headings, statements and asks; a letter is read later than the data was written. */
export const FORBIDDEN: readonly Forbidden[] = [
  {
    pattern:
      /\b((last|this|next) (year|month|week|fall|autumn|spring|summer|winter)|earlier this|ago)\b/iu,
    because: 'a time told from another day: give the date',
  },
  {
    pattern:
      /\b((?<!most )recent(ly)?|current(ly)?|nowadays|now|today|tomorrow|yesterday|upcoming|so far|to date|at present)\b/iu,
    because: 'true on one day only: give the date',
  },
  { pattern: /\bregimes?\b/iu, because: 'accuses; say government or authorities' },
  { pattern: /\bdictator\w*/iu, because: 'accuses; say what was done' },
  {
    pattern:
      /\b(of course|clearly|obviously|undoubtedly|blatant(ly)?|shameful(ly)?|brutal(ly)?)\b/iu,
    because: 'argues; let the fact speak',
  },
  {
    pattern: /\b(terrorists?|extremists?|separatists?|traitors?)\b/iu,
    because: 'takes over a charge; say who was charged with what',
  },
  {
    pattern: /\bso-called\b/iu,
    because: 'mocks; use quotation marks for a word of another',
  },
  {
    pattern:
      /\b(European Union|EU) Presidency\b|présidence de l’Union européenne|председательств\S* Европейского союза/iu,
    because: 'no such title exists (Council of the European Union, protocol)',
  },
];

/** What is forbidden in `text`, with its reason. */
export const forbiddenIn = (text: string): string[] =>
  FORBIDDEN.flatMap(({ pattern, because }) => {
    const found = pattern.exec(text);
    return found ? [`says ‘${found[0]}’: ${because}`] : [];
  });
