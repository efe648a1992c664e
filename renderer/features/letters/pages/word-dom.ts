// A Word file as DOM: its paragraphs and notes in order, and the heads and feet of its pages.
import { parseAsync, renderDocument } from 'docx-preview';
import { nodeBuilder } from './build-node.ts';

export type Frames = {
  readonly header: HTMLElement | null;
  readonly footer: HTMLElement | null;
};

/** A section's page without its content, and what stands around it on its first and later pages. */
export type SectionDom = {
  readonly shell: HTMLElement;
  readonly first: Frames;
  readonly later: Frames;
};

export type WordDom = {
  /** The file's styles as rules of CSS, as docx-preview writes them. */
  readonly css: string;
  readonly sections: readonly SectionDom[];
  /** Paragraphs and tables, as `index` of a page map counts them. */
  readonly body: readonly HTMLElement[];
  /** Paragraphs of each note, in the order of their numbers. */
  readonly notes: readonly (readonly HTMLElement[])[];
};

/** The parts of docx-preview's own value that are read: it has no types for them (0.4.1, pinned). */
type Properties = { titlePage?: boolean };
type Parsed = {
  readonly documentPart: {
    readonly body: {
      props: Properties;
      children: { readonly sectionProps?: Properties; readonly type: string }[];
    };
  };
};

const OPTIONS = {
  inWrapper: false,
  breakPages: false,
  renderEndnotes: false,
  renderAltChunks: false,
};

/** Takes the bytes of a letter that `layOut` made. */
export async function wordDom(docx: Uint8Array): Promise<WordDom> {
  const { build, css } = nodeBuilder();
  const options = { ...OPTIONS, h: build };
  const parsed: Parsed = await parseAsync(docx, options);
  const sections = sectionsIn(await renderDocument(parsed, options));
  numberReferences(sections);
  const rules = css();
  onlyLaterPages(parsed);
  const later = sectionsIn(await renderDocument(parsed, options));
  return {
    css: rules,
    body: sections.flatMap((section) => elements(section.querySelector('article'))),
    notes: sections.flatMap((section) =>
      elements(section.querySelector(':scope > ol')).map(elements),
    ),
    sections: withInherited(
      sections.map((section, at) => ({
        shell: shellOf(section),
        first: framesOf(section),
        later: framesOf(later[at] ?? section),
      })),
    ),
  };
}

/** A section without a head or foot goes on with that of the section before it. */
function withInherited(sections: readonly SectionDom[]): readonly SectionDom[] {
  let last: Frames = { header: null, footer: null };
  return sections.map((section) => {
    const { header, footer } = section.later;
    last = { header: header ?? last.header, footer: footer ?? last.footer };
    return { ...section, later: last };
  });
}

/** docx-preview begins to count notes anew in each section, and the file does not. */
function numberReferences(sections: readonly HTMLElement[]): void {
  const references = sections.flatMap((section) => [
    ...section.querySelectorAll('article .docx_footnotereference > sup'),
  ]);
  for (const [at, reference] of references.entries()) reference.textContent = String(at + 1);
}

/** docx-preview shows a section's first head and foot only: now the section has no first page. */
function onlyLaterPages({ documentPart: { body } }: Parsed): void {
  body.children = body.children.filter(({ sectionProps }) => sectionProps);
  for (const props of [body.props, ...body.children.map(({ sectionProps }) => sectionProps)])
    if (props) props.titlePage = false;
}

const sectionsIn = (nodes: readonly Node[]): readonly HTMLElement[] =>
  nodes.filter((node): node is HTMLElement => node instanceof HTMLElement);

const elements = (parent: Element | null): readonly HTMLElement[] =>
  [...(parent?.children ?? [])].filter(
    (child): child is HTMLElement => child instanceof HTMLElement,
  );

function shellOf(section: HTMLElement): HTMLElement {
  const shell = document.createElement('section');
  shell.className = section.className;
  shell.style.cssText = section.style.cssText;
  return shell;
}

const framesOf = (section: HTMLElement): Frames => ({
  header: section.querySelector<HTMLElement>(':scope > header'),
  footer: section.querySelector<HTMLElement>(':scope > footer'),
});
