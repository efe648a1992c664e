import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TripId } from '#core/ids.ts';
import { ConfirmedHolder } from '#core/officials/official.ts';
import { type Luggage, luggageOf } from '#core/travel/luggage.ts';
import type { Choices, Kept } from '#core/travel/merge-field.ts';
import { mergeTravel, type TravelMerge } from '#core/travel/merge-travel.ts';
import { kinds, RECORD_KINDS } from '#core/travel/records.ts';
import { Trip } from '#core/travel/trip.ts';
import { apply } from '#core/workspace/apply.ts';
import { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { afterStep, step, workspace } from '#tests/support/arbitraries.ts';
import { aNote } from '#tests/support/commands.ts';
import { aLetter } from '#tests/support/letters.ts';
import { commitmentStep, meetingStep } from '#tests/support/meeting-arbitraries.ts';
import { aCommitment, aMeeting, anItem, meetingId } from '#tests/support/meetings.ts';
import { minutesStep } from '#tests/support/travel-arbitraries.ts';

const AT = '2026-12-03T18:00:00.000Z';
const ON = '2026-12-03';
const tripId = TripId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000701');

/** `home` with a trip out that took all of it along. */
function departed(home: Workspace): Workspace {
  const trip = Trip.parse({
    id: tripId,
    meetingId,
    madeOn: '2026-11-25',
    expiresOn: '2026-12-04',
    base: luggageOf(home),
    backOn: null,
  });
  return apply(home, Command.parse({ type: 'travel.leave', trip })).workspace;
}

const tripOf = ({ travel }: Workspace): Trip => travel.trips.find(({ id }) => id === tripId)!;
const merged = (home: Workspace, travel: Luggage): TravelMerge =>
  mergeTravel(tripOf(home), luggageOf(home), travel);

const applyAll = (home: Workspace, commands: readonly Command[]): Workspace =>
  commands.reduce((before, command) => apply(before, command).workspace, home);

const NONE: Choices = new Map();
const bringHome = (home: Workspace, travel: Luggage, choices = NONE): Workspace =>
  applyAll(home, merged(home, travel).commands(choices, AT, ON));

/** What the records say, by kind and id: not in which order, nor when they were changed. */
const contentOf = (luggage: Luggage) =>
  RECORD_KINDS.flatMap((kind) =>
    kinds[kind].of(luggage).map((record) => ({
      record: `${kind} ${record.id}`,
      says: kinds[kind].fields.map((field) => record[field]),
    })),
  ).toSorted((a, b) => (a.record < b.record ? -1 : 1));

const nameOf = ({ record }: { readonly record: string }): string => record;

const some = fc.array(
  fc.oneof(step, { arbitrary: minutesStep, weight: 4 }, meetingStep, commitmentStep),
  { maxLength: 12 },
);

/** Something of every kind that travels, so that home and way often change the same. */
const oneOfEach: Workspace = {
  ...apply(emptyWorkspace, aNote('A note')).workspace,
  meetings: { meetings: [aMeeting()], answers: [] },
  commitments: { commitments: [aCommitment()] },
  letters: { letters: [aLetter()], templates: [] },
};
const start = fc.oneof(workspace, { arbitrary: fc.constant(oneOfEach), weight: 3 });

const walked = (
  before: Workspace,
  steps: readonly (typeof some extends fc.Arbitrary<(infer S)[]> ? S : never)[],
) => steps.reduce(afterStep, before);

/** What left, what was done on the way and at home meanwhile. */
const journey = fc.tuple(start, some, some).map(([begun, onTheWay, meanwhile]) => {
  const home = departed(begun);
  return { left: home, travel: luggageOf(walked(begun, onTheWay)), home: stayed(home, meanwhile) };
});

/** At home nobody forgets the trip or brings it home by chance. */
function stayed(home: Workspace, steps: Parameters<typeof walked>[1]): Workspace {
  return { ...walked(home, steps), travel: home.travel };
}

const keptOf = fc.infiniteStream(fc.constantFrom<Kept>('home', 'travel', 'both'));
const choicesFor = ({ changes }: TravelMerge, kept: Iterator<Kept>): Choices =>
  new Map(
    changes.filter(({ isConflict }) => isConflict).map(({ key }) => [key, kept.next().value]),
  );

describe('bringing a travel copy home', () => {
  it('as it left changes nothing but that it is back', () => {
    fc.assert(
      fc.property(start, (begun) => {
        const home = departed(begun);
        const merge = merged(home, luggageOf(begun));
        expect(merge.changes).toEqual([]);
        expect(merge.commands(NONE, AT, ON).map(({ type }) => type)).toEqual(['travel.comeBack']);
        expect(tripOf(bringHome(home, luggageOf(begun))).backOn).toBe(ON);
      }),
    );
  });

  it('brings all that was done on the way, where home stayed as it was', () => {
    fc.assert(
      fc.property(journey, ({ left, travel }) => {
        expect(merged(left, travel).changes.some(({ isConflict }) => isConflict)).toBe(false);
        expect(contentOf(bringHome(left, travel))).toEqual(contentOf(travel));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves all that was done at home, where nothing was done on the way', () => {
    fc.assert(
      fc.property(journey, ({ left, home }) => {
        const travel = luggageOf(left);
        expect(merged(home, travel).changes).toEqual([]);
        expect(luggageOf(bringHome(home, travel))).toEqual(luggageOf(home));
      }),
    );
  });

  it('keeps of every conflict what is at home, as long as nobody has chosen', () => {
    fc.assert(
      fc.property(journey, ({ left, home, travel }) => {
        const conflicts = merged(home, travel).changes.filter(({ isConflict }) => isConflict);
        const now = luggageOf(bringHome(home, travel));
        for (const { kind, key, field, home: kept } of conflicts) {
          const id = key.split(/[:.]/)[1];
          const record = kinds[kind].of(now).find((one) => one.id === id);
          if (field === null) expect(record === undefined).toBe(kept === undefined);
          else if (kept !== undefined && !Array.isArray(record?.[field]))
            expect(record?.[field]).toEqual(kept);
        }
        expect(tripOf(left).backOn).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('where the way is chosen for every conflict, says of all that left what the copy says', () => {
    fc.assert(
      fc.property(journey, ({ home, travel }) => {
        const merge = merged(home, travel);
        const all = new Map(merge.changes.map(({ key }) => [key, 'travel' as const]));
        const now = bringHome(home, travel, all);
        expect(merged({ ...now, travel: home.travel }, travel).changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('done twice adds nothing, also after it was cut short anywhere', () => {
    fc.assert(
      fc.property(journey, keptOf, fc.nat(), ({ home, travel }, kept, cut) => {
        const merge = merged(home, travel);
        const choices = choicesFor(merge, kept[Symbol.iterator]());
        const commands = merge.commands(choices, AT, ON);
        const whole = applyAll(home, commands);
        expect(merged(whole, travel).changes).toEqual([]);
        const partly = applyAll(home, commands.slice(0, cut % (commands.length + 1)));
        const again = bringHome(partly, travel, choices);
        expect(contentOf(again)).toEqual(contentOf(whole));
      }),
      { numRuns: 300 },
    );
  });

  it('touches nothing that never left', () => {
    fc.assert(
      fc.property(journey, keptOf, ({ left, home, travel }, kept) => {
        const choices = choicesFor(merged(home, travel), kept[Symbol.iterator]());
        const travelled = new Set([...contentOf(left), ...contentOf(travel)].map(nameOf));
        const ofHome = (luggage: Luggage) =>
          contentOf(luggage).filter((one) => !travelled.has(nameOf(one)));
        const now = bringHome(home, travel, choices);
        expect(ofHome(now)).toEqual(ofHome(home));
        expect(now.settings).toEqual(home.settings);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone by the inverses of its commands', () => {
    fc.assert(
      fc.property(journey, ({ home, travel }) => {
        let now = home;
        const inverses: Command[] = [];
        for (const command of merged(home, travel).commands(NONE, AT, ON)) {
          const applied = apply(now, command);
          inverses.unshift(applied.inverse);
          now = applied.workspace;
        }
        expect({ ...applyAll(now, inverses), revision: home.revision }).toEqual(home);
      }),
    );
  });
});

describe('who holds an office', () => {
  const confirmed = (number: number, name: string, confirmedOn: string) =>
    ConfirmedHolder.parse({
      id: `5f0f0d5e-4bde-4a8e-9d6f-00000000600${number}`,
      officeId: 'eu-commissioner',
      holder: {
        ...{ name, surname: name, honorific: null, from: null, to: null },
        ...{ asOf: '2026', source: 'a letterhead' },
      },
      confirmedOn,
    });
  const withHolders = (...holders: readonly ConfirmedHolder[]): Workspace => ({
    ...emptyWorkspace,
    officials: { ...emptyWorkspace.officials, holders: [...holders] },
  });

  it('stays whom home confirmed on a later day than the way, and else is whom the way did', () => {
    const before = confirmed(1, 'Before', '2026-11-01');
    const begun = departed(withHolders(before));
    const way = [confirmed(2, 'First', '2026-12-01'), confirmed(3, 'Second', '2026-12-01')];
    const namesAfter = (atHome: ConfirmedHolder) => {
      const now = { ...withHolders(before, atHome), travel: begun.travel };
      const { officials } = bringHome(now, luggageOf(withHolders(before, ...way)));
      return officials.holders.map(({ holder }) => holder.name).join();
    };
    expect(namesAfter(confirmed(4, 'Later', '2026-12-02'))).toBe('Before,First,Second,Later');
    expect(namesAfter(confirmed(4, 'Earlier', '2026-11-30'))).toBe('Before,Earlier,First,Second');
  });
});

describe('minutes of a meeting', () => {
  const said = (number: number, words: string, at = `2026-12-01T10:0${number}:00.000Z`) => ({
    ...{ id: `5f0f0d5e-4bde-4a8e-9d6f-00000000500${number}`, at, officeId: 'eu-commissioner' },
    ...{ speaker: '', how: 'paraphrase', words, itemId: null },
  });
  const meetingOf = (fields: object) => aMeeting(fields as never);
  const withMeeting = (fields: object = {}): Workspace => ({
    ...emptyWorkspace,
    meetings: { meetings: [meetingOf(fields)], answers: [] },
  });
  const back = (left: object, home: object, travel: object) => {
    const start = departed(withMeeting(left));
    const now = { ...withMeeting(home), travel: start.travel };
    return { now, travel: luggageOf(withMeeting(travel)) };
  };

  it('taken in two places stand together in the order of saying', () => {
    const { now, travel } = back(
      { statements: [] },
      { statements: [said(2, 'At home')] },
      { statements: [said(3, 'Last'), said(1, 'First')] },
    );
    expect(merged(now, travel).changes.map(({ isConflict }) => isConflict)).toEqual([false, false]);
    const [meeting] = bringHome(now, travel).meetings.meetings;
    expect(meeting!.statements.map(({ words }) => words)).toEqual(['First', 'At home', 'Last']);
  });

  it('changed in both places are a conflict, of which both can be kept', () => {
    const { now, travel } = back(
      { statements: [said(1, 'We will see')] },
      { statements: [said(1, 'We shall see')] },
      { statements: [said(1, 'We will look into it')] },
    );
    const { changes } = merged(now, travel);
    expect(changes).toMatchObject([{ isConflict: true, mayKeepBoth: true, field: 'statements' }]);
    const [meeting] = bringHome(now, travel, new Map([[changes[0]!.key, 'both']])).meetings
      .meetings;
    expect(meeting!.statements.map(({ words }) => words)).toEqual([
      'We shall see\n\nWe will look into it',
    ]);
  });

  it('keep the items of both agendas, and the ticks on them', () => {
    const item = (number: number) => anItem(number, { type: 'words', text: `${number}` });
    const tick = (number: number) => ({ itemId: item(number).id, at: AT });
    const { now, travel } = back(
      { agenda: [item(1)] },
      { agenda: [item(1), item(2)], raised: [tick(2)] },
      { agenda: [item(1), item(3)], raised: [tick(1)] },
    );
    const [meeting] = bringHome(now, travel).meetings.meetings;
    expect(meeting!.agenda).toEqual([item(1), item(2), item(3)]);
    expect(meeting!.raised).toEqual([tick(2), tick(1)]);
  });

  it('keep the order of the way where nothing was changed at home', () => {
    const item = (number: number) => anItem(number, { type: 'words', text: `${number}` });
    const [one, two] = [said(1, 'One').id, said(2, 'Two').id];
    const { now, travel } = back(
      { agenda: [item(1), item(2)], noteIds: [one, two] },
      { agenda: [item(1), item(2)], noteIds: [one, two] },
      { agenda: [item(2), item(1)], noteIds: [two, one] },
    );
    expect(merged(now, travel).changes.map(({ field }) => field)).toEqual(['agenda', 'noteIds']);
    const [meeting] = bringHome(now, travel).meetings.meetings;
    expect(meeting).toMatchObject({ agenda: [item(2), item(1)], noteIds: [two, one] });
  });

  it('name what was said one by one, also where nothing was changed at home', () => {
    const { now, travel } = back(
      { statements: [said(1, 'One')] },
      { statements: [said(1, 'One')] },
      { statements: [said(1, 'One'), said(2, 'Two')] },
    );
    expect(merged(now, travel).changes).toMatchObject([
      { home: undefined, travel: said(2, 'Two') },
    ]);
    expect(bringHome(now, travel).meetings.meetings[0]!.statements).toHaveLength(2);
  });

  it('of a meeting that is gone at home are a conflict, and come back when chosen', () => {
    const { now, travel } = back({}, {}, { statements: [said(1, 'Yes')] });
    const gone = { ...now, meetings: emptyWorkspace.meetings };
    const { changes } = merged(gone, travel);
    expect(changes).toMatchObject([{ kind: 'meeting', field: null, isConflict: true }]);
    expect(bringHome(gone, travel).meetings.meetings).toEqual([]);
    const chosen = new Map([[changes[0]!.key, 'travel' as const]]);
    expect(bringHome(gone, travel, chosen).meetings.meetings).toHaveLength(1);
  });

  it('brought home a second time later bring only what is newer', () => {
    const { now, travel } = back({}, {}, { aim: 'A new aim' });
    const home = bringHome(now, travel);
    const later = luggageOf(withMeeting({ aim: 'A new aim', statements: [said(1, 'Later')] }));
    expect(merged(home, later).changes).toMatchObject([{ field: 'statements' }]);
  });
});
