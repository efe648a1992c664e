/** How a command ended, as its exit code. */
export const EXIT = {
  ok: 0,
  /** It ran, and what it looked at is not in order. */
  found: 1,
  /** The words of the command are off. */
  usage: 2,
  /** An id, a file, a vault or the dataset is not there. */
  missing: 3,
  /** Something could not be written, or exists and `--force` was not given. */
  unwritable: 4,
  /** A passphrase or recovery key was not accepted, or another program has the vault open. */
  refused: 5,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with words for a person; `message` says what to do next. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
