// The nodes of a page, as docx-preview asks for them, made so that none can act: no address, no id,
// no frame, no style element (its text is collected for a sheet of rules that the policy admits).
import type { HElement } from 'docx-preview';

const TAGS = new Set(
  'section article header footer p span sup sub br ol li table colgroup col tr td img div'.split(
    ' ',
  ),
);
const PLACE_OF_ANOTHER = 'span';
/** What else of an element is taken over. */
const PROPERTIES = ['lang', 'colSpan'] as const;

export type NodeBuilder = {
  readonly build: (given: HElement | Node | string) => Node;
  /** The text of all style elements that were asked for. */
  readonly css: () => string;
};

export function nodeBuilder(): NodeBuilder {
  const rules: string[] = [];
  const build: NodeBuilder['build'] = (given) => {
    if (typeof given === 'string') return document.createTextNode(given);
    if (given instanceof Node) return given;
    const { tagName, children = [] } = given;
    if (tagName === '#comment') return document.createComment('');
    if (tagName === 'style') {
      rules.push(...children.filter((child) => typeof child === 'string'));
      return document.createComment('');
    }
    const node =
      tagName === '#fragment' ? document.createDocumentFragment() : elementFor(given, tagName);
    node.append(...children.map(build));
    return node;
  };
  return { build, css: () => rules.join('\n') };
}

function elementFor(given: HElement, tagName: string): HTMLElement {
  const element = document.createElement(TAGS.has(tagName) ? tagName : PLACE_OF_ANOTHER);
  if (given.className) element.className = given.className;
  if (given.style && typeof given.style === 'object') Object.assign(element.style, given.style);
  for (const name of PROPERTIES)
    if (given[name] !== undefined) Reflect.set(element, name, given[name]);
  return element;
}
