// What a hostile page might say over the bridge: junk, and what is right but for one thing.
import fc from 'fast-check';
import * as z from 'zod';
import { type CallName, contract, type Input } from '#core/contract/contract.ts';
import { AppErrorData, type ErrorCode } from '#core/errors.ts';
import { PASSPHRASE } from './vault-tools.ts';

const ID = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';
const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
const removal = { type: 'annotations.remove', appealId: 'alpha-2013', id: ID } as const;

/** One right input a call. */
const right: { readonly [N in CallName]: Input<N> } = {
  'library.open': null,
  'library.appeal': { appealId: 'alpha-2013' },
  'search.find': {
    text: 'Andijan',
    kinds: ['concern'],
    countries: ['UZ'],
    themeIds: ['media'],
    from: null,
    to: '2013-11-19',
    offset: 0,
    limit: 10,
  },
  'workspace.open': { appealIds: ['alpha-2013'] },
  'workspace.apply': { base: 0, command: removal },
  'vault.status': null,
  'vault.create': { passphrase: PASSPHRASE },
  'vault.unlock': { secret, viewOnly: false, acceptOlder: false },
  'vault.lock': { unsaved: [removal] },
  'vault.changePassphrase': { current: secret, next: PASSPHRASE },
  'vault.rekey': { current: secret, next: PASSPHRASE },
  'vault.addDeviceSlot': { passphrase: PASSPHRASE },
  'vault.removeDeviceSlot': null,
  'vault.allowEraseLocked': { isAllowed: true },
  'vault.erase': null,
  'vault.backups': null,
  'vault.backUp': { unsaved: [removal] },
  'vault.chooseBackup': null,
  'vault.restore': { from: { kind: 'beside', name: 'generation-1' }, secret },
  'travel.pack': { tripId: ID, withSender: false, passphrase: PASSPHRASE },
  'travel.choose': null,
  'travel.read': { secret },
  'offline.proof': null,
  'letters.export': { letterId: ID, what: 'letter' },
  'letters.fingerprint': { letterId: ID, officeId: null },
  'letters.pages': { letterId: ID, officeId: null },
  'meetings.pages': { meetingId: ID, kind: 'brief' },
  'meetings.export': { meetingId: ID, kind: 'speakingNotes', as: 'docx' },
  'meetings.exportPack': { meetingId: ID, job: ID },
  'meetings.calendar': { meetingId: ID, withPlace: false },
  'meetings.dueCalendar': { keys: null },
  'letters.exportEach': { letterId: ID, what: 'letter', job: ID },
  'letters.cancelExport': { job: ID },
  'letterheads.choose': null,
  'letterheads.sample': null,
  'letters.reveal': null,
  'letters.bringBack': { letterId: ID },
  'commitments.export': null,
  'pictures.save': {
    name: 'coverage',
    as: {
      kind: 'svg',
      picture: { width: 10, height: 10, title: 'words', description: 'words', shapes: [] },
    },
  },
  'clipboard.copy': { text: 'words' },
  'clipboard.guard': null,
  'window.settled': null,
  'window.keepOpen': null,
  'window.active': null,
  'window.quit': null,
};

export const callNames: readonly CallName[] = Object.keys(right).filter((name): name is CallName =>
  Object.hasOwn(contract, name),
);

/** Names that are not in the contract, some of them of things that every object has. */
export const strangeNames: readonly unknown[] = [
  ...['no.such.call', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'app:call', ''],
  ...['VAULT.STATUS', 'vault.status ', 'vault', '../vault.status', null, undefined, 7],
];

const hostileText = fc.constantFrom(
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows',
  'generation-1/../../head',
  '\u0000',
  '\u202etxt.exe',
  '<script>alert(1)</script>',
  "'; DROP TABLE notes; --",
  '__proto__',
  'x'.repeat(300),
  '\ud800',
);
const junk = fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 2 });
const leaf = fc.oneof(
  hostileText,
  junk,
  fc.constantFrom(null, undefined, -1, 0.5, Number.NaN, Number.MAX_VALUE, true, '', [], {}),
);

/** `value` with one thing in it, chosen by `at`, replaced by `other`, removed or added. */
function spoil(value: unknown, at: number, other: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && at % 3 > 0)
    return value.map((each, index) =>
      index === at % value.length ? spoil(each, at >> 2, other) : each,
    );
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)];
  if (key === undefined) return { ...value, [at % 2 ? 'path' : 'extra']: other };
  const inner = Object.entries(value).find(([name]) => name === key)?.[1];
  return { ...value, [key]: spoil(inner, at >> 3, other) };
}

/** Of this run; a complaint names it, so that the run can be repeated. */
export const SEED: number = Date.now();
let pool: readonly unknown[] = [];

/** `count` inputs for a call: half of them anything at all, half right but for one thing. */
export function hostileInputs(name: CallName, count: number): readonly unknown[] {
  if (pool.length < count) pool = fc.sample(leaf, { numRuns: count, seed: SEED });
  const others = pool.slice(0, count);
  // Knuth's multiplicative hash scatters which thing is spoilt.
  return others.map((other, at) =>
    at % 2 === 0 ? other : spoil(right[name], (at * 2_654_435_761) % 2 ** 20, other),
  );
}

/** Whether the contract takes it after all: such a one may be no attack but a wish. */
export const isRight = (name: CallName, input: unknown): boolean =>
  contract[name].input.safeParse(input).success;

const AnyReply = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: AppErrorData }),
]);
/** A stack, or a path of this machine beyond those fields that are there to name one. */
const LEAK = /\n\s+at |node_modules|node:internal|\.ts:\d|\.js:\d/;

/** What is wrong with an answer: not the agreed form, a refusal that is not foreseen, a leak. */
export function complaintsAbout(
  reply: unknown,
  mayRefuse: (code: ErrorCode) => boolean,
): readonly string[] {
  const { success, data } = AnyReply.safeParse(reply);
  if (!success) return [`not a reply: ${String(reply)}`];
  if (data.ok) return [];
  const { code } = data.error;
  const text = JSON.stringify({ ...data.error, ...('path' in data.error ? { path: '' } : {}) });
  return [
    ...(mayRefuse(code) ? [] : [`refused as ${code}`]),
    ...(LEAK.test(text) ? [`a leak: ${text}`] : []),
  ];
}
