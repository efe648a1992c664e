// The objects of a PDF as Chromium's printer writes it: one table of places, no object streams, no
// updates (ISO 32000-1, 7.5). Anything else is refused, so that nothing in a file goes unread.
// Text here is one character a byte.

export type PdfObjects = {
  /** `%PDF-1.4` and the line that says it is binary. */
  readonly start: string;
  /** What stands between `n 0 obj` and `endobj`, by n. */
  readonly objects: ReadonlyMap<number, string>;
  readonly root: number;
  readonly info: number;
};

export class NotAPrint extends Error {
  override readonly name = 'NotAPrint';
}

const SHAPE =
  /\nxref\n0 \d+\n((?:\d{10} \d{5} [nf] ?\r?\n)+)trailer\n<<\/Size \d+\n\/Root (\d+) 0 R\n\/Info (\d+) 0 R>>\nstartxref\n\d+\n%%EOF\n?$/;

/** Throws `NotAPrint`. */
export function readPdf(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const found = SHAPE.exec(text);
  if (!found) throw new NotAPrint('no table of places at its end');
  const [, table = '', root, info] = found;
  const places = table
    .trimEnd()
    .split('\n')
    .map((line, number) => ({ number, at: Number(line.slice(0, 10)), isUsed: line.includes('n') }))
    .filter(({ isUsed }) => isUsed)
    .sort((a, b) => a.at - b.at);
  const objects = places.map(({ number, at }, order) => {
    const end = places[order + 1]?.at ?? found.index + 1;
    return [number, bodyOf(text.slice(at, end), number)] as const;
  });
  return {
    start: text.slice(0, places[0]?.at ?? 0),
    objects: new Map(objects),
    root: Number(root),
    info: Number(info),
  };
}

function bodyOf(text: string, number: number): string {
  const start = `${number} 0 obj\n`;
  const end = 'endobj\n';
  if (!text.startsWith(start) || !text.endsWith(end)) throw new NotAPrint(`object ${number}`);
  return text.slice(start.length, -end.length);
}

/** The same objects as a file, each at its new place. */
export function writePdf({ start, objects, root, info }: PdfObjects): Uint8Array {
  const numbers = [...objects.keys()].sort((a, b) => a - b);
  let text = start;
  const places = new Map<number, number>();
  for (const number of numbers) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${objects.get(number)}endobj\n`;
  }
  const size = (numbers.at(-1) ?? 0) + 1;
  const lines = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>`;
  const xref = `xref\n0 ${size}\n${lines.join('')}${trailer}`;
  // The last object ends with a line: the table begins the next.
  return Buffer.from(`${text}${xref}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}
