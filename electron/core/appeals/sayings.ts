// What an appeal says in a language: each line that is not translated falls back on the language it
// was written in, and says so.
import type { LetterLanguage } from '../language.ts';
import type { Appeal, AppealAsk, Case, Source } from './appeal.ts';
import type { Concern } from './concern.ts';
import type { Position } from './position.ts';

/** Words, the language they are in, and who translated them; `null`: they were written in it. */
export type Saying = {
  readonly text: string;
  readonly language: LetterLanguage;
  readonly by: string | null;
};

/** What an appeal says, line by line, in one language as far as it is translated. */
export type Sayings = {
  readonly heading: (concern: Concern) => Saying;
  readonly statement: (concern: Concern) => Saying;
  /** The text of `concern.marks[index]`. */
  readonly mark: (concern: Concern, index: number) => Saying;
  readonly caseMark: (one: Case, index: number) => Saying;
  readonly positionMark: (position: Position, index: number) => Saying;
  /** How the person of a case is. */
  readonly status: (one: Case) => Saying;
  readonly theme: (id: string) => Saying;
  readonly ask: (ask: AppealAsk) => Saying;
  readonly source: (source: Source) => Saying;
  readonly position: (
    position: Position,
  ) => Readonly<Record<'speaker' | 'claim' | 'when' | 'reply', Saying>>;
};

export function sayings(appeal: Appeal, language: LetterLanguage): Sayings {
  const into =
    language === appeal.language
      ? undefined
      : appeal.translations.find((translation) => translation.language === language);
  const say = (text: string, translated: string | undefined): Saying =>
    into && translated !== undefined
      ? { text: translated, language: into.language, by: into.by }
      : { text, language: appeal.language, by: null };
  return {
    heading: ({ id, heading }) => say(heading, into?.concerns[id]?.heading),
    statement: ({ id, statement }) => say(statement, into?.concerns[id]?.statement),
    mark: ({ id, marks }, index) => say(marks[index]?.text ?? '', into?.concerns[id]?.marks[index]),
    caseMark: ({ id, marks }, index) =>
      say(marks[index]?.text ?? '', into?.cases[id]?.marks[index]),
    positionMark: ({ id, marks }, index) =>
      say(marks[index]?.text ?? '', into?.positions[id]?.marks[index]),
    status: ({ id, status }) => say(status.text, into?.cases[id]?.status),
    theme: (id) =>
      say(appeal.themes.find((theme) => theme.id === id)?.heading ?? id, into?.themes[id]),
    ask: ({ id, text }) => say(text, into?.asks[id]?.text),
    source: ({ id, title }) => say(title, into?.sources[id]),
    position: ({ id, speaker, claim, when, reply }) => ({
      speaker: say(speaker, into?.positions[id]?.speaker),
      claim: say(claim, into?.positions[id]?.claim),
      when: say(when.wording, into?.positions[id]?.when),
      reply: say(reply, into?.positions[id]?.reply),
    }),
  };
}
