// Electron's command line: its own options, switches for Chromium, the app, the app's arguments.

export interface CommandLine {
  entry: string | undefined;
  preloads: string[];
  switches: Map<string, string>;
}

/** Takes the arguments after the executable and sorts them. */
export function parseCommandLine(given: string[]): CommandLine {
  const preloads: string[] = [];
  const switches = new Map<string, string>();
  let entry: string | undefined;
  for (let at = 0; at < given.length; at++) {
    const arg = given[at] ?? '';
    if (arg === '-r' || arg === '--require') preloads.push(given[++at] ?? '');
    else if (arg.startsWith('--')) {
      const [name = '', ...value] = arg.slice(2).split('=');
      switches.set(name, value.join('='));
    } else entry ??= arg;
  }
  return { entry, preloads, switches };
}
