// THE list: every call from page to main (events back are in events.ts). A name, its input and its
// output are declared here and nowhere else; handlers and callers are typed by it.
import * as z from 'zod';
import { Appeal } from '../appeals/appeal.ts';
import { AppealId } from '../appeals/ids.ts';
import { BriefKind } from '../briefs/brief-document.ts';
import { SavedPack } from '../briefs/saved-pack.ts';
import type { AppErrorData } from '../errors.ts';
import { LetterId, MeetingId, TripId } from '../ids.ts';
import { ChosenLetterhead } from '../letterheads/checked.ts';
import { PageMap } from '../letters/page-map.ts';
import { Returned } from '../letters/returned/returned-file.ts';
import { SavedEach } from '../letters/saved-each.ts';
import { LetterTemplate } from '../letters/template.ts';
import { WhichLetter } from '../letters/which-letter.ts';
import { AppealSummary } from '../library/library.ts';
import { MeetingTemplate } from '../meetings/template.ts';
import { LibraryOffice } from '../officials/office.ts';
import { Picture } from '../pictures/picture.ts';
import { Query, SearchPage } from '../search/query.ts';
import { Luggage } from '../travel/luggage.ts';
import { Backup, Opened, Secret, VaultStatus } from '../vault/vault-state.ts';
import { Command } from '../workspace/command.ts';
import { Workspace } from '../workspace/workspace.ts';
import { bulkCall, call, openCall } from './define.ts';

const Nothing = z.null();

/** Where the file is; `null`: the user thought better of it. */
const SavedAs = z.strictObject({ savedAs: z.string().nullable() });

/** A Word file, and where all of it stands on its pages. */
const LaidOut = z.strictObject({ docx: z.instanceof(Uint8Array), pages: PageMap });

const Passphrase = z.string().min(1).max(10_000);
const NewRecoveryKey = z.strictObject({ recoveryKey: z.string() });

/** A copy beside the store, or the file that was chosen last. No path comes from the page. */
const RestoreFrom = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('beside'),
    name: z.string().regex(/^(generation|daily|conflict|kept)(-\d+){1,2}$/, 'not a backup'),
  }),
  z.strictObject({ kind: z.literal('chosen') }),
]);
export type RestoreFrom = z.infer<typeof RestoreFrom>;

/** What can be shown of staying offline and of what lies where. */
export const OfflineProof = z.strictObject({
  /** Requests of the page that were refused since the program started. */
  refusedRequests: z.int().nonnegative(),
  /** The page's own files that were served instead. */
  servedRequests: z.int().nonnegative(),
  librarySha256: z.string(),
  vaultPath: z.string(),
  userDataPath: z.string(),
});
export type OfflineProof = z.infer<typeof OfflineProof>;

/** What About shows: the program's version, and which dataset it carries. */
export const About = z.strictObject({ version: z.string(), librarySha256: z.string() });
export type About = z.infer<typeof About>;

export const contract = {
  'library.open': call(
    Nothing,
    z.strictObject({
      about: About,
      appeals: z.array(AppealSummary),
      offices: z.array(LibraryOffice),
      templates: z.array(LetterTemplate),
      meetingTemplates: z.array(MeetingTemplate),
    }),
  ),
  'library.appeal': call(z.strictObject({ appealId: AppealId }), Appeal),
  'search.find': call(Query, SearchPage),
  /** The workspace with the annotations on these appeals; those on others stay where they are. */
  'workspace.open': call(z.strictObject({ appealIds: z.array(AppealId).max(100) }), Workspace),
  'workspace.apply': call(
    z.strictObject({ base: z.int().nonnegative(), command: Command }),
    z.strictObject({ revision: z.int().nonnegative() }),
  ),
  'vault.status': openCall(Nothing, VaultStatus),
  'vault.create': openCall(z.strictObject({ passphrase: Passphrase }), NewRecoveryKey),
  'vault.unlock': openCall(
    z.strictObject({ secret: Secret, viewOnly: z.boolean(), acceptOlder: z.boolean() }),
    Opened,
  ),
  /** Locks, with the edits that could not be stored: they wait, sealed, for the next unlocking. */
  'vault.lock': bulkCall(z.strictObject({ unsaved: z.array(Command) }), Nothing),
  'vault.changePassphrase': call(z.strictObject({ current: Secret, next: Passphrase }), Nothing),
  'vault.rekey': call(z.strictObject({ current: Secret, next: Passphrase }), NewRecoveryKey),
  /** Lets the system's keystore of this account speed up unlocking; the passphrase stays needed. */
  'vault.addDeviceSlot': call(z.strictObject({ passphrase: Passphrase }), Nothing),
  'vault.removeDeviceSlot': call(Nothing, Nothing),
  'vault.allowEraseLocked': call(z.strictObject({ isAllowed: z.boolean() }), Nothing),
  /** Removes everything of the user's on this computer, keys first. */
  'vault.erase': openCall(Nothing, Nothing),
  'vault.backups': openCall(Nothing, z.array(Backup)),
  /** Asks where to, and writes all there is, with edits that could not be stored, to one file. */
  'vault.backUp': bulkCall(
    z.strictObject({ unsaved: z.array(Command) }),
    /** `missing`: how many parts could not be read any more and are not in it. */
    z.strictObject({ savedAs: z.string().nullable(), missing: z.int().nonnegative() }),
  ),
  /** Asks for a backup file. The page learns its name; main keeps its path for `vault.restore`. */
  'vault.chooseBackup': openCall(Nothing, z.strictObject({ name: z.string().nullable() })),
  'vault.restore': openCall(z.strictObject({ from: RestoreFrom, secret: Secret }), Opened),
  /** Asks where to, and writes what the trip takes along to one file under a passphrase of its own. */
  'travel.pack': call(
    z.strictObject({ tripId: TripId, withSender: z.boolean(), passphrase: Passphrase }),
    SavedAs,
  ),
  /** Asks for a file of a trip. The page learns its name; main keeps its path for `travel.read`. */
  'travel.choose': call(Nothing, z.strictObject({ name: z.string().nullable() })),
  /** What the chosen file holds. It is of a trip of this vault, and nothing of it is kept. */
  'travel.read': call(
    z.strictObject({ secret: Secret }),
    z.strictObject({ tripId: TripId, luggage: Luggage }),
  ),
  /** What has left or stayed on this computer, as main counts it. */
  'offline.proof': call(Nothing, OfflineProof),
  /** The letter as its Word file and as the pages of that file; a draft has them as well. */
  'letters.pages': call(WhichLetter, LaidOut),
  /**
   * Asks where to, and writes the letter, its pages as the page has laid them for print, its twin
   * without any person’s name, or its provenance sheet.
   */
  'letters.export': call(
    z.strictObject({
      letterId: LetterId,
      what: z.enum(['letter', 'pdf', 'redacted', 'provenance']),
    }),
    SavedAs,
  ),
  /** A paper of a meeting as its Word file and as the pages of that file. */
  'meetings.pages': call(z.strictObject({ meetingId: MeetingId, kind: BriefKind }), LaidOut),
  /**
   * Asks where to, and writes a paper of a meeting, its pages as the page has laid them for print, or
   * its twin without any person’s name but those at the table.
   */
  'meetings.export': call(
    z.strictObject({
      meetingId: MeetingId,
      kind: BriefKind,
      as: z.enum(['docx', 'pdf', 'redacted']),
    }),
    SavedAs,
  ),
  /**
   * Asks for a folder, and writes all papers of a meeting into it as Word files, with the letter to
   * leave behind and the appointment; `progress` events of `job` say how far it is, and
   * `letters.cancelExport` stops it. One that fails does not stop the rest.
   */
  'meetings.exportPack': call(z.strictObject({ meetingId: MeetingId, job: z.uuid() }), SavedPack),
  /** SHA-256 of the Word file that the letter makes at this moment, in hexadecimal. */
  'letters.fingerprint': call(WhichLetter, z.strictObject({ sha256: z.string() })),
  /**
   * Asks for a folder, and writes a file for each recipient of a letter delivered apart; `progress`
   * events of `job` say how far it is. One that fails does not stop the rest.
   */
  'letters.exportEach': call(
    z.strictObject({ letterId: LetterId, what: z.enum(['letter', 'redacted']), job: z.uuid() }),
    SavedEach,
  ),
  /** Stops a batch after the file it is writing. One that is over is none. */
  'letters.cancelExport': call(z.strictObject({ job: z.uuid() }), Nothing),
  /** Asks for a file and looks through it; nothing is kept until the page adds it. */
  'letterheads.choose': call(Nothing, ChosenLetterhead.nullable()),
  /** Asks where to, and writes a template to start from. */
  'letterheads.sample': call(Nothing, SavedAs),
  /** Shows the last exported letter in the system's file manager; takes no path. */
  'letters.reveal': call(Nothing, Nothing),
  /** Asks for the letter as it came back from Word, and reads it. `null`: the user thought better of it. */
  'letters.bringBack': call(
    z.strictObject({ letterId: LetterId }),
    z.strictObject({ returned: Returned.nullable() }),
  ),
  /** Asks where to, and writes the meeting for a calendar: a neutral name and its time. */
  'meetings.calendar': call(
    z.strictObject({ meetingId: MeetingId, withPlace: z.boolean() }),
    SavedAs,
  ),
  /**
   * Asks where to, and writes what is due as tasks with neutral names; `keys`: those of the due list
   * alone. `null`: all of it.
   */
  'meetings.dueCalendar': call(
    z.strictObject({ keys: z.array(z.string().max(100)).nullable() }),
    SavedAs,
  ),
  /** Asks where to, and writes all commitments as a table (CSV), with what others call their grades. */
  'commitments.export': call(Nothing, SavedAs),
  /**
   * Asks where to, and writes a picture: SVG is made from the value, PNG is what the page has drawn of
   * it. No name comes from the page but which picture it is.
   */
  'pictures.save': call(
    z.strictObject({
      name: z.enum(['coverage', 'timeline']),
      as: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('svg'), picture: Picture }),
        z.strictObject({ kind: z.literal('png'), bytes: z.instanceof(Uint8Array) }),
      ]),
    }),
    SavedAs,
  ),
  'clipboard.copy': call(z.strictObject({ text: z.string().max(1_000_000) }), Nothing),
  /** What was just copied is private: it is taken off the clipboard after a while. */
  'clipboard.guard': openCall(Nothing, Nothing),
  /** Everything typed has been handed over: the window may close. */
  'window.settled': openCall(Nothing, Nothing),
  /** Something typed could not be saved: the window stays until the user has decided. */
  'window.keepOpen': openCall(Nothing, Nothing),
  /** The user is at the keyboard: the vault is not to lock by itself yet. */
  'window.active': openCall(Nothing, Nothing),
  'window.quit': openCall(Nothing, Nothing),
} as const;
export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** How every call is answered: an error keeps its code and details, never a stack or content. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: AppErrorData };
