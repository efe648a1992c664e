import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '#tests/support/folders.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../electron/cli/demarche');

/** Starts the launcher where no Node is installed beside it and the system has `version`. */
function launchedWith(version: string | null) {
  const folder = realpathSync(aFolder());
  const [bin, cli] = [join(folder, 'bin'), join(folder, 'electron/cli')];
  for (const each of [bin, cli]) mkdirSync(each, { recursive: true });
  copyFileSync(LAUNCHER, join(cli, 'demarche'));
  // Without a version it stands for none: that is how a shell ends whom it does not find.
  const answer = version === null ? 'exit 127' : `echo ${version}`;
  writeFileSync(
    join(bin, 'node'),
    `#!/bin/sh\nif [ "$1" = --version ]; then ${answer}; else echo "runs $3"; fi\n`,
  );
  chmodSync(join(bin, 'node'), 0o700);
  const { status, stdout, stderr } = spawnSync('sh', [join(cli, 'demarche'), '--help'], {
    encoding: 'utf8',
    env: { PATH: `${bin}:/usr/bin:/bin` },
  });
  return { status, out: stdout.trim(), err: stderr };
}

describe('the launcher without an installed Node', () => {
  it.each(['v22.18.0', 'v22.21.1', 'v24.0.0', 'v100.1.0'])('takes %s', (version) => {
    expect(launchedWith(version)).toEqual({ status: 0, out: 'runs --help', err: '' });
  });

  it.each(['v22.17.1', 'v20.20.2', 'v8.18.0', null])('refuses %s in one sentence', (version) => {
    const { status, out, err } = launchedWith(version);
    expect([status, out]).toEqual([69, '']);
    expect(err).toBe(
      `Demarche needs Node 22.18 or later on this system; this is ${version ?? 'none'}.\n`,
    );
  });
});
