import { PAPER, PICTURE_FONT, type Picture, type Shape } from '#core/pictures/picture.ts';
import { plain } from '#core/pictures/to-svg.ts';
import styles from './picture-view.module.css';

/** A picture as its file will show it. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const { width, height, title, description, shapes } = picture;
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={`${title}. ${description}`}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={PICTURE_FONT}
    >
      <rect width={width} height={height} fill={PAPER} />
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no other name and never move
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, radius } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} {...painted(shape)} />;
    }
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...painted(shape)} />;
    case 'line': {
      const { x1, y1, x2, y2, line } = shape;
      return <line x1={x1} y1={y1} x2={x2} y2={y2} {...painted({ fill: null, line })} />;
    }
    case 'text': {
      const { x, y, size, isBold, fill, anchor, text } = shape;
      const weight = isBold ? 'bold' : 'normal';
      return (
        <text x={x} y={y} fontSize={size} fontWeight={weight} textAnchor={anchor} fill={fill}>
          {plain(text)}
        </text>
      );
    }
  }
}

const painted = ({ fill, line }: Pick<Extract<Shape, { type: 'rect' }>, 'fill' | 'line'>) => ({
  fill: fill ?? 'none',
  ...(line ? { stroke: line.colour, strokeWidth: line.width } : {}),
});
