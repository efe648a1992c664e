// Sheets for the printer: they stand in the page for a moment, and only print shows them.
import type { Pages } from './make-pages.ts';

/** The faces a letter may have; nothing that is not shown loads them by itself. */
const FACES = ['11pt', 'italic 11pt', 'bold 11pt', 'italic bold 11pt'].map(
  (face) => `${face} Calibri`,
);

/** Puts the sheets in place of the whole page when it is printed; gives what takes them away. */
export async function layForPrint({ sheets, rules, map }: Pages): Promise<() => void> {
  clearLast();
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'AЯ')));
  const host = document.createElement('div');
  host.className = HOST;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...rules];
  root.append(...sheets);
  const rule = new CSSStyleSheet();
  rule.replaceSync(rulesOfPrint(map.pages[0]));
  document.adoptedStyleSheets.push(rule);
  document.body.append(host);
  clearLast = () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
    clearLast = nothing;
  };
  return clearLast;
}

const nothing = () => undefined;
/** Sheets that were handed to a printer stay until it is done with them, or till others come. */
let clearLast: () => void = nothing;

/** Asks by the system's own dialog which printer they go to; a window without one prints nothing. */
export async function printNow(pages: Pages): Promise<void> {
  const clear = await layForPrint(pages);
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}

const HOST = 'sheets-to-print';

/** All sheets of a letter are of one paper. */
const rulesOfPrint = (page: { readonly width: number; readonly height: number } | undefined) => `
  @page { size: ${page?.width ?? 0}px ${page?.height ?? 0}px; margin: 0; }
  .${HOST} { display: none; }
  @media print {
    html, body { height: auto; background: none; }
    body > :not(.${HOST}) { display: none; }
    .${HOST} { display: block; }
  }`;
