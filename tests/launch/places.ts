// Where the tools of this folder read and write.
import { join, resolve } from 'node:path';

export const root: string = resolve(import.meta.dirname, '../..');
export const cache: string = join(root, 'node_modules/.cache/demarche');
