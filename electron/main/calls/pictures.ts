import { Buffer } from 'node:buffer';
import type * as z from 'zod';
import type { Contract } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import { toSvg } from '#core/pictures/to-svg.ts';
import { openPicture } from '#main/letters/letterhead/picture.ts';
import { isPng } from '#main/letters/letterhead/png.ts';
import type { Handlers } from '#main/serve.ts';
import { replaceFile } from '#main/vault/replace-file.ts';
import { unwritableReason } from '#main/vault/unwritable.ts';

/** What pictures need of the desktop. The page names no path: the user picks one here. */
export type PictureDesk = {
  readonly chooseNewFile: (suggested: string) => Promise<string | null>;
};

type Wanted = z.output<Contract['pictures.save']['input']>;

/** The call that lets a picture of the map or the line leave. `today`: `YYYY-MM-DD`. */
export function pictureCalls(
  desk: PictureDesk,
  today: () => string,
): Pick<Handlers, 'pictures.save'> {
  return {
    'pictures.save': async (wanted) => {
      const bytes = bytesOf(wanted); // what is no picture is refused before anybody is asked
      const path = await desk.chooseNewFile(`${wanted.name}-${today()}.${wanted.as.kind}`);
      if (path === null) return { savedAs: null };
      await replaceFile(path, bytes).catch((error: unknown) => {
        throw new AppError({ code: 'pictures.unwritable', reason: unwritableReason(error), path });
      });
      return { savedAs: path };
    },
  };
}

/** An SVG is made here, from the value; a PNG is what the page drew, without all that is not seen. */
function bytesOf({ as }: Wanted): Uint8Array {
  if (as.kind === 'svg') return Buffer.from(toSvg(as.picture));
  try {
    if (isPng(as.bytes)) return openPicture(as.bytes).bytes;
  } catch {
    // too large, cut off or damaged
  }
  throw new AppError({ code: 'pictures.refused' });
}
