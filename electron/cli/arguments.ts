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
  const { values, positionals } = parse(repeatNames(words, options), options);
  const all = (name: string): readonly string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    all,
    one: (name) => all(name).at(-1),
    has: (name) => values[name] === true,
    rest: positionals,
  };
}

function parse(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CommandError(EXIT.usage, `${reason}. See: demarche --help`);
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
