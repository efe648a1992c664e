import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { concernsIn } from '#core/appeals/cell.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import { LetterId } from '#core/ids.ts';
import { emptySender } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { ConcernScreen } from '#renderer/features/concern/concern-screen.tsx';
import { appeal, here, library, show } from '../support.tsx';

const concernOf = (id: string): Concern => appeal.concerns.find((concern) => concern.id === id)!;
const open = (id: string, options: Parameters<typeof show>[1] = {}) =>
  show(<ConcernScreen concernId={ConcernId.parse(id)} annotationId={null} />, options);
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the facts of a concern', () => {
  it.each(appeal.concerns)('$id are all on the screen', async (concern) => {
    await open(concern.id);
    // By text, not role: over all concerns roles would take half a minute.
    expect(screen.getByText(concern.heading, { selector: 'h1' })).toBeTruthy();
    expect(screen.getByText(concern.statement)).toBeTruthy();
    const shown = document.body.textContent;
    const facts = [
      ...concern.figures.map(({ wording }) => wording),
      ...concern.marks.map(({ text }) => text),
      ...concern.later.map(({ text }) => text),
      ...concern.rights.map(({ about }) => about),
      ...concern.uhriLabels,
      concern.rightsReason,
      ...appeal.translations.map(({ concerns }) => concerns[concern.id]?.statement ?? '?'),
      ...concern.citations.map(({ reason }) => reason),
      concern.when.wording,
      ...appeal.cases.filter(({ id }) => concern.caseIds.includes(id)).map(({ name }) => name),
      ...appeal.events.filter(({ id }) => concern.eventIds.includes(id)).map((e) => e.heading),
      ...appeal.entities.filter(({ id }) => concern.entityIds.includes(id)).map((e) => e.name),
      ...appeal.asks.filter((ask) => ask.concernIds.includes(concern.id)).map(({ text }) => text),
      ...appeal.positions
        .filter(({ concernIds }) => concernIds.includes(concern.id))
        .flatMap(({ speaker, claim, reply }) => [speaker, claim, reply]),
    ];
    for (const fact of facts) expect(shown).toContain(fact);
  });

  it('headings come in order under one first heading', async () => {
    await open('kg-civsoc-askarov-unfair-life-sentence');
    const levels = screen
      .getAllByRole('heading')
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.slice(1).every((level) => level === 2)).toBe(true);
  });

  it('a figure keeps its hedge and the caution that comes with it', async () => {
    await open('tj-accountability-gbao-lack-of-information');
    const figures = region('Figure');
    expect(figures.getByText(/An upper bound: up to\. Reported, not established\./)).toBeTruthy();
    expect(figures.getByText(/Never print it as a death toll/)).toBeTruthy();
  });

  it('its translations are in their own language and say who answers for them', async () => {
    await open('kz-media-guljan-org-blocked');
    const others = region('In other languages');
    expect(others.getAllByText('Translation by Demarche. Check it before use.')).toHaveLength(2);
    const spoken = ['fr', 'ru'].map((language) => {
      const words = appeal.translations.find((one) => one.language === language)!;
      const { statement } = words.concerns[ConcernId.parse('kz-media-guljan-org-blocked')]!;
      return others.getByText(statement).lang;
    });
    expect(spoken).toEqual(['fr', 'ru']);
    expect(others.getByRole('button', { name: 'Copy: the statement in French' })).toBeTruthy();
  });

  it('an event of which nothing more is verified says so', async () => {
    await open('kz-media-guljan-org-blocked');
    expect(region('Event').getByText(/not verified here: unknown, not nothing/)).toBeTruthy();
  });

  it('a case says what happened after the appeal, once', async () => {
    await open('kg-civsoc-askarov-unfair-life-sentence');
    expect(screen.getAllByText(/Askarov died in a prison hospital on 25 July 2020/)).toHaveLength(
      1,
    );
    expect(region('Case').getByText('As last known on 25 July 2020:')).toBeTruthy();
  });

  it('a source is text to copy and no link', async () => {
    const concern = concernOf('uz-accountability-andijan-no-inquiry');
    const { target } = appeal.sources.find(({ id }) => id === concern.citations[0]?.sourceId)!;
    const { user, copied } = await open(concern.id);
    const source = region('Source');
    expect(source.getByText(target).closest('a')).toBeNull();
    await user.click(source.getByRole('button', { name: /^Copy/ }));
    expect(copied).toEqual([target]);
  });

  it('asks say whose they are', async () => {
    const { user } = await open('uz-accountability-andijan-no-inquiry');
    expect(region('What could be asked').getAllByText('derived: ours').length).toBeGreaterThan(0);
    await user.click(screen.getByText('Show the 9 asks of the appeal'));
    expect(region('What the appeal asks').getAllByText('stated in the appeal')).toHaveLength(9);
  });

  it('what officials said is told with who and when, and the answer is marked as ours', async () => {
    await open('kg-civsoc-foreign-agents-bill');
    const said = region('Officials have said');
    expect(said.getByText(/draft law on “foreign agents” “not needed”/)).toBeTruthy();
    expect(said.getByText(/The President of Kyrgyzstan in November 2013/)).toBeTruthy();
    expect(said.getByText('We build on it:')).toBeTruthy();
    expect(said.getByText('answer: ours')).toBeTruthy();
  });

  it('a concern of which no official spoke has no such section', async () => {
    await open('kz-media-guljan-org-blocked');
    expect(screen.queryByText('Officials have said')).toBeNull();
  });

  it('a concern that is not in the dataset is said to be missing', async () => {
    await open('no-such-concern');
    expect(screen.getByRole('heading', { name: /not in the dataset/ })).toBeTruthy();
  });
});

describe('from a concern', () => {
  const inCell = concernsIn(appeal, { country: 'UZ', themeId: 'media' });
  const [first, second] = inCell as [Concern, Concern];

  it('its cell and its neighbours are one step away', async () => {
    const { user } = await open(first.id);
    await user.click(screen.getByRole('button', { name: `Next concern: ${second.heading}` }));
    expect(here()).toEqual({ at: 'concern', concernId: second.id });
    await user.click(screen.getByRole('link', { name: 'Uzbekistan · Media freedoms' }));
    expect(here()).toEqual({ at: 'cell', country: 'UZ', themeId: 'media' });
  });

  it('a new letter starts with it, by menu and by Ctrl+N', async () => {
    const { user, stored } = await open(first.id);
    await user.click(screen.getByRole('button', { name: 'Add to a letter' }));
    await user.click(screen.getByRole('menuitem', { name: 'New letter with this concern' }));
    expect(here().at).toBe('letter');
    await user.keyboard('{Control>}n{/Control}');
    const { letters } = stored().letters;
    expect(letters.map(({ concernIds }) => concernIds)).toEqual([[first.id], [first.id]]);
  });

  it('it joins a draft once, and the draft is one step away', async () => {
    const letter = {
      ...newLetter({
        id: LetterId.parse('00000000-0000-4000-8000-000000000001'),
        at: '2026-11-24T08:00:00.000Z',
        on: '2026-11-24',
        appeal,
        template: library.templates[0]!,
        officeIds: [],
        language: 'en',
        sender: emptySender,
      }),
      subject: 'Before the talks',
      concernIds: [second.id],
    };
    const { user, stored } = await open(first.id, {
      workspace: { letters: { letters: [letter], templates: [] } },
    });
    await user.click(screen.getByRole('button', { name: 'Add to a letter' }));
    await user.click(screen.getByRole('menuitem', { name: /Before the talks/ }));
    expect(stored().letters.letters[0]?.concernIds).toEqual([second.id, first.id]);
    expect(screen.getByText(/Added to “Before the talks”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add to a letter' }));
    await user.click(screen.getByRole('menuitem', { name: /Has this concern already/ }));
    expect(stored().letters.letters[0]?.concernIds).toHaveLength(2);
    expect(here()).toEqual({ at: 'letter', letterId: letter.id });
  });
});
