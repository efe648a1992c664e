// A picture leaves as an SVG that holds what is seen and nothing that acts, whatever words are in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatch, PATTERNS } from '#core/pictures/hatch.ts';
import { linesOf, widthOf } from '#core/pictures/lines.ts';
import { Picture, type Shape } from '#core/pictures/picture.ts';
import { plain, toSvg } from '#core/pictures/to-svg.ts';

const saying = (text: string): Picture => ({
  width: 200,
  height: 100,
  title: text,
  description: text,
  shapes: [
    { type: 'text', x: 10, y: 20, text, size: 14, isBold: true, fill: '#112233', anchor: 'start' },
  ],
});

/** Every line of a file of ours, and nothing else. */
const TEXT = /(?:[^<>&"'\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]|&(?:amp|lt|gt|quot|#39);)*/u
  .source;
const VALUE = '(?:-?[\\d.]+|#[0-9a-f]{6}|none|start|middle|end|bold|normal)';
const OURS = new RegExp(
  [
    '<svg xmlns="http://www.w3.org/2000/svg" width="\\d+" height="\\d+" viewBox="0 0 \\d+ \\d+" role="img" font-family="Carlito, Calibri, sans-serif">',
    `<title>${TEXT}</title>`,
    `<desc>${TEXT}</desc>`,
    `<(?:rect|line|circle)(?: [a-z0-9-]+="${VALUE}")+/>`,
    `<text(?: [a-z0-9-]+="${VALUE}")+>${TEXT}</text>`,
    '</svg>',
  ]
    .map((line) => `^${line}$`)
    .join('|'),
  'u',
);
const foreignLines = (svg: string) =>
  svg
    .trimEnd()
    .split('\n')
    .filter((line) => !OURS.test(line));

const hostile = [
  '<script>alert(1)</script>',
  '</text></svg><script/>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">',
  '&amp;&#x3c;&lol;',
  '" onload="alert(1)',
  "' xlink:href='http://example.org'",
  'nul\u0000bell\u0007escape\u001b[31m',
  'line\nbreak\ttab\u2028',
  'عنوان \u202eesrever\u202c שלום',
  '👩🏽‍⚖️ 漢字 é',
  '\ud800 lone \udc00',
  '\ufffe\uffff',
];

describe('an SVG', () => {
  it.each(hostile)('of %j has no line that is not ours', (text) => {
    expect(foreignLines(toSvg(saying(text)))).toEqual([]);
  });

  it('of any words has no line that is not ours, and is the same every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const svg = toSvg(saying(text));
        expect(foreignLines(svg)).toEqual([]);
        expect(toSvg(saying(text))).toBe(svg);
      }),
    );
  });

  it('keeps words of every script as they are', () => {
    expect(toSvg(saying('Андижан שלום 漢字 👩🏽‍⚖️'))).toContain('>Андижан שלום 漢字 👩🏽‍⚖️</text>');
  });

  it('says what it shows to whoever does not see it', () => {
    const svg = toSvg({ ...saying('words'), title: 'A map', description: 'Two of three' });
    expect(svg).toContain('<title>A map</title>\n<desc>Two of three</desc>');
  });

  it('writes numbers without exponents', () => {
    const shapes: Shape[] = [
      {
        type: 'circle',
        cx: 1e-9,
        cy: -0,
        r: 1 / 3,
        fill: null,
        line: { colour: '#000000', width: 1 },
      },
    ];
    expect(toSvg({ ...saying(''), shapes })).toContain('cx="0" cy="0" r="0.33"');
  });
});

describe('a picture from over the bridge', () => {
  it.each([
    ['a colour that fetches', { fill: 'url(http://example.org)' }],
    ['a number that is none', { x: Number.NaN }],
    ['a number beyond every paper', { y: 1e9 }],
    ['an attribute of its own', { onclick: 'alert(1)' }],
    ['words without end', { text: 'x'.repeat(501) }],
  ])('with %s is none', (_, change) => {
    const picture = saying('words');
    expect(Picture.safeParse(picture).success).toBe(true);
    const shapes = picture.shapes.map((shape) => ({ ...shape, ...change }));
    expect(Picture.safeParse({ ...picture, shapes }).success).toBe(false);
  });
});

describe('a pattern', () => {
  const box = { x: 5, y: 7, width: 22, height: 13 };

  it('stays within its box', () => {
    const lines = PATTERNS.flatMap((pattern) => hatch(pattern, box, '#000000')).filter(
      (shape) => shape.type === 'line',
    );
    expect(lines.length).toBeGreaterThan(10);
    const xs = lines.flatMap(({ x1, x2 }) => [x1, x2]);
    const ys = lines.flatMap(({ y1, y2 }) => [y1, y2]);
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([
      5, 27, 7, 20,
    ]);
  });

  it('is told from every other without colour', () => {
    const drawn = PATTERNS.map((pattern) => JSON.stringify(hatch(pattern, box, '#000000')));
    expect(new Set(drawn).size).toBe(PATTERNS.length);
  });
});

describe('lines', () => {
  it('hold all words, none wider than there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (words) => {
        const text = words.join(' ');
        const lines = linesOf(text, { width: 120, size: 12, most: 1000 });
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines)
          expect(widthOf(line, 12) <= 120 || [...line].length === 1).toBe(true);
      }),
    );
  });

  it('that are too many end in an ellipsis', () => {
    const lines = linesOf('one two three four five six seven', { width: 60, size: 12, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)?.endsWith('…')).toBe(true);
  });
});

it('words of a picture are one line', () => {
  expect(plain('a\n b\t\u0000c')).toBe('a b c');
});
