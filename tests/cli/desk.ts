// The terminal face inside the test: the real vault on a real disk, with a typist for a person, a
// clock that stands, and a key derivation that costs nothing.
import { desk as realDesk } from '#cli/desk.ts';
import { run } from '#cli/run.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import { cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';

export const CONCERN = 'kg-media-ferghana-blocked';

export type Given = {
  /** What is typed at each prompt, in order; no terminal without it. */
  readonly typed?: readonly string[];
  /** Lines that wait on file descriptors. */
  readonly lines?: Readonly<Record<number, readonly string[]>>;
  readonly piped?: AsyncIterable<Uint8Array>;
  readonly tools?: Partial<VaultTools>;
  readonly stop?: AbortSignal;
  /** `false` where nobody takes what is said. */
  readonly isHeard?: boolean;
  /** Hears every line of output as it is said. */
  readonly heard?: (line: string) => void;
};

export async function demarche(words: readonly string[], given: Given = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const typed = [...(given.typed ?? [])];
  const waiting = new Map(Object.entries(given.lines ?? {}).map(([fd, of]) => [fd, [...of]]));
  const exitCode = await run(words, {
    ...realDesk,
    now: () => '2026-11-24T10:00:00.000Z',
    today: () => '2026-11-24',
    vaultTools: async () => ({ ...cheapTools(), ...given.tools }),
    ask: given.typed
      ? async (question) => {
          err.push(question);
          return typed.shift() ?? '';
        }
      : null,
    lineFrom: async (fd) => waiting.get(String(fd))?.shift() ?? null,
    input: () => given.piped ?? pipedFrom(),
    deferStop: () => given.stop ?? new AbortController().signal,
    say: (text) => {
      out.push(text);
      given.heard?.(text);
    },
    isHeard: async () => given.isHeard ?? true,
    warn: (text) => err.push(text),
  });
  return { exitCode, out, err: err.join('\n') };
}

export async function* pipedFrom(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

/** The words of a command on a vault, with its passphrase on file descriptor 3. */
export const on = (vault: string, ...words: readonly string[]): readonly string[] => [
  ...words,
  ...['--vault', vault],
  ...['--passphrase-fd', '3'],
];
export const withPassphrase = (passphrase = PASSPHRASE): Given => ({ lines: { 3: [passphrase] } });

/** Makes a vault and answers its recovery key. */
export async function aVault(vault: string, passphrase = PASSPHRASE): Promise<string> {
  const { out } = await demarche(on(vault, 'vault', 'create'), withPassphrase(passphrase));
  return out.at(-1) ?? '';
}

/** The notes' texts as `note list` tells them. */
export async function textsIn(vault: string, given: Given = withPassphrase()) {
  const { out } = await demarche(on(vault, 'note', 'list', '--json'), given);
  const notes = JSON.parse(out.join('\n')) as { content: { body: string } }[];
  return notes.map(({ content }) => content.body);
}

export const addNote = (vault: string, text: string, given: Given = withPassphrase()) =>
  demarche(on(vault, 'note', 'add', '--concern', CONCERN, '--text', text), given);
