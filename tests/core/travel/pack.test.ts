import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnnotationId, CommitmentId, LetterId } from '#core/ids.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import { mergeTravel } from '#core/travel/merge-travel.ts';
import { pack, packable } from '#core/travel/pack.ts';
import { Trip } from '#core/travel/trip.ts';
import { travelWorkspace } from '#core/workspace/travel-workspace.ts';
import { Workspace } from '#core/workspace/workspace.ts';
import { stringsIn, withStrings } from '#tests/support/free-texts.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { wholeWorkspace } from '#tests/support/whole-workspace.ts';

const [first] = wholeWorkspace.meetings.meetings as [ReturnType<typeof aMeeting>];
const another = (number: number) => `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}`;

/** A second meeting, with a note, a letter, a commitment and an answer of its own. */
const twoMeetings: Workspace = Workspace.parse({
  ...wholeWorkspace,
  meetings: {
    meetings: [
      first,
      { ...first, id: another(180), attending: [], statements: [], agenda: [], answerIds: [] },
    ],
    answers: wholeWorkspace.meetings.answers
      .slice(0, 1)
      .flatMap((one) => [one, { ...one, id: another(184) }]),
  },
  commitments: {
    commitments: wholeWorkspace.commitments.commitments
      .slice(0, 1)
      .flatMap((one) => [
        one,
        { ...one, id: another(190), meetingId: another(180), officeId: 'own-stranger' },
      ]),
  },
  letters: {
    ...wholeWorkspace.letters,
    letters: wholeWorkspace.letters.letters.flatMap((one) => [
      one,
      { ...one, id: one.id.replace(/0000(\d\d)$/, '0001$1'), meetingId: null },
    ]),
  },
});

/** Each free text another word, told apart from all others. */
const canary = (path: string): string => `canary.${path}.`;
const home = withStrings(Workspace, twoMeetings, ({ path, text, isFree }) =>
  isFree ? canary(path) : text,
);
const everyText = stringsIn(Workspace, home).flatMap(({ text, isFree }) => (isFree ? [text] : []));

const chosen = fc.record({
  noteIds: fc.subarray([10, 11].map((number) => AnnotationId.parse(another(number)))),
  commitmentIds: fc.subarray([90, 190].map((number) => CommitmentId.parse(another(number)))),
  letterIds: fc.subarray([40, 41, 140, 141].map((number) => LetterId.parse(another(number)))),
  withSender: fc.boolean(),
});
type Chosen = typeof chosen extends fc.Arbitrary<infer T> ? T : never;

const copyOf = ({ withSender, ...packing }: Chosen): Workspace => {
  const trip = Trip.parse({
    id: another(200),
    meetingId: first.id,
    madeOn: '2026-11-25',
    expiresOn: '2026-12-04',
    base: pack(luggageOf(home), first.id, packing),
    backOn: null,
  });
  return travelWorkspace(trip, home.settings, withSender);
};

/** Where the texts stand that may go along with this choice, by the places of `home`. */
function mayTravel({ noteIds, commitmentIds, letterIds, withSender }: Chosen): readonly RegExp[] {
  const at = (list: readonly { readonly id: string }[], ids: readonly string[]) =>
    list.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  const ofMeeting = home.letters.letters.filter(({ meetingId }) => meetingId === first.id);
  const letters = at(
    home.letters.letters,
    ofMeeting.map(({ id }) => id).filter((id) => letterIds.includes(id)),
  );
  return [
    /^meetings\.(meetings|answers)\.0\./,
    /^officials\.offices\.0\./,
    /^officials\.holders\.[01]\./,
    /^officials\.forms\.\d\./,
    ...at(home.annotations[0]!.annotations, noteIds).map(
      (index) => new RegExp(`^annotations\\.0\\.annotations\\.${index}\\.`),
    ),
    ...(commitmentIds.includes(CommitmentId.parse(another(90)))
      ? [/^commitments\.commitments\.0\./]
      : []),
    ...letters.map((index) => new RegExp(`^letters\\.letters\\.${index}\\.`)),
    ...(letters.length > 0 ? [/^officials\.offices\.1\./, /^officials\.holders\.2\./] : []),
    ...(withSender ? [/^settings\.sender\./] : []),
  ];
}

describe('a travel copy', () => {
  it('holds every word of what was chosen, and not one of anything else', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        const json = JSON.stringify(copyOf(choice));
        const allowed = mayTravel(choice).map((place) => place.source.replace('^', '^canary\\.'));
        const expected = everyText.filter((text) =>
          allowed.some((place) => new RegExp(place).test(text)),
        );
        expect(everyText.filter((text) => json.includes(text))).toEqual(expected);
      }),
    );
  });

  it('holds words that home holds, and no others', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        const words = stringsIn(Workspace, copyOf(choice)).filter(({ isFree }) => isFree);
        const strange = words.filter(({ text }) => text !== '' && !everyText.includes(text));
        expect(strange).toEqual([]);
      }),
    );
  });

  it('is a workspace that says which trip it is, and at home nothing says so', () => {
    const copy = copyOf({ noteIds: [], commitmentIds: [], letterIds: [], withSender: false });
    expect(Workspace.parse(copy)).toEqual(copy);
    expect(copy.travel).toEqual({
      trips: [],
      here: {
        tripId: another(200),
        meetingId: first.id,
        madeOn: '2026-11-25',
        expiresOn: '2026-12-04',
      },
    });
    expect(home.travel.here).toBeNull();
  });

  it('names no note in its brief that stays at home, and no letterhead', () => {
    const none = copyOf({ noteIds: [], commitmentIds: [], letterIds: [], withSender: false });
    expect(none.meetings.meetings[0]!.noteIds).toEqual([]);
    const letters = copyOf({
      noteIds: [],
      commitmentIds: [],
      letterIds: [LetterId.parse(another(40))],
      withSender: false,
    }).letters.letters;
    expect(letters.map(({ letterheadId }) => letterheadId)).toEqual([null]);
  });
});

describe('a promise of an earlier meeting', () => {
  it('brings along whom that meeting does not name, and coming home changes no choice of names', () => {
    const [promise] = wholeWorkspace.commitments.commitments;
    const earlier = another(181);
    const names = [{ name: 'Aziza Example', how: 'withheld' as const }];
    const luggage = luggageOf({
      ...wholeWorkspace,
      meetings: {
        ...wholeWorkspace.meetings,
        meetings: [first, aMeeting({ id: earlier as never, names })],
      },
      commitments: { commitments: [{ ...promise!, meetingId: earlier as never }] },
    });
    const packing = { noteIds: [], letterIds: [], commitmentIds: [promise!.id] };
    const base = pack(luggage, first.id, packing);
    expect(base.meetings.meetings[0]!.names).toEqual([...first.names, ...names]);
    const trip = { meetingId: first.id, madeOn: '2026-11-25', expiresOn: '2026-12-04' };
    const back = Trip.parse({ ...trip, id: another(200), base, backOn: null });
    expect(mergeTravel(back, luggage, base).changes).toEqual([]);
    const without = pack(luggage, first.id, { ...packing, commitmentIds: [] });
    expect(without.meetings.meetings[0]!.names).toEqual(first.names);
  });
});

describe('what can be chosen to go along', () => {
  it('is what belongs to the meeting', () => {
    const { notes, commitments, letters } = packable(luggageOf(home), first.id);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(notes)).toEqual([another(10), another(11)]);
    expect(ids(commitments)).toEqual([another(90)]);
    expect(ids(letters)).toEqual([another(40), another(41)]);
  });

  it('of a meeting that is gone is told to be missing', () => {
    expect(() => packable(luggageOf(home), aMeeting().id)).toThrow('workspace.missing');
  });
});
