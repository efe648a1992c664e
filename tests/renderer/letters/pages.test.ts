// Sheets of paper made of a Word file and its page map: what stands where, what it is, and that
// nothing on them can act.
import { describe, expect, it } from 'vitest';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { type LaidOut, layOut } from '#main/letters/lay-out.ts';
import { nodeBuilder } from '#renderer/features/letters/pages/build-node.ts';
import { PartParser } from '#renderer/features/letters/pages/part-parser.ts';
import { sheetsOf } from '#renderer/features/letters/pages/sheets.ts';
import { wordCss } from '#renderer/features/letters/pages/word-css.ts';
import { wordDom } from '#renderer/features/letters/pages/word-dom.ts';
import { fullLetterParts } from '#tests/support/letters.ts';

const sentence =
  'Much has to be said of this, line after line, as in real letters that fill a page. ';
const long = fromPlainText(
  Array.from({ length: 9 }, (_, at) => `${at} ${sentence.repeat(5)}`).join('\n'),
);

const HEADINGS = { subject: 'h1', section: 'h2' } as const;

async function laid(parts: LetterParts, change: (laidOut: LaidOut) => LaidOut = (same) => same) {
  const document = assemble(parts);
  const { docx, pages } = change(await layOut(document));
  const sheets = sheetsOf(await wordDom(docx), pages, document, HEADINGS);
  return { document, pages, sheets };
}

/** The lines of an element as they are broken. */
function linesOf(element: Element): readonly string[] {
  const copy = element.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (copy.textContent ?? '').split('\n');
}
const blocksOn = (sheet: Element, within: 'body' | 'notes') => [
  ...sheet.querySelectorAll(`.${within} .at`),
];
/** A tab is the room that its line leaves. */
const plain = (text: string) => text.replaceAll(/[\t ]+/g, ' ').trim();

describe('the sheets of a letter', () => {
  it.each(['en', 'fr', 'ru'] as const)(
    'bear every line of the map, once, there (%s)',
    async (language) => {
      const { pages, sheets } = await laid(fullLetterParts({ language, opening: long }));
      expect(sheets.length).toBe(pages.pages.length);
      expect(sheets.length).toBeGreaterThan(1);
      for (const [at, page] of pages.pages.entries()) {
        const sheet = sheets[at]!;
        const wanted = [page.body, page.notes.flatMap(({ content }) => content)].map((blocks) =>
          blocks.map((block) =>
            block.type === 'paragraph' ? block.lines.map(({ text }) => plain(text)) : [],
          ),
        );
        const shown = [blocksOn(sheet, 'body'), blocksOn(sheet, 'notes')].map((blocks) =>
          blocks.map((block) => linesOf(block).map(plain)),
        );
        expect(shown).toEqual(wanted);
      }
    },
  );

  it('put a paragraph at its height, and the rest of it on top of the next page', async () => {
    const { pages, sheets } = await laid(
      fullLetterParts({ opening: fromPlainText(sentence.repeat(60)) }),
    );
    const last = pages.pages[0]!.body.at(-1)!;
    expect(pages.pages[1]!.body[0]!.index).toBe(last.index); // it goes on
    const [end, start] = [blocksOn(sheets[0]!, 'body').at(-1)!, blocksOn(sheets[1]!, 'body')[0]!];
    const y = last.type === 'paragraph' ? last.lines[0]!.y : 0;
    expect((end as HTMLElement).style.top).toBe(`${y}px`);
    expect((start as HTMLElement).style.textIndent).toBe('0px');
    expect(start.className).toBe(end.className);
  });

  it('say what is a heading, a list, a note, and in which language', async () => {
    const { document, sheets } = await laid(fullLetterParts({ language: 'fr' }));
    const all = (selector: string) => sheets.flatMap((one) => [...one.querySelectorAll(selector)]);
    expect(all('h1').map(({ textContent }) => plain(textContent))).toEqual([document.subject]);
    const headings = document.blocks.filter(({ type }) => type === 'heading');
    expect(all('h2').length).toBe(headings.length);
    expect(all('.body [role=list] > [role=listitem]').length).toBe(3);
    expect(all('.notes > [role=listitem]').length).toBe(document.notes.length);
    expect(new Set(sheets.map(({ lang }) => lang))).toEqual(new Set(['fr-FR']));
  });

  it('label Russian lists by Russian letters', async () => {
    const { sheets } = await laid(fullLetterParts({ language: 'ru' }));
    const labels = sheets.flatMap((one) => [...one.querySelectorAll('[role=listitem] > .label')]);
    const texts = labels.map(({ textContent }) => textContent.trim());
    expect(texts.slice(0, 3)).toEqual(expect.arrayContaining(['а)', 'б)']));
  });

  it('have the letterhead on the first page, then the running head; numbers on each', async () => {
    const { document, sheets } = await laid(fullLetterParts({ opening: long }));
    const heads = sheets.map((one) => one.querySelector('header')?.textContent ?? '');
    expect(heads[0]).toContain(document.letterhead.lines[0]);
    for (const head of heads.slice(1)) expect(head).toContain(document.continuation.left);
    expect(sheets.map((one) => one.querySelector('footer')?.textContent)).toEqual(
      sheets.map((_, at) => `Page ${at + 1} of ${sheets.length}`),
    );
    expect(sheets.map(({ ariaLabel }) => ariaLabel)).toEqual(
      sheets.map((_, at) => `Page ${at + 1} of ${sheets.length}`),
    );
  });

  it('hide nothing that could not be laid out: it follows on a sheet of its own', async () => {
    const { document, sheets } = await laid(fullLetterParts(), ({ docx, pages }) => {
      const [page] = pages.pages;
      const map = {
        ...pages,
        pages: [{ ...page!, body: page!.body.slice(0, 3) }],
        stoppedAt: 'it',
      };
      return { docx, pages: map };
    });
    expect(sheets.length).toBe(2);
    expect(sheets[1]?.textContent).toContain(document.salutation);
    expect(sheets[1]?.textContent).toContain(document.signature.name);
  });

  it('cannot act: no address, id, frame, script or style element', async () => {
    const { sheets } = await laid(
      fullLetterParts({
        opening: fromPlainText('See javascript:alert(1) and https://example.org'),
      }),
    );
    const all = sheets.flatMap((one) => [...one.querySelectorAll('*')]);
    expect(all.length).toBeGreaterThan(50);
    const acts = all.filter(
      (one) =>
        /^(A|IFRAME|SCRIPT|STYLE|OBJECT|LINK|FORM)$/.test(one.tagName) ||
        one.getAttributeNames().some((name) => /^(href|src|srcdoc|id|on\w+)$/.test(name)),
    );
    expect(acts).toEqual([]);
  });
});

describe('nodes', () => {
  it('are made without what was asked for and could act', () => {
    const { build, css } = nodeBuilder();
    const made = build({
      tagName: 'a',
      href: 'javascript:alert(1)',
      id: 'root',
      onclick: () => undefined,
      children: [
        { tagName: 'iframe', srcdoc: '<p>x' },
        { tagName: 'style', children: ['p{}'] },
        'x',
      ],
    }) as HTMLElement;
    expect(made.outerHTML).toBe('<span><span></span><!---->x</span>');
    expect(made.onclick).toBeNull();
    expect(css()).toBe('p{}');
  });

  it('come of no part that names entities', () => {
    const parser = new PartParser();
    expect(parser.parseFromString('<a>b</a>').documentElement.textContent).toBe('b');
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>';
    expect(() => parser.parseFromString(bomb)).toThrow('document type');
  });
});

describe('the rules of the file', () => {
  it('give a line the height that Word gives it', () => {
    expect(wordCss('.docx p { line-height: 1.12; }')).toContain('line-height: 1.3672');
    expect(wordCss('p.docx_x { line-height: 12.9pt; }')).toContain('line-height: 12.9pt');
  });

  it('give a paragraph what its text has, whatever tag it gets', () => {
    const css = wordCss('p.docx_title span { font-size: 12.00pt; min-height: 12.00pt; }');
    expect(css).toMatch(/^:is\(p,h1,h2,h3,h4,h5\)\.docx_title \{\s*font-size: 12\.00pt\}$/m);
  });

  it('leave labels to the map, but the room for them', () => {
    const css = wordCss('p.n:before { content: "x"; } p.n { text-indent: -28.35pt; }');
    expect(css).not.toContain('content');
    expect(css).toContain('--hanging: 28.35pt');
  });

  it('push no lines apart', () => {
    expect(wordCss('.docx span { font-size: 11.00pt; min-height: 11.00pt; }')).not.toContain(
      'min-',
    );
  });
});
