// The fixed words of the papers of a meeting. Each language fills the whole type: a missing phrase
// does not compile. `{name}` marks are filled by `fill` and `say` (letters/words.ts).

import type { Outcome, Progress } from '../../commitments/commitment.ts';
import type { Grade } from '../../commitments/grade.ts';

export type BriefPhrases = {
  readonly kinds: { readonly brief: string; readonly speakingNotes: string };
  /** After the name of the paper: who may read it. */
  readonly internal: string;
  readonly header: {
    readonly caption: string;
    readonly when: string;
    readonly where: string;
    readonly with: string;
    readonly ours: string;
    /** `day`, `time`, `minutes`. */
    readonly dayAndTime: string;
    readonly dayOnly: string;
    readonly dayOpen: string;
    /** After an office whose holder nobody has confirmed. */
    readonly unconfirmed: string;
    /** `name`, `title`. */
    readonly delegate: string;
  };
  readonly aim: string;
  readonly lastTime: {
    readonly heading: string;
    /** `day`, `title`. */
    readonly met: string;
    /** `day`, `speaker`, `words`; without a speaker the office stands in its place. */
    readonly verbatim: string;
    readonly paraphrase: string;
    readonly caption: string;
    readonly what: string;
    readonly answer: string;
    readonly due: string;
    readonly state: string;
    /** `due`. */
    readonly overdue: string;
    readonly noDay: string;
    readonly noProgress: string;
    /** `count`: commitments that a paper has no room for. */
    readonly more: string;
  };
  readonly grades: Readonly<Record<Grade, string>>;
  readonly progress: Readonly<Record<Progress['state'], string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly messages: string;
  /** A message to start from: `where`, `heading`, `sender`, `day`. */
  readonly message: string;
  readonly asks: {
    readonly heading: string;
    readonly caption: string;
    readonly ask: string;
    readonly who: string;
    readonly measure: string;
    readonly before: string;
    /** After an ask, whose it is: `place` in the appeal. */
    readonly stated: string;
    /** Made by us from the appeal's concerns. */
    readonly derived: string;
    /** In the user's own words. */
    readonly own: string;
    /** Where no office at the table can act on it. */
    readonly nobody: string;
    /** Where nothing was ever answered. */
    readonly never: string;
    /** `grade` and `day`; also `due`. */
    readonly answered: string;
    readonly answeredUntil: string;
  };
  /** What is on the agenda in the user's own words. */
  readonly points: string;
  readonly facts: string;
  readonly case: string;
  readonly answers: {
    readonly heading: string;
    readonly caption: string;
    readonly they: string;
    readonly we: string;
    /** `speaker` and `when`: after a claim, where it is known who said so. */
    readonly said: string;
    /** `places`: what a reply rests on, where it is our own. */
    readonly ours: string;
    readonly yours: string;
    /** `source`. */
    readonly source: string;
  };
  readonly sensitive: {
    readonly heading: string;
    /** Before a line that is not to be said. */
    readonly notToSay: string;
    /** Before an editor's caution on what the paper says. */
    readonly care: string;
    /** `count`. */
    readonly names: string;
  };
  readonly notes: string;
  /** `owner` and `day`, or one of them. */
  readonly followUp: {
    readonly both: string;
    readonly owner: string;
    readonly day: string;
  };
  readonly speaking: {
    readonly halfMinute: string;
    readonly threeMinutes: string;
    /** `minutes`. */
    readonly full: string;
    /** `seconds`, or `minutes`: how long it takes to read aloud. */
    readonly takesSeconds: string;
    readonly takesMinutes: string;
    /** `minutes`: where saying it all takes longer. */
    readonly over: string;
    /** `count`: lines that the time does not allow for. */
    readonly leftOut: string;
    readonly thanks: string;
    /** `number`, `heading`, `minutes`. */
    readonly item: string;
    /** What an item in the user's own words is called. */
    readonly own: string;
    readonly asks: string;
    /** `claim`, and `reply`. */
    readonly ifTheySay: string;
    readonly weSay: string;
    readonly empty: string;
  };
};
