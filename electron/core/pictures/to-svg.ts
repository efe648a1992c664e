// A picture as an SVG file (SVG 1.1): the same picture is always the same bytes.
import { PAPER, PICTURE_FONT, type Picture, type Shape } from './picture.ts';

/** No script, style, link, image or id is ever in it: elements and attributes are only those written here. */
export function toSvg({ width, height, title, description, shapes }: Picture): string {
  const paper: Shape = {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius: 0,
    fill: PAPER,
    line: null,
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...[paper, ...shapes].map(element),
    '</svg>',
    '',
  ].join('\n');
}

type Attributes = Readonly<Record<string, number | string>>;

function element(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius, fill, line } = shape;
      return `<rect${written({ x, y, width, height, rx: radius, ...painted(fill, line) })}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, line } = shape;
      return `<line${written({ x1, y1, x2, y2, ...painted(null, line) })}/>`;
    }
    case 'circle': {
      const { cx, cy, r, fill, line } = shape;
      return `<circle${written({ cx, cy, r, ...painted(fill, line) })}/>`;
    }
    case 'text': {
      const { x, y, size, isBold, fill, anchor, text } = shape;
      const weight = isBold ? 'bold' : 'normal';
      const look = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill };
      return `<text${written({ x, y, ...look })}>${escaped(text)}</text>`;
    }
  }
}

const painted = (
  fill: string | null,
  line: { readonly colour: string; readonly width: number } | null,
): Attributes => ({
  fill: fill ?? 'none',
  ...(line ? { stroke: line.colour, 'stroke-width': line.width } : {}),
});

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : value}"`)
    .join('');

/** Hundredths are finer than any screen; never `-0` or an exponent. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/**
 * What XML cannot hold (W3C XML 1.0, 2.2: controls, lone surrogates, non-characters), and marks that
 * turn the direction of what comes after them.
 */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Words as a picture may show them: one line, nothing unseen. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(UNFIT, '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  plain(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
