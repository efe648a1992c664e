// What docx-preview asks of JSZip, done by fflate, which the program has already: the build puts
// this file in JSZip's place (electron.vite.config.ts).
import { strFromU8, unzipSync } from 'fflate';

const as = {
  string: (bytes: Uint8Array<ArrayBuffer>) => strFromU8(bytes),
  uint8array: (bytes: Uint8Array<ArrayBuffer>) => bytes,
  blob: (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]),
};

const part = (bytes: Uint8Array<ArrayBuffer>) => ({
  async: async (type: keyof typeof as) => as[type](bytes),
});

/** The parts of a Word file of our own making: hostile ones are judged in main (read-zip.ts). */
export async function loadAsync(file: Uint8Array): Promise<{
  readonly files: Readonly<Record<string, ReturnType<typeof part>>>;
}> {
  const parts = Object.entries(unzipSync(file));
  return {
    files: Object.fromEntries(parts.map(([name, bytes]) => [name, part(new Uint8Array(bytes))])),
  };
}

// biome-ignore lint/style/noDefaultExport: JSZip has one
export default { loadAsync };
