// lowdb's seam to the disk. Unlike lowdb's own adapters it never takes a file it cannot read for
// an absent one (the next write would bury it), and its writes are durable.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { AppError } from '#core/errors.ts';
import { WORKSPACE_VERSION, Workspace } from '#core/workspace/workspace.ts';
import { writeAtomically } from './atomic-write.ts';

/** Reads and writes a workspace as JSON in the file `path`. */
export function workspaceAdapter(path: string): Adapter<Workspace> {
  return {
    read: async () => {
      const text = await readIfThere(path);
      return text === null ? null : parse(path, text);
    },
    write: async (workspace) => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeAtomically(path, Buffer.from(JSON.stringify(workspace)));
    },
  };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new AppError({ code: 'vault.corrupt', path, detail: String(error) });
  }
}

function parse(path: string, text: string): Workspace {
  const corrupt = (detail: string) => new AppError({ code: 'vault.corrupt', path, detail });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw corrupt('not JSON');
  }
  const found = versionOf(value);
  if (found !== undefined && found > WORKSPACE_VERSION)
    throw new AppError({ code: 'vault.newerVersion', path, found, supported: WORKSPACE_VERSION });
  const workspace = Workspace.safeParse(value);
  if (workspace.success) return workspace.data;
  const [issue] = workspace.error.issues;
  throw corrupt(issue ? `${issue.path.join('.')}: ${issue.message}` : 'not a workspace');
}

function versionOf(value: unknown): number | undefined {
  const isRecord = typeof value === 'object' && value !== null && 'version' in value;
  return isRecord && Number.isInteger(value.version) ? Number(value.version) : undefined;
}
