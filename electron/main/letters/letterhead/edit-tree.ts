// Changing and writing XML that `xml-tree` has read. Trees are values: a change is a new tree. They
// are no deeper than `read-template` lets through, so that functions here may call themselves.
import { type Element, textIn, within } from '../xml-tree.ts';

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  ...children: Element['children']
): Element => ({ name, attributes, children });

/** `root` with each element below it replaced by what `change` makes of it, the inmost first. */
export function rewrite(
  root: Element,
  change: (element: Element, parent: Element) => readonly (Element | string)[],
): Element {
  const children = root.children.flatMap((child) =>
    typeof child === 'string' ? [child] : change(rewrite(child, change), root),
  );
  return { ...root, children };
}

/** `root` and all below it with their attributes changed. */
export const withAttributes = (
  root: Element,
  change: (element: Element) => Element['attributes'],
): Element => ({
  ...root,
  attributes: change(root),
  children: root.children.map((child) =>
    typeof child === 'string' ? child : withAttributes(child, change),
  ),
});

/** Line ends and tabs in an attribute would be read back as spaces (XML 1.0, 3.3.3). */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};
const inAttribute = (text: string): string =>
  text.replace(/[&<>"\n\t\r]/g, (character) => ESCAPES[character] ?? character);
const inText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);

function written({ name, attributes, children }: Element): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${inAttribute(value)}"`);
  const start = `<${name}${said.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inside = children.map((child) =>
    typeof child === 'string' ? inText(child) : written(child),
  );
  return `${start}>${inside.join('')}</${name}>`;
}

export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${written(root)}`;

/** What runs may stand in inside a paragraph. */
const AROUND_RUNS = /^w:(?:hyperlink|sdt|sdtContent|smartTag|customXml|fldSimple|dir|bdo)$/;

/** The words of a paragraph itself, without those of text boxes in it: what a tag is looked for in. */
export const wordsOfParagraph = (paragraph: Element): string =>
  paragraph.children.map(wordsAround).join('');

function wordsAround(child: Element | string): string {
  if (typeof child === 'string') return '';
  if (child.name === 'w:r') return within(child, 'w:t').map(textIn).join('');
  return AROUND_RUNS.test(child.name) ? child.children.map(wordsAround).join('') : '';
}

/** `paragraph` with its words changed, in the pieces that its runs cut them into. */
export function withWords(paragraph: Element, change: (words: string) => string): Element {
  const inside = (child: Element | string): Element | string => {
    if (typeof child === 'string') return child;
    if (child.name === 'w:r') return withTexts(child, change);
    return AROUND_RUNS.test(child.name)
      ? { ...child, children: child.children.map(inside) }
      : child;
  };
  return { ...paragraph, children: paragraph.children.map(inside) };
}

const withTexts = (run: Element, change: (words: string) => string): Element => ({
  ...run,
  children: run.children.map((child) =>
    typeof child !== 'string' && child.name === 'w:t'
      ? { ...child, children: [change(textIn(child))] }
      : child,
  ),
});

/** Where the text of a letter flows: the page itself, and tables on it. */
const FLOW = /^w:(?:document|body|tbl|tr|tc)$/;

/** `root` with the paragraphs of its flow replaced, those of text boxes and notes left alone. */
export const inFlow = (
  root: Element,
  change: (paragraph: Element) => readonly Element[],
): Element => ({
  ...root,
  children: root.children.flatMap((child): readonly (Element | string)[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'w:p') return change(child);
    return FLOW.test(child.name) ? [inFlow(child, change)] : [child];
  }),
});

export function flowOf(root: Element): readonly Element[] {
  return within(root).flatMap((child) => {
    if (child.name === 'w:p') return [child];
    return FLOW.test(child.name) ? flowOf(child) : [];
  });
}
