import { Day } from '#core/appeals/edtf.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { withDraftMessages } from '#core/briefs/draft-messages.ts';
import { leaveBehind } from '#core/briefs/leave-behind.ts';
import { leavingBrief } from '#core/briefs/leaving.ts';
import { missingInBrief } from '#core/briefs/missing.ts';
import { AgendaItemId, LetterId, MeetingId } from '#core/ids.ts';
import { LetterLanguage } from '#core/language.ts';
import { advice } from '#core/letters/advice.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { unweighedNames } from '#core/letters/leaving.ts';
import { missingParts } from '#core/letters/missing-parts.ts';
import type { Library } from '#core/library/library.ts';
import { agendaConcerns } from '#core/meetings/agenda.ts';
import { ClockTime, LONGEST_MEETING, type Meeting } from '#core/meetings/meeting.ts';
import { packMeeting } from '#core/meetings/pack-meeting.ts';
import { usualTemplate } from '#core/meetings/usual-template.ts';
import { officials } from '#core/officials/official.ts';
import { Paper } from '#core/paper.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { wordsForAdvice } from '../../advice-words.ts';
import { type Given, readArguments } from '../../arguments.ts';
import { choice } from '../../choice.ts';
import { type Desk, find } from '../../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../../exit.ts';
import { wordsForGap } from '../../gap-words.ts';
import { wordsForMissing } from '../../missing-words.ts';
import { writePack } from '../../pack-files.ts';
import { senderFrom } from '../../sender.ts';
import { countryCode, REGIONAL } from '../concerns.ts';

const OPTIONS = {
  office: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  theme: { type: 'string', multiple: true },
  minutes: { type: 'string' },
  kind: { type: 'string' },
  title: { type: 'string' },
  on: { type: 'string' },
  at: { type: 'string' },
  place: { type: 'string' },
  lang: { type: 'string' },
  paper: { type: 'string' },
  organisation: { type: 'string' },
  signatory: { type: 'string' },
  role: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `demarche meeting pack --office ID --country UZ --theme ID --minutes 20 --out DIR` */
export async function packCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, OPTIONS);
  const out = given.one('out');
  if (!out) throw new CommandError(EXIT.usage, 'Say where to: --out DIR');
  const library = await desk.library();
  const parts = partsFrom(given, library, desk);
  const letter = letterFor(parts, library, desk);
  say(parts, letter, desk);
  return writePack({ parts, letter, at: desk.now() }, out, given, desk);
}

/** All that the papers lack, and what to think of before they leave; refuses what cannot be written. */
function say(parts: BriefParts, letter: LetterParts, desk: Desk): void {
  const gaps = missingInBrief(parts);
  const missing = missingParts(letter);
  for (const gap of gaps) desk.warn(wordsForGap(gap));
  for (const { name } of unweighedNames(leavingBrief(parts, 'brief')))
    desk.warn(`note: The papers name ${name}. Whether that may do harm is for you to weigh.`);
  for (const part of missing) desk.warn(`letter: ${wordsForMissing(part)}`);
  for (const one of advice(toldIn(letter)))
    if (one.code !== 'facts.unchecked') desk.warn(`letter: ${wordsForAdvice(one)}`);
  if ([...gaps, ...missing].some(({ isBlocking }) => isBlocking))
    throw new CommandError(EXIT.usage, 'Nothing was written: see above what is missing.');
}

/** The letter without its asks: one on the whole appeal would bring up all that is known of it. */
const toldIn = (parts: LetterParts): LetterParts => ({
  ...parts,
  letter: { ...parts.letter, asks: [] },
});

function partsFrom(given: Given, library: Library, desk: Desk): BriefParts {
  return {
    meeting: meetingFrom(given, library, desk),
    library,
    officials: officials(library.offices, emptyWorkspace.officials),
    annotations: [],
    answers: [],
    meetings: [],
    commitments: [],
    sender: senderFrom(given),
    today: desk.today(),
  };
}

function meetingFrom(given: Given, library: Library, desk: Desk): Meeting {
  const [appeal] = library.appeals;
  const offices = given.all('office').map((id) => find(library.offices, id, 'office'));
  if (!appeal || offices.length === 0)
    throw new CommandError(EXIT.usage, 'Say whom you meet: --office ID (see: demarche offices)');
  const kind = given.one('kind');
  const template =
    kind === undefined
      ? usualTemplate(library.meetingTemplates, offices)
      : find(library.meetingTemplates, kind, 'kind of meeting');
  if (!template) throw new CommandError(EXIT.missing, 'There are no kinds of meeting.');
  const themes = given.all('theme').map((id) => find(appeal.themes, id, 'theme').id);
  const countries = countriesFrom(given, library);
  const packed = packMeeting({
    id: MeetingId.parse(desk.newId()),
    at: desk.now(),
    on: dayFrom(given),
    appeal,
    template,
    offices: [...new Set(offices)],
    countries: countries.length > 0 ? countries : appeal.countries.map(({ code }) => code),
    themeIds: themes.length > 0 ? themes : appeal.themes.map(({ id }) => id),
    minutes: minutesFrom(given, template.minutes),
    language: choice(given.one('lang') ?? 'en', LetterLanguage, '--lang', 'en, fr or ru'),
    answers: [],
    itemId: () => AgendaItemId.parse(desk.newId()),
  });
  if (agendaConcerns(packed.agenda).length === 0)
    throw new CommandError(EXIT.usage, 'The appeal has no concern of these countries and themes.');
  return withGiven(given, withDraftMessages(packed, appeal));
}

const withGiven = (given: Given, meeting: Meeting): Meeting => ({
  ...meeting,
  title: given.one('title') ?? meeting.title,
  place: given.one('place') ?? meeting.place,
  startsAt: timeFrom(given),
  paper: choice(given.one('paper') ?? 'A4', Paper, '--paper', 'A4 or Letter'),
});

/** Of the appeal; what is about the region as a whole belongs to each of its countries here. */
function countriesFrom(given: Given, { appeals }: Library): readonly string[] {
  const codes = given.all('country').map((country) => countryCode(appeals, country));
  if (!codes.includes(REGIONAL)) return codes;
  throw new CommandError(EXIT.usage, 'A meeting is about countries: leave --country out for all.');
}

const dayFrom = (given: Given): string | null => {
  const on = given.one('on');
  return on === undefined ? null : choice(on, Day, '--on', 'a day such as 2026-12-01');
};

const timeFrom = (given: Given): string | null => {
  const at = given.one('at');
  return at === undefined ? null : choice(at, ClockTime, '--at', 'a time such as 14:30');
};

function minutesFrom(given: Given, usual: number): number {
  const text = given.one('minutes') ?? String(usual);
  const minutes = Number(text);
  if (/^\d+$/u.test(text) && minutes > 0 && minutes <= LONGEST_MEETING) return minutes;
  throw new CommandError(
    EXIT.usage,
    `--minutes takes a number up to ${LONGEST_MEETING}, not "${text}".`,
  );
}

/** The letter to leave behind, a formal one. */
function letterFor(parts: BriefParts, library: Library, desk: Desk): LetterParts {
  const { meeting, sender, today } = parts;
  const [appeal] = library.appeals.filter(({ id }) => id === meeting.appealId);
  if (!appeal) throw new CommandError(EXIT.missing, 'The appeal is not in the library.');
  const letter = leaveBehind({
    id: LetterId.parse(desk.newId()),
    at: desk.now(),
    today,
    appeal,
    template: find(library.templates, 'formal', 'kind of letter'),
    meeting,
    sender,
  });
  return { letter, library, officials: parts.officials, templates: library.templates };
}
