// The rules that docx-preview writes, corrected to what Word does with them (letters.md section 5).

/** Height of a line of Calibri or Carlito in ems: (ascent 1536 + descent 512 + gap 452) / 2048. */
const LINE_OF_FONT = 2500 / 2048;
/** What a paragraph's text has, its own line has too: else every line is as high as the page's font. */
const OF_TEXT = /^\s*(?:font-|color)/;
/** A paragraph may stand as a heading. */
const PARAGRAPH = ':is(p,h1,h2,h3,h4,h5)';
/** Labels of lists are text here, and the shells are ours. */
const LEFT_OUT = /:before|^:root|-wrapper|^section\./;

export function wordCss(css: string): string {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) => {
      const own = selectors
        .split(',')
        .map((selector) => selector.trim())
        .filter((selector) => !LEFT_OUT.test(selector));
      const declarations = body.split(';').filter(isWord).map(corrected);
      const texts = own.filter((selector) => selector.endsWith(' span'));
      return [
        rule(own, declarations),
        rule(
          texts.map((selector) => selector.slice(0, -' span'.length)),
          declarations.filter((declaration) => OF_TEXT.test(declaration)),
        ),
      ];
    })
    .join('\n');
}

/** The least heights are docx-preview's own idea: they would push lines apart. */
const isWord = (declaration: string): boolean => !/^\s*min-height:/.test(declaration);

function rule(selectors: readonly string[], declarations: readonly string[]): string {
  if (selectors.length === 0) return '';
  const all = selectors.map((selector) => selector.replace(/(^|\s)p(?=[.\s]|$)/, `$1${PARAGRAPH}`));
  return `${all.join(', ')} {${declarations.join(';')}}`;
}

function corrected(declaration: string): string {
  // CSS multiplies a bare number with the size of the type, Word with the font's own line.
  const [, lines] = /^\s*line-height:\s*([\d.]+)$/.exec(declaration) ?? [];
  if (lines) return `line-height: ${(Number(lines) * LINE_OF_FONT).toFixed(4)}`;
  const [, hanging] = /^\s*text-indent:\s*-([\d.]+pt)$/.exec(declaration) ?? [];
  return hanging ? `${declaration}; --hanging: ${hanging}` : declaration;
}
