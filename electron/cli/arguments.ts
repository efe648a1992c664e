import { parseArgs } from 'node:util';
import { CommandError, EXIT } from './exit.ts';

type Option = { readonly type: 'string' | 'boolean'; readonly multiple?: boolean };
export type Options = Readonly<Record<string, Option>>;

export type Given = {
  /** Every value of a text option, in order. */
  readonly all: (name: string) => readonly string[];
  readonly one: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  readonly rest: readonly string[];
};

/** Reads a command's words; throws a usage error that names the word at fault. */
export function readArguments(words: readonly string[], options: Options): Given {
  const { values, positionals, tokens } = parse(repeatNames(words, options), options);
  refuseRepeated(tokens, options);
  const all = (name: string): readonly string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    all,
    one: (name) => all(name).at(-1),
    has: (name) => values[name] === true,
    rest: positionals,
  };
}

/** `given`; what it does not say is as in `defaults`. */
export function withDefaults(given: Given, defaults: Given): Given {
  const all = (name: string) => (given.all(name).length > 0 ? given : defaults).all(name);
  return { ...given, all, one: (name) => all(name).at(-1) };
}

function parse(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, tokens: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, name] = AMBIGUOUS.exec(reason) ?? [];
    throw new CommandError(
      EXIT.usage,
      name === undefined
        ? `${reason.split('. ')[0]}. See: demarche --help`
        : `${name} takes a text; a text that begins with "-" goes as ${name}="-…".`,
    );
  }
}

/** How Node begins three lines on a value that looks like an option. */
const AMBIGUOUS = /^Option '(--[\w-]+)' argument is ambiguous/;

type Token = { readonly kind: string; readonly name?: string };

/** Which of two texts is meant, nobody can tell. */
function refuseRepeated(tokens: readonly Token[], options: Options): void {
  const seen = new Set<string>();
  for (const { name } of tokens) {
    const option = name === undefined ? undefined : options[name];
    if (name === undefined || option?.type !== 'string' || option.multiple) continue;
    if (seen.has(name))
      throw new CommandError(EXIT.usage, `--${name} was given twice: give it once.`);
    seen.add(name);
  }
}

/** `--concern A B` means `--concern A --concern B` for options that take several values. */
function repeatNames(words: readonly string[], options: Options): string[] {
  let open: string | null = null;
  return words.flatMap((word) => {
    if (!word.startsWith('-')) {
      const repeated = open === null ? [word] : [open, word];
      return repeated;
    }
    const isMany = options[word.slice(2)]?.multiple === true;
    open = isMany ? word : null;
    return isMany ? [] : [word];
  });
}
