// A picture drawn on a canvas, for a PNG. The canvas gets the same shapes that the screen and the SVG
// show; nothing is fetched, so that it can be read again.
import { PAPER, PICTURE_FONT, type Picture, type Shape } from '#core/pictures/picture.ts';
import { plain } from '#core/pictures/to-svg.ts';

/** As sharp as screens are now, unless it would be larger than main takes. */
const SHARPEST = 2;
const LONGEST_SIDE = 6000; // pixels: electron/main/letters/letterhead/picture.ts

export const scaleOf = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  Math.min(SHARPEST, LONGEST_SIDE / Math.max(width, height));

/** The picture as a PNG file. Rejects where the browser has no room for it. */
export async function pngOf(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const scale = scaleOf(picture);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  drawOn(context, picture, scale);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('no room for the picture');
  return new Uint8Array(await blob.arrayBuffer());
}

type Context = Pick<
  CanvasRenderingContext2D,
  | 'scale'
  | 'beginPath'
  | 'roundRect'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
>;

export function drawOn(context: Context, { width, height, shapes }: Picture, scale: number): void {
  context.scale(scale, scale);
  context.fillStyle = PAPER;
  context.beginPath();
  context.roundRect(0, 0, width, height, 0);
  context.fill();
  for (const shape of shapes) draw(context, shape);
}

function draw(context: Context, shape: Shape): void {
  context.beginPath();
  switch (shape.type) {
    case 'rect':
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      paint(context, shape);
      break;
    case 'circle':
      context.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
      paint(context, shape);
      break;
    case 'line':
      context.moveTo(shape.x1, shape.y1);
      context.lineTo(shape.x2, shape.y2);
      paint(context, { fill: null, line: shape.line });
      break;
    case 'text':
      context.font = `${shape.isBold ? 'bold ' : ''}${shape.size}px ${PICTURE_FONT}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillStyle = shape.fill;
      context.fillText(plain(shape.text), shape.x, shape.y);
  }
}

function paint(
  context: Context,
  { fill, line }: Pick<Extract<Shape, { type: 'rect' }>, 'fill' | 'line'>,
): void {
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  if (line) {
    context.strokeStyle = line.colour;
    context.lineWidth = line.width;
    context.stroke();
  }
}
