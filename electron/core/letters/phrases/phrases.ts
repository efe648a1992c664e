// The fixed words of a letter. Each language fills the whole type: a missing phrase does not
// compile. `{name}` marks are filled by `fill` (words.ts), so that a title in another language
// keeps its own tag inside a sentence of this one.
import type { Grade } from '../../commitments/grade.ts';
import type { LanguageTag } from '../letter-document.ts';

export type Phrases = {
  readonly tag: LanguageTag;
  /** Of `year`, `month` (name) and `day`. */
  readonly day: string;
  /** The first of a month where a language writes it otherwise. */
  readonly firstDay: string;
  /** Names of the months as they stand in a date. */
  readonly months: readonly string[];
  /** A month of a year without a day, and names of the months as they stand in it. */
  readonly monthOfYear: string;
  readonly monthsAlone: readonly string[];
  /** A time that is not certain: of `when`. */
  readonly about: string;
  /** Of `from` and `to`; where one is not known, the other alone. */
  readonly fromTo: string;
  readonly since: string;
  readonly until: string;
  /** Of `place` and `day`. */
  readonly placeAndDay: string;
  readonly and: string;
  readonly quoted: string;
  /** Countries by ISO 3166-1 code; others keep the name the appeal gives. */
  readonly countries: Readonly<Record<string, string>>;
  readonly wholeRegion: string;
  /** Of `sender` and `day`. */
  readonly asReported: string;
  /** Before a statement of which the letter only says who said so, and when. */
  readonly reportedBy: string;
  /** In the place of a name that is left out. */
  readonly nameWithheld: string;
  /** Heading of the asks, where the concerns have headings. */
  readonly requests: string;
  /** Before a list, and (of `ask`) as a sentence of its own. */
  readonly weAsk: string;
  readonly weAskOne: string;
  /** After an ask, and then after the last but one. */
  readonly askEnd: string;
  readonly askAnd: string;
  readonly pageLabel: string;
  /** A sentence of its own, of `day`. */
  readonly replyBy: string;
  /** After how somebody is, of `day`. */
  readonly caseAsOf: string;
  /** After a name, in another script. */
  readonly otherScript: string;
  readonly signatories: string;
  readonly enclosures: string;
  readonly copies: string;
  readonly annex: {
    readonly title: string;
    /** Of `sender` and `day`. */
    readonly asReported: string;
    readonly caption: string;
    readonly country: string;
    readonly theme: string;
    readonly statement: string;
    readonly source: string;
    /** After a link whose place shows only by order that it belongs there. */
    readonly byOrder: string;
  };
  /** After a meeting: what was said in it, as it was noted. */
  readonly promises: {
    /** Before the list, in thanks and in a reminder. */
    readonly understood: string;
    readonly noted: string;
    /** What an `office` said, and what a `speaker` said on a `day`: `words`, and `answer` to an ask. */
    readonly ofOffice: string;
    readonly said: string;
    /** As `said`, in a meeting. */
    readonly saidInMeeting: string;
    /** Who said it, where nobody is named; where the `speaker` held the office then; the sense of it. */
    readonly yourOffice: string;
    readonly thenInOffice: string;
    readonly inSubstance: string;
    readonly answers: Readonly<Record<Grade, string>>;
    /** The last `day`, `month` with `year`, or `year`. */
    readonly byDay: string;
    readonly byMonth: string;
    readonly byYear: string;
    /** Where `until` is not certain. */
    readonly about: string;
  };
  /** What stands where a value of a template is not known. */
  readonly unfilled: string;
  readonly notes: {
    /** First mention of the appeal: `sender`, `title`, `day`. */
    readonly appeal: string;
    /** The appeal, named before. */
    readonly appealAgain: string;
    /** How later notes give places and links in the appeal; said once, in its own note. */
    readonly places: string;
    /** `page`, `paragraph`. */
    readonly place: string;
    /** The appeal alone: `place`. */
    readonly appealPlace: string;
    /** `publisher`, `title`, `target`, `place`. */
    readonly source: string;
    /** `publisher`, `title`, `target`, `place`. */
    readonly sourceByOrder: string;
    /** `place`. */
    readonly ask: string;
    /** `text`, and `source` if the remark has one. */
    readonly remark: string;
    /** What a later development was taken from: `source`. */
    readonly since: string;
    readonly remarkSourced: string;
  };
  readonly address: {
    readonly one: string;
    readonly many: string;
    readonly close: string;
    readonly closeMany: string;
    /** Where a close greets once more: one for all who are greeted so, as courteous as the most of `closes`. */
    readonly greetingClose?: (greeting: string, closes: readonly string[]) => string;
    /** Salutations that "Excellencies" can stand for. */
    readonly excellency: RegExp;
    readonly excellencies: string;
    /** First words that are put in lower case when salutations are joined. */
    readonly joining: readonly (readonly [string, string])[];
    readonly mark: string;
  };
};
