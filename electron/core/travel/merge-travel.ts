// Brings a travel copy home: what was changed on the way, told against what left, is made again at
// home by ordinary commands. What both changed differently is a conflict, and stays as it is at home
// until somebody has chosen.
import * as z from 'zod';
import { AnnotationCommand } from '../annotations/commands.ts';
import { CommitmentCommand } from '../commitments/commands.ts';
import { LetterheadCommand } from '../letterheads/commands.ts';
import { LetterCommand } from '../letters/commands.ts';
import { MeetingCommand } from '../meetings/commands.ts';
import { OfficialCommand } from '../officials/commands.ts';
import { RegisterCommand } from '../register/commands.ts';
import { TravelCommand } from './commands.ts';
import { holdersInOrder } from './holders-in-order.ts';
import { type Luggage, luggageOf } from './luggage.ts';
import { type Choices, type FieldChange, mergeField } from './merge-field.ts';
import { type Kind, kinds, RECORD_KINDS, type RecordKind, type Stored } from './records.ts';
import { isSame, threeWay } from './same.ts';
import type { Trip } from './trip.ts';

/** One thing that is not at home as it comes back. */
export type TravelChange = Omit<FieldChange, 'field'> & {
  readonly kind: RecordKind;
  /** Tells the record from all others. */
  readonly record: string;
  /** What a person would call the record. */
  readonly name: string;
  /** `null`: the record as a whole came, or is gone. */
  readonly field: string | null;
};

const HomeCommand = z.discriminatedUnion('type', [
  AnnotationCommand,
  OfficialCommand,
  MeetingCommand,
  CommitmentCommand,
  LetterCommand,
  LetterheadCommand,
  RegisterCommand,
  TravelCommand,
]);
export type HomeCommand = z.infer<typeof HomeCommand>;

export type TravelMerge = {
  readonly changes: readonly TravelChange[];
  /**
   * Brings it all home when applied in this order; `at` is the moment, `on` the day of it. The last one
   * notes that it is done: without it the same can be done again, and adds nothing twice.
   */
  readonly commands: (choices: Choices, at: string, on: string) => readonly HomeCommand[];
};

/** `home` and `travel` as they are now; nothing of `home` that never left is looked at. */
export function mergeTravel(trip: Trip, home: Luggage, travel: Luggage): TravelMerge {
  const records = RECORD_KINDS.flatMap((kind) => mergeKind(kind, trip.base, home, travel));
  return {
    changes: records.flatMap(({ changes }) => changes),
    commands: (choices, at, on) => {
      const made = [
        ...records.flatMap(({ commands }) => commands(choices, at)),
        { type: 'travel.comeBack', id: trip.id, base: luggageOf(travel), backOn: on },
      ].map((command) => HomeCommand.parse(command));
      return holdersInOrder(made, home.officials.holders);
    },
  };
}

type MergedRecord = {
  readonly changes: readonly TravelChange[];
  readonly commands: (choices: Choices, at: string) => readonly unknown[];
};

const NOTHING: MergedRecord = { changes: [], commands: () => [] };

function mergeKind(
  name: RecordKind,
  base: Luggage,
  home: Luggage,
  travel: Luggage,
): readonly MergedRecord[] {
  const [before, here, back] = [base, home, travel].map(
    (luggage) => new Map(kinds[name].of(luggage).map((record) => [record.id, record])),
  );
  const ids = new Set([...(before?.keys() ?? []), ...(back?.keys() ?? [])]);
  return [...ids].map((id) => mergeRecord(name, before?.get(id), here?.get(id), back?.get(id)));
}

function mergeRecord(
  name: RecordKind,
  base: Stored | undefined,
  home: Stored | undefined,
  travel: Stored | undefined,
): MergedRecord {
  const kind = kinds[name];
  if (home && travel) return mergeFields(name, kind, base, home, travel);
  const whose = threeWay(contentOf(kind, base), contentOf(kind, home), contentOf(kind, travel));
  const record = home ?? travel;
  if (!record || whose === 'home') return NOTHING;
  const isConflict = whose === 'conflict';
  const key = `${name}:${record.id}`;
  const command = travel ? kind.add(travel) : kind.remove(record);
  return {
    changes: [
      {
        ...{ key, kind: name, record: key, name: nameOf(kind, record), field: null },
        ...{ home, travel, isConflict, mayKeepBoth: false },
      },
    ],
    commands: (choices) => (isConflict && choices.get(key) !== 'travel' ? [] : [command]),
  };
}

function mergeFields(
  name: RecordKind,
  kind: Kind,
  base: Stored | undefined,
  home: Stored,
  travel: Stored,
): MergedRecord {
  const key = `${name}:${home.id}`;
  const fields = kind.fields.map((field) => ({
    field,
    ...mergeField(`${key}.${field}`, field, base?.[field], home[field], travel[field]),
  }));
  const about = { kind: name, record: key, name: nameOf(kind, home) };
  return {
    changes: fields.flatMap(({ changes }) => changes.map((change) => ({ ...change, ...about }))),
    commands: (choices, at) => {
      const values = fields
        .map(({ field, value }) => [field, value(choices)] as const)
        .filter(([field, value]) => !isSame(home[field], value));
      return values.length === 0 ? [] : kind.revise(home, Object.fromEntries(values), at);
    },
  };
}

const nameOf = (kind: Kind, record: Stored): string => {
  const name = kind.name(record);
  return typeof name === 'string' ? name : '';
};

/** What of a record a person can change: when it was changed is no change. */
const contentOf = (kind: Kind, record: Stored | undefined): unknown =>
  record && Object.fromEntries(kind.fields.map((field) => [field, record[field]]));
